import type { ReleaseNumber, RoundId } from '../lib/ids.ts';
import { isFinal, type MappingState, type ReleaseState } from './mapping-state.ts';

/** In: a release number. Out: the whole one and the one after the point. */
export function numberParts(number: ReleaseNumber): readonly [number, number] {
  const [major = 0, minor = 0] = number.split('.').map(Number);
  return [major, minor];
}

/** In: two release numbers. Out: below 0 where the first comes before. */
export function compareNumbers(one: ReleaseNumber, other: ReleaseNumber): number {
  const [major, minor] = numberParts(one);
  const [otherMajor, otherMinor] = numberParts(other);
  return major - otherMajor || minor - otherMinor;
}

/** In: the state and a round. Out: the round's releases, by number. */
export function releasesOf(mapping: MappingState, round: RoundId): readonly ReleaseState[] {
  return mapping.releases
    .filter((one) => one.frozen.round === round)
    .toSorted((one, other) => compareNumbers(one.frozen.number, other.frozen.number));
}

/** In: the state, a number. Out: the final releases that correct it, by number. */
export function correctedBy(
  mapping: Pick<MappingState, 'releases'>,
  number: ReleaseNumber,
): readonly ReleaseNumber[] {
  return mapping.releases
    .filter((one) => isFinal(one) && one.frozen.corrects?.release === number)
    .map((one) => one.frozen.number)
    .toSorted(compareNumbers);
}

/** In: the state, a round, a number. Out: the round's final release with a higher number; undefined where there is none. */
export function finalAbove(
  mapping: MappingState,
  round: RoundId,
  number: ReleaseNumber,
): ReleaseState | undefined {
  return releasesOf(mapping, round).findLast(
    (one) => isFinal(one) && compareNumbers(one.frozen.number, number) > 0,
  );
}
