import type { UnitNumber } from '../lib/ids.ts';

/** Two units of different rounds that share territory, with what each falls under. */
export type Pair = {
  readonly from: UnitNumber;
  readonly to: UnitNumber;
  readonly fromCategory: string;
  readonly toCategory: string;
};

/**
 * The pairs of the whole comparison by either end: what a unit of one round shares territory with in the other.
 */
export type Pairs = {
  readonly byFrom: ReadonlyMap<string, readonly Pair[]>;
  readonly byTo: ReadonlyMap<string, readonly Pair[]>;
};

/**
 * Whether borders alone account for a difference between two units that share territory: the later one took in, besides,
 * a unit that had its outcome; or the earlier one went, besides, to a unit that has its outcome still.
 * In: the pair, and all pairs. Out: whether it is accounted for; never where the two units are each other's only ones.
 */
export function bordersAccountFor(pair: Pair, pairs: Pairs): boolean {
  const keptByOther = (pairs.byFrom.get(pair.from) ?? []).some(
    (one) => one.to !== pair.to && one.toCategory === pair.fromCategory,
  );
  const broughtByOther = (pairs.byTo.get(pair.to) ?? []).some(
    (one) => one.from !== pair.from && one.fromCategory === pair.toCategory,
  );
  return keptByOther || broughtByOther;
}
