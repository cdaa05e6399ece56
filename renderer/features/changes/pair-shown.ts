import type { ReleaseNumber, RoundId } from '../../../shared/lib/ids.ts';

/** The two that are held against each other; null is what stands now. */
export type ShownPair = { readonly from: ReleaseNumber | null; readonly to: ReleaseNumber | null };

type Choices = {
  readonly releases: readonly { readonly number: ReleaseNumber; readonly round: RoundId }[];
  readonly changedSince: boolean;
};

/**
 * In: what there is, and the round. Out: the two shown first: the last release and what stands now where that has
 * changed, or where there is one release only; else the last two.
 */
export function pairShown({ releases, changedSince }: Choices, round: RoundId): ShownPair {
  const own = releases.filter((one) => one.round === round).map((one) => one.number);
  const last = own.at(-1) ?? null;
  const before = own.at(-2);
  return changedSince || before === undefined
    ? { from: last, to: null }
    : { from: before, to: last };
}
