import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { RepliesView, ReplyRow } from '../../../shared/contract/reply-contract.ts';
import type { IsoDate, RoundId, UnitNumber } from '../../../shared/lib/ids.ts';
import { useActions } from '../../app/actions/use-actions.tsx';
import { entryAddress } from '../../app/addresses.ts';
import { useNotices } from '../../app/notices/notices.tsx';
import { useThreadDrawer } from '../../app/threads/thread-drawer.tsx';
import { FilterChip } from '../../components/filter-chip.tsx';
import { MoreRows, useRoom } from '../../components/more-rows.tsx';
import { focusedRow, stepRow } from '../../components/row-focus.ts';
import { refusalOf } from '../../data/refusal-of.ts';
import { useStore } from '../../data/store.tsx';
import classes from './replies.module.css';
import { ReplyItem } from './reply-item.tsx';
import { repliesIn, replyStates, type ReplyState } from './reply-states.ts';
import { SheetPanel } from './sheet-panel.tsx';

type Props = { readonly round: RoundId; readonly view: RepliesView };

/** In: the rows. Out: what to show first: what waits for somebody here, then what is under way. */
const firstState = (rows: readonly ReplyRow[]): ReplyState =>
  replyStates.find((one) => repliesIn(rows, one).length > 0) ?? 'all';

/** The making of the sheets, and the municipalities with what has passed with each. */
export function RepliesDesk({ round, view }: Props) {
  const { t } = useTranslation('replies');
  const [, go] = useLocation();
  const { client } = useStore();
  const { tell } = useNotices();
  const comments = useThreadDrawer();
  const [state, setState] = useState<ReplyState>(() => firstState(view.rows));
  const { room, setRoom, startAnew } = useRoom();
  const [chosen, setChosen] = useState<readonly UnitNumber[]>([]);
  const [writing, setWriting] = useState<UnitNumber | null>(null);
  const [due, setDue] = useState<IsoDate | null>(null);
  const list = useRef<HTMLUListElement>(null);
  const shown = repliesIn(view.rows, state);
  const current = (): ReplyRow | undefined => {
    const key = focusedRow(list.current);
    return key === null ? shown[0] : shown.find((one) => one.unit === key);
  };
  const choose = (one: ReplyState): void => {
    setState(one);
    startAnew();
  };
  const markSent = async (units: readonly UnitNumber[], text: string): Promise<void> => {
    try {
      await client.reply.markSent({ round, units: [...units], date: null, due });
      tell({ tone: 'done', text });
    } catch (error) {
      tell({ tone: 'refused', text: refusalOf(error).message });
    }
  };
  const markRow = (row: ReplyRow): void =>
    void markSent(
      [row.unit],
      t(($) => $.markedSent, { name: row.name }),
    );
  const toggle = (unit: UnitNumber): void =>
    setChosen(chosen.includes(unit) ? chosen.filter((one) => one !== unit) : [...chosen, unit]);
  useActions({
    nextReply: () => stepRow(list.current, 1),
    previousReply: () => stepRow(list.current, -1),
    openReplyEntry: () => {
      const row = current();
      if (row !== undefined) go(entryAddress(row.unit));
    },
    openReplyComments: () => {
      const row = current();
      if (row !== undefined) comments.open(row.unit);
    },
    chooseReply: () => {
      const row = current();
      if (row !== undefined) toggle(row.unit);
    },
    registerReply: () => setWriting(current()?.unit ?? null),
    markSheetSent: () => {
      const row = current();
      if (row !== undefined && row.sent === null) markRow(row);
    },
    nextReplyState: () =>
      choose(replyStates[(replyStates.indexOf(state) + 1) % replyStates.length] ?? 'all'),
  });
  return (
    <>
      <SheetPanel
        round={round}
        shown={shown.map((one) => one.unit)}
        state={t(($) => $.state[state])}
        chosen={chosen}
        onDue={setDue}
        onMark={(units) =>
          void markSent(
            units,
            t(($) => $.make.markedAll),
          )
        }
      />
      <div className={classes['bar']} role="group" aria-label={t(($) => $.show)}>
        {replyStates.map((one) => (
          <FilterChip
            key={one}
            label={t(($) => $.state[one])}
            count={repliesIn(view.rows, one).length}
            chosen={state === one}
            onChoose={() => choose(one)}
          />
        ))}
      </div>
      {shown.length === 0 && <p className={classes['none']}>{t(($) => $.none)}</p>}
      <ul ref={list} className={classes['list']} aria-label={t(($) => $.list)}>
        {shown.slice(0, room).map((row) => (
          <ReplyItem
            key={row.unit}
            round={round}
            row={row}
            today={view.today}
            chosen={chosen.includes(row.unit)}
            onChosen={() => toggle(row.unit)}
            writing={writing === row.unit}
            onWrite={(open) => setWriting(open ? row.unit : null)}
            onComments={() => comments.open(row.unit)}
            onSent={() => markRow(row)}
          />
        ))}
      </ul>
      <MoreRows total={shown.length} room={room} onRoom={setRoom} />
    </>
  );
}
