import { useCallback, useState, type Ref } from 'react';
import type { RoundView } from '../../../shared/contract/views.ts';
import type { UnitNumber } from '../../../shared/lib/ids.ts';
import { useListPortions, type ListChoice } from '../../data/list-queries.ts';
import { ScrolledRows, type RowsHandle } from './scrolled-rows.tsx';
import { portionsFor, type SeenPlaces } from './seen-rows.ts';

type Props = {
  readonly round: RoundView;
  /** What the rows are narrowed by, and how many that leaves. */
  readonly chosen: ListChoice;
  readonly total: number;
  readonly picked: ReadonlySet<UnitNumber>;
  readonly onPick: (unit: UnitNumber) => void;
  readonly handle: Ref<RowsHandle>;
};

const same = (one: readonly number[], other: readonly number[]): boolean =>
  one.length === other.length && one.every((portion, at) => portion === other[at]);

/** What is left by the facets, however much it is: only what is seen, and what is near it, is asked for. */
export function ListRows({ round, chosen, total, picked, onPick, handle }: Props) {
  const [wanted, setWanted] = useState<readonly number[]>([0]);
  const rows = useListPortions(round.id, chosen, wanted);
  const onSeen = useCallback(
    (seen: SeenPlaces) =>
      setWanted((before) => {
        const next = portionsFor(seen, total);
        return same(before, next) ? before : next;
      }),
    [total],
  );
  return (
    <ScrolledRows
      round={round}
      chosen={chosen}
      rows={rows}
      total={total}
      picked={picked}
      onPick={onPick}
      onSeen={onSeen}
      handle={handle}
    />
  );
}
