import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import type { BorderlineRow, BorderlineView, RoundView } from '../../../shared/contract/views.ts';
import type { UnitNumber } from '../../../shared/lib/ids.ts';
import { useActions } from '../../app/actions/use-actions.tsx';
import { entryAddress, queueAddress } from '../../app/addresses.ts';
import { PageHeading } from '../../components/page-heading.tsx';
import { focusedRow, focusRow, stepRow } from '../../components/row-focus.ts';
import classes from './borderline-page.module.css';
import { codebookWords } from './codebook-words.ts';
import { pressCompared } from './compare-marks.ts';
import { CompareTray } from './compare-tray.tsx';
import { Comparison } from './comparison.tsx';
import { FilterBar } from './filter-bar.tsx';
import { lastMarksPlace, leaveMarksPlace } from './last-choice.ts';
import { chosenMarks, everyMark } from './mark-filters.ts';
import { MarkList } from './mark-list.tsx';
import { RangesPanel } from './ranges-panel.tsx';

type Props = {
  readonly round: RoundView;
  readonly rows: readonly BorderlineRow[];
  /** How many entries are left out, since the asker is to judge them without seeing what others made of them. */
  readonly heldBack: number;
  readonly ranges: BorderlineView['ranges'];
  readonly decided: number;
};

/** The list with its filters and the ranges, or some of its cases side by side. */
export function MarksDesk({ round, rows, heldBack, ranges, decided }: Props) {
  const { t } = useTranslation('borderline');
  const [, go] = useLocation();
  const [place, setPlace] = useState(() => lastMarksPlace(round.id));
  // Why the last choice for the comparison came to nothing.
  const [hint, setHint] = useState<'few' | 'full' | null>(null);
  const list = useRef<HTMLUListElement>(null);
  const search = useRef<HTMLInputElement>(null);
  const back = useRef<UnitNumber | null>(null);
  const codebook = round.codebookContent;
  const words = useMemo(() => codebookWords(codebook), [codebook]);
  useEffect(() => leaveMarksPlace(round.id, place), [round.id, place]);

  const { choice } = place;
  const shown = chosenMarks(rows, choice, codebook);
  const compared = place.compared.filter((unit) => rows.some((row) => row.unit === unit));
  const comparing = place.comparing && compared.length > 1;

  // Coming back from the comparison, the keyboard goes on where it left the list.
  useEffect(() => {
    if (comparing || back.current === null) return;
    focusRow(list.current, back.current);
    back.current = null;
  }, [comparing]);

  const focusedUnit = (): UnitNumber | null => {
    const key = focusedRow(list.current);
    return rows.find((row) => row.unit === key)?.unit ?? null;
  };
  const press = (unit: UnitNumber): void => {
    const { units, full } = pressCompared(compared, unit);
    setHint(full ? 'full' : null);
    setPlace({ ...place, compared: units });
  };
  const compare = (): void => {
    if (compared.length < 2) {
      setHint('few');
      return;
    }
    setHint(null);
    back.current = focusedUnit() ?? compared[0] ?? null;
    setPlace({ ...place, comparing: true });
  };
  const onFocused = (act: (unit: UnitNumber) => void): void => {
    const unit = focusedUnit();
    if (unit !== null) act(unit);
  };

  useActions(
    comparing
      ? {}
      : {
          nextMark: () => stepRow(list.current, 1),
          previousMark: () => stepRow(list.current, -1),
          openMark: () => onFocused((unit) => go(entryAddress(unit))),
          toggleCompared: () => onFocused(press),
          compareMarks: compare,
          searchMarks: () => {
            search.current?.focus();
            search.current?.select();
          },
          clearMarkFilters: () => setPlace({ ...place, choice: everyMark }),
        },
  );

  if (comparing) {
    return (
      <Comparison
        rows={compared.flatMap((unit) => rows.filter((row) => row.unit === unit))}
        codebook={codebook}
        words={words}
        onRemove={press}
        onClose={() => setPlace({ ...place, comparing: false })}
      />
    );
  }
  return (
    <>
      <PageHeading
        title={t(($) => $.title)}
        lead={t(($) => $.lead, { count: rows.length, decided })}
      >
        <Link href="/grenseland/praksis">{t(($) => $.practice)}</Link>
      </PageHeading>
      <div className={classes['columns']}>
        <div className={classes['main']}>
          {heldBack > 0 && (
            <p className={classes['hidden']}>
              {t(($) => $.hidden, { count: heldBack })}{' '}
              <Link href={queueAddress('min-andrevurdering')}>{t(($) => $.judgeHidden)}</Link>
            </p>
          )}
          {rows.length > 0 && (
            <FilterBar
              rows={rows}
              shown={shown.length}
              codebook={codebook}
              words={words}
              choice={choice}
              onChoose={(next) => setPlace({ ...place, choice: next })}
              searchRef={search}
              onLeaveSearch={() => stepRow(list.current, 1)}
            />
          )}
          {rows.length > 0 &&
            (shown.length === 0 ? (
              <div className={classes['none']}>
                <h2>{t(($) => $.list.none.title)}</h2>
                <p>{t(($) => $.list.none.text)}</p>
              </div>
            ) : (
              <MarkList
                rows={shown}
                words={words}
                compared={compared}
                onCompare={press}
                listRef={list}
              />
            ))}
          {(compared.length > 0 || hint !== null) && (
            <CompareTray
              names={compared.flatMap((unit) =>
                rows.filter((row) => row.unit === unit).map((row) => row.name),
              )}
              hint={hint}
              onCompare={compare}
              onClear={() => {
                setHint(null);
                setPlace({ ...place, compared: [] });
              }}
            />
          )}
        </div>
        <div className={classes['aside']}>
          <RangesPanel
            ranges={ranges}
            groups={codebook.groups.map((group) => group.id)}
            chosen={choice.moves}
            onChoose={(moves) => setPlace({ ...place, choice: { ...choice, moves } })}
          />
        </div>
      </div>
    </>
  );
}
