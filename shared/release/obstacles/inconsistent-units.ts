import { canonicalJson } from '../../lib/canonical-json.ts';
import type { RoundId, UnitNumber } from '../../lib/ids.ts';
import type { DecidedCase, Inconsistency } from '../../precedent/inconsistencies.ts';

/**
 * In: cases with the same answers and different outcomes, a round, and which cases may be told of. Out: for each unit
 * of the round that does not go together with others, what it does not go together with: its answers and outcome against
 * each other outcome that the same answers have been given.
 */
export function inconsistentUnits(
  all: readonly Inconsistency[],
  round: RoundId,
  seen: (one: DecidedCase) => boolean = () => true,
): ReadonlyMap<UnitNumber, readonly string[]> {
  const found = new Map<UnitNumber, readonly string[]>();
  for (const { cases } of all) {
    const told = cases.filter(seen);
    const outcomes = new Set(told.map((one) => one.outcome));
    if (outcomes.size < 2) continue;
    for (const { round: where, unit, outcome, answers } of told) {
      if (where !== round) continue;
      const others = [...outcomes].filter((one) => one !== outcome).sort();
      found.set(
        unit,
        others.map((other) => canonicalJson([outcome, other, answers])),
      );
    }
  }
  return found;
}
