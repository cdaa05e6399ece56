import { defaultRangeExtractor, useVirtualizer, type Range } from '@tanstack/react-virtual';
import { useCallback, useLayoutEffect, useMemo, useRef, type Ref } from 'react';
import { useTranslation } from 'react-i18next';
import type { QueueRow as Row } from '../../../../shared/contract/views.ts';
import type { RoundCounty } from '../../../../shared/events/round.ts';
import type { UnitNumber } from '../../../../shared/lib/ids.ts';
import { useAppearance } from '../../../app/theme/appearance.tsx';
import { useJudging } from '../judging-context.ts';
import { QueueRow } from './queue-row.tsx';
import classes from './queue.module.css';

type Props = {
  readonly rows: readonly Row[];
  readonly counties: readonly RoundCounty[];
  readonly current: UnitNumber | null;
  readonly listRef: Ref<HTMLDivElement>;
};

const rowHeight = { roomy: 52, compact: 32 } as const;
const optionId = (unit: UnitNumber): string => `queue-${unit}`;

/** In: where a row is and what is seen, in pixels. Out: whether the whole row is seen. */
function inside(top: number, height: number, offset: number, seen: number): boolean {
  return top >= offset && top + height <= offset + seen;
}

/** The queue as a listbox of which only what is seen is made. The list has the focus, never its rows. */
export function QueueList({ rows, counties, current, listRef }: Props) {
  const { t } = useTranslation('judging');
  const { round, goTo } = useJudging();
  const { density } = useAppearance();
  const scroller = useRef<HTMLDivElement>(null);
  const height = rowHeight[density];
  const at = rows.findIndex((row) => row.unit === current);

  // The chosen row has to be in the page, seen or not, for `aria-activedescendant` to point at it.
  const rangeExtractor = useCallback(
    (range: Range) => [...new Set([...(at === -1 ? [] : [at]), ...defaultRangeExtractor(range)])],
    [at],
  );
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    overscan: 6,
    rangeExtractor,
    getItemKey: (index) => rows[index]?.unit ?? index,
  });
  useLayoutEffect(() => virtual.measure(), [height, virtual]);
  useLayoutEffect(() => {
    const offset = virtual.scrollOffset ?? 0;
    const seen = virtual.scrollRect?.height ?? 0;
    const top = at * height;
    if (at === -1 || scroller.current === null || (seen > 0 && inside(top, height, offset, seen)))
      return;
    scroller.current.scrollTop = top < offset ? top : top + height - seen;
  }, [at, height, virtual]);

  const countyNames = useMemo(
    () => new Map(counties.map((one) => [one.number, one.name])),
    [counties],
  );
  const outcomes = useMemo(
    () => new Map(round.codebookContent.outcomes.map((one) => [one.id, one])),
    [round],
  );

  return (
    <div ref={scroller} className={classes['scroller']}>
      <div
        ref={listRef}
        role="listbox"
        tabIndex={0}
        aria-label={t(($) => $.queue.list)}
        aria-activedescendant={at === -1 || current === null ? undefined : optionId(current)}
        className={classes['list']}
        style={{ height: virtual.getTotalSize() }}
      >
        {virtual.getVirtualItems().map((item) => {
          const row = rows[item.index];
          if (row === undefined) return null;
          return (
            // Keys go to the list, which is what has the focus.
            <div
              key={item.key}
              id={optionId(row.unit)}
              role="option"
              tabIndex={-1}
              aria-selected={row.unit === current}
              aria-posinset={item.index + 1}
              aria-setsize={rows.length}
              className={classes['row']}
              style={{ transform: `translateY(${item.start}px)`, height: item.size }}
              onClick={() => goTo(row.unit)}
              onKeyDown={undefined}
            >
              <QueueRow
                row={row}
                county={countyNames.get(row.county) ?? row.county}
                outcome={row.outcome === null ? undefined : outcomes.get(row.outcome)}
              />
            </div>
          );
        })}
      </div>
    </div>
  );
}
