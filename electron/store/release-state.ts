import type { Round } from '../../shared/events/round.ts';
import { releaseNumber, type ReleaseNumber, type RoundId } from '../../shared/lib/ids.ts';
import { refuse, RefusedError } from '../../shared/lib/refusal.ts';
import {
  isFinal,
  type MappingState,
  type ReleaseState,
} from '../../shared/projections/mapping-state.ts';
import { numberParts, releasesOf } from '../../shared/projections/release-order.ts';

/** In: the state and a number. Out: the release. Error (RefusedError): `release-unknown`. */
export function releaseNumbered(mapping: MappingState, number: ReleaseNumber): ReleaseState {
  const found = mapping.releases.find((one) => one.frozen.number === number);
  if (found === undefined) throw new RefusedError(refuse('release-unknown', { release: number }));
  return found;
}

/** In: the state and a round. Out: its latest final release. Error (RefusedError): `no-signed-release`. */
export function latestFinal(mapping: MappingState, round: RoundId): ReleaseState {
  const final = releasesOf(mapping, round).findLast(isFinal);
  if (final === undefined) throw new RefusedError(refuse('no-signed-release', {}));
  return final;
}

/** When a final release got the last signature it needed. */
function finalAt({ frozen, signatures }: ReleaseState): string {
  return signatures[frozen.required - 1]?.time ?? '';
}

/**
 * The release of another round that stands beside a release: the last that was final when this one became so, else the
 * first to become so afterwards. What is signed later changes neither, so that what is made of both stays as it was.
 * In: the state, the other round, the number of the release. Out: the other round's.
 * Errors (RefusedError): `release-unknown`, `no-signed-release`.
 */
export function finalBeside(
  mapping: MappingState,
  round: RoundId,
  number: ReleaseNumber,
): ReleaseState {
  const now = finalAt(releaseNumbered(mapping, number));
  const final = releasesOf(mapping, round)
    .filter(isFinal)
    .toSorted((one, other) => (finalAt(one) < finalAt(other) ? -1 : 1));
  const found = final.findLast((one) => finalAt(one) <= now) ?? final[0];
  if (found === undefined) throw new RefusedError(refuse('no-signed-release', {}));
  return found;
}

/**
 * The number a new release gets where nobody says otherwise: an open candidate keeps its own; else the next after the
 * round's last (`1.0` → `1.1`), and a round's first is the next whole one in the file.
 */
export function nextNumber(mapping: MappingState, round: Round): ReleaseNumber {
  const own = releasesOf(mapping, round.id).at(-1);
  if (own !== undefined && !isFinal(own)) return own.frozen.number;
  if (own !== undefined) {
    const [major, minor] = numberParts(own.frozen.number);
    return releaseNumber.parse(`${major}.${minor + 1}`);
  }
  const highest = mapping.releases.reduce(
    (most, one) => Math.max(most, numberParts(one.frozen.number)[0]),
    0,
  );
  return releaseNumber.parse(`${highest + 1}.0`);
}
