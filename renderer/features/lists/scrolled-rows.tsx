import { defaultRangeExtractor, useVirtualizer, type Range } from '@tanstack/react-virtual';
import {
  useCallback,
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type Ref,
} from 'react';
import { useTranslation } from 'react-i18next';
import type { QueueRow, RoundView } from '../../../shared/contract/views.ts';
import type { UnitNumber } from '../../../shared/lib/ids.ts';
import { drawNow } from '../../components/draw-now.ts';
import type { ListChoice } from '../../data/list-queries.ts';
import { ListRow } from './list-row.tsx';
import { placeAfter, type SeenPlaces } from './seen-rows.ts';
import classes from './lists.module.css';

/** What keys do with the rows. */
export type RowsHandle = {
  /** Moves the focus so many rows; from outside the list to the first one that is seen. */
  readonly step: (by: number) => void;
  /** The entry whose row has the focus, or null. */
  readonly focused: () => UnitNumber | null;
};

type Props = {
  readonly round: RoundView;
  readonly chosen: ListChoice;
  /** The rows that are there, by their place. */
  readonly rows: ReadonlyMap<number, QueueRow>;
  readonly total: number;
  readonly picked: ReadonlySet<UnitNumber>;
  readonly onPick: (unit: UnitNumber) => void;
  readonly onSeen: (seen: SeenPlaces) => void;
  readonly handle: Ref<RowsHandle>;
};

/** As the style sheet has it, in pixels. */
const rowHeight = 37;

const placeOf = (element: Element | null): number | null => {
  const place = element?.closest<HTMLElement>('li[data-place]')?.dataset['place'];
  return place === undefined ? null : Number(place);
};

/** The list as it is scrolled: only what is seen is made. */
export function ScrolledRows(props: Props) {
  const { round, chosen, rows, total, picked, onPick, onSeen, handle } = props;
  const { t } = useTranslation('lists');
  const scroller = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLUListElement>(null);
  // The row with the focus stays in the page, seen or not: it would lose the focus otherwise.
  const [active, setActive] = useState<number | null>(null);
  const rangeExtractor = useCallback(
    (range: Range) => {
      const seen = defaultRangeExtractor(range);
      if (active === null || active >= range.count || seen.includes(active)) return seen;
      return [...seen, active].sort((one, other) => one - other);
    },
    [active],
  );
  const virtual = useVirtualizer({
    count: total,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 6,
    rangeExtractor,
  });
  const { startIndex: first, endIndex: last } = virtual.range ?? { startIndex: 0, endIndex: 0 };
  useEffect(() => onSeen({ first, last, focused: active }), [onSeen, first, last, active]);
  // What is narrowed anew begins at its top.
  useLayoutEffect(() => scroller.current?.scrollTo(0, 0), [chosen]);

  const countyNames = useMemo(
    () => new Map(round.counties.map((one) => [one.number, one.name])),
    [round],
  );
  const outcomes = useMemo(
    () => new Map(round.codebookContent.outcomes.map((one) => [one.id, one])),
    [round],
  );
  const focusedPlace = (): number | null => {
    const element = document.activeElement;
    return list.current?.contains(element) === true ? placeOf(element) : null;
  };
  useImperativeHandle(handle, () => ({
    focused: () => {
      const place = focusedPlace();
      return place === null ? null : (rows.get(place)?.unit ?? null);
    },
    step: (by) => {
      const firstSeen = Math.ceil((scroller.current?.scrollTop ?? 0) / rowHeight);
      const to = placeAfter(focusedPlace(), firstSeen, by, total);
      drawNow(() => setActive(to));
      const row = list.current?.querySelector(`li[data-place="${String(to)}"]`);
      row?.querySelector('a')?.focus({ preventScroll: true });
      row?.scrollIntoView({ block: 'nearest' });
    },
  }));

  return (
    <div ref={scroller} className={classes['scroller']}>
      <ul
        ref={list}
        className={classes['rows']}
        style={{ height: virtual.getTotalSize() }}
        aria-label={t(($) => $.rows)}
      >
        {virtual.getVirtualItems().map(({ index, start }) => {
          const row = rows.get(index);
          const outcome = row?.outcome ?? null;
          return (
            // By place: what is narrowed anew changes the words of the rows that are there, which is quicker.
            <ListRow
              key={index}
              row={row}
              place={index}
              total={total}
              top={start}
              county={row === undefined ? '' : (countyNames.get(row.county) ?? row.county)}
              outcome={outcome === null ? undefined : outcomes.get(outcome)}
              picked={row !== undefined && picked.has(row.unit)}
              onPick={onPick}
              onFocus={setActive}
            />
          );
        })}
      </ul>
    </div>
  );
}
