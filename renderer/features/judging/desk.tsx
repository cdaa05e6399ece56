import { useCallback, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { QueueView, RoundView } from '../../../shared/contract/views.ts';
import type { CriterionId, OutcomeId } from '../../../shared/lib/ids.ts';
import { useActions } from '../../app/actions/use-actions.tsx';
import { useHistoryDrawer } from '../../app/history/history-drawer.tsx';
import { useNotices } from '../../app/notices/notices.tsx';
import { drawNow } from '../../components/draw-now.ts';
import { useSessionState } from '../../data/queries.ts';
import { refusalOf } from '../../data/refusal-of.ts';
import { useStore } from '../../data/store.tsx';
import { useBesideEntry, type SeenForm } from './beside-entry.ts';
import classes from './desk.module.css';
import { EntryAndJudgement } from './entry-and-judgement.tsx';
import { JudgingContext } from './judging-context.ts';
import { PrecedentsPane } from './precedents/precedents-pane.tsx';
import { nextUndecided, rowAfterSaving, rowAt } from './queue/next-row.ts';
import { countByFilter, shownFilters } from './queue/queue-filters.ts';
import { QueuePane } from './queue/queue-pane.tsx';
import { noteSaved, undoLatest } from './undo.ts';
import { usePrefetchedEntries } from './use-prefetched-entries.ts';
import { useQueuePlace } from './use-queue-place.ts';

type Props = { readonly round: RoundView; readonly queue: QueueView };

/** The three panes together, and the keys that go between them. */
export function Desk({ round, queue }: Props) {
  const { t } = useTranslation('judging');
  const store = useStore();
  const { tell } = useNotices();
  const adviser = useSessionState().data?.adviser ?? null;
  const history = useHistoryDrawer();
  const { choice, setChoice, rows, row, goTo } = useQueuePlace(round.id, queue);
  const list = useRef<HTMLDivElement>(null);
  const search = useRef<HTMLInputElement>(null);
  const [focused, setFocused] = useState<CriterionId | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const [beside, setBeside] = useBesideEntry();
  const [form, setForm] = useState<SeenForm | null>(null);
  const current = row?.unit ?? null;
  usePrefetchedEntries(round.id, rows, current);

  const pane = useRef<HTMLElement>(null);
  // Where the queue has given its place away, the keyboard goes to what stands there.
  const focusList = useCallback(
    () => (list.current ?? pane.current)?.focus({ preventScroll: true }),
    [],
  );
  const move = (to: { readonly unit: typeof current } | undefined): void => {
    if (to?.unit === undefined || to.unit === null || to.unit === current) return;
    store.drafts.flush();
    setSaid(null);
    goTo(to.unit);
  };
  const stepFilter = (by: number): void => {
    const shown = shownFilters(countByFilter(queue.rows, choice.county), choice.filter);
    const at = shown.indexOf(choice.filter);
    const filter = shown[(at + by + shown.length) % shown.length] ?? 'alle';
    setChoice({ ...choice, filter });
  };
  const undo = async (): Promise<void> => {
    if (current === null || adviser === null) return;
    try {
      const undone = await undoLatest(
        store,
        adviser.id,
        round.id,
        current,
        t(($) => $.undo.reason),
      );
      if (undone === null) {
        tell({ tone: 'done', text: t(($) => $.undo.nothing) });
        return;
      }
      setSaid(null);
      goTo(undone.unit);
      tell({ tone: 'done', text: t(($) => $.undo.done, { name: undone.name }) });
    } catch (error) {
      tell({ tone: 'refused', text: refusalOf(error).message });
    }
  };
  const onSaved = (outcome: OutcomeId | null): void => {
    if (row === undefined) return;
    const next = rowAfterSaving(rows, row.unit, choice.filter);
    move(next);
    focusList();
    setFocused(null);
    if (outcome === null) return;
    if (adviser !== null) noteSaved(adviser.id, round.id, row.unit);
    const label = round.codebookContent.outcomes.find((one) => one.id === outcome)?.short;
    const words = { name: row.name, outcome: label ?? outcome };
    setSaid(next === undefined ? t(($) => $.save.savedLast, words) : t(($) => $.save.saved, words));
  };

  const togglePrecedents = (): void => setBeside(beside === 'queue' ? 'precedents' : 'queue');

  useActions({
    nextEntry: () => move(rowAt(rows, current, 1)),
    previousEntry: () => move(rowAt(rows, current, -1)),
    nextUndecided: () => move(nextUndecided(rows, current)),
    searchQueue: () => {
      drawNow(() => setBeside('queue'));
      search.current?.focus();
      search.current?.select();
    },
    togglePrecedents,
    nextFilter: () => stepFilter(1),
    previousFilter: () => stepFilter(-1),
    undo: () => void undo(),
  });

  const leaveSearch = (): void => {
    if (!rows.some((one) => one.unit === current)) move(rows[0]);
    focusList();
  };
  const judging = useMemo(() => ({ round, adviser, goTo }), [round, adviser, goTo]);
  const onLeave = useCallback(() => {
    setFocused(null);
    focusList();
  }, [focusList]);
  return (
    <JudgingContext value={judging}>
      <div className={classes['desk']} data-beside={beside}>
        {beside === 'precedents' && row !== undefined ? (
          <PrecedentsPane
            unit={row.unit}
            draft={form?.unit === row.unit ? form.draft : null}
            paneRef={pane}
            onClose={() => setBeside('queue')}
          />
        ) : (
          <QueuePane
            queue={queue}
            rows={rows}
            choice={choice}
            onChoose={setChoice}
            current={current}
            listRef={list}
            searchRef={search}
            onLeaveSearch={leaveSearch}
          />
        )}
        {row !== undefined && (
          <EntryAndJudgement
            row={row}
            county={queue.counties.find((one) => one.number === row.county)?.name ?? row.county}
            focused={focused}
            onFocusCriterion={setFocused}
            onSaved={onSaved}
            onForm={beside === 'precedents' ? setForm : null}
            onLeave={onLeave}
            onUndo={() => void undo()}
            onHistory={() => history.open(row.unit)}
            onPrecedents={togglePrecedents}
            said={said}
          />
        )}
      </div>
    </JudgingContext>
  );
}
