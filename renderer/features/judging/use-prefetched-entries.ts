import { useEffect } from 'react';
import type { QueueRow } from '../../../shared/contract/views.ts';
import type { RoundId, UnitNumber } from '../../../shared/lib/ids.ts';
import { useStore } from '../../data/store.tsx';
import { nextUndecided } from './queue/next-row.ts';

/** Asks for the entries one may go to next, so that they are there when the key is pressed. */
export function usePrefetchedEntries(
  round: RoundId,
  rows: readonly QueueRow[],
  current: UnitNumber | null,
): void {
  const { ask, queries } = useStore();
  useEffect(() => {
    const at = rows.findIndex((row) => row.unit === current);
    const near = [
      nextUndecided(rows, current),
      rows[at + 1],
      rows[at + 2],
      rows[at + 3],
      rows[at - 1],
    ];
    // After the frame that shows this entry, which must wait for nothing.
    const timer = setTimeout(() => {
      for (const unit of new Set(near.flatMap((row) => (row === undefined ? [] : [row.unit])))) {
        void queries.prefetchQuery(ask.reading.entry.queryOptions({ input: { round, unit } }));
      }
    }, 0);
    return () => clearTimeout(timer);
  }, [ask, queries, round, rows, current]);
}
