import type { UnitNumber } from '../lib/ids.ts';
import { accept, type Result } from '../lib/result.ts';
import { groupBy } from '../register/group-by.ts';
import type { FrozenEntry } from '../release/frozen-content.ts';
import { bordersAccountFor, type Pair, type Pairs } from './border-cause.ts';
import { carry } from './carry.ts';
import { codebooksIn, type SideIn } from './carried-side.ts';
import { causeBetween, gravest, type CauseFound, type Decided } from './cause.ts';
import type { PartCause, PlacedSide } from './comparison.ts';

/** Every two entries of the rounds that share territory and are both decided. */
function pairsBetween(from: SideIn, to: SideIn): Result<Pairs> {
  const later = new Map<string, FrozenEntry>(to.content.entries.map((one) => [one.unit, one]));
  const pairs: Pair[] = [];
  for (const { unit, outcome } of from.content.entries) {
    if (outcome === null) continue;
    const there = carry(unit, from.division, to.division);
    if (!there.ok) return there;
    for (const { number } of there.value) {
      const other = later.get(number)?.outcome ?? null;
      if (other === null) continue;
      pairs.push({
        from: unit,
        to: number,
        fromCategory: from.categories.of(outcome),
        toCategory: to.categories.of(other),
      });
    }
  }
  return accept({
    byFrom: groupBy(pairs, (one) => one.from),
    byTo: groupBy(pairs, (one) => one.to),
  });
}

function decidedIn({ content, categories }: SideIn): (unit: UnitNumber) => Decided {
  const codebookOf = codebooksIn(content);
  const entries = new Map(content.entries.map((one) => [one.unit, one]));
  return (unit) => {
    const entry = entries.get(unit);
    if (entry === undefined || entry.outcome === null) throw new Error(`${unit} is not decided`);
    return {
      entry,
      outcome: entry.outcome,
      codebook: codebookOf(unit),
      category: categories.of,
    };
  };
}

/** What is said of a unit whose outcome is another one, and of the entries behind it. */
type Because = { readonly cause: CauseFound; readonly because: readonly PartCause[] };

/** Every part of a unit in one round against every part in the other, where they fall under different things. */
function differing(before: PlacedSide, after: PlacedSide): readonly Pair[] {
  return before.parts.flatMap((one) =>
    after.parts.flatMap((other): readonly Pair[] => {
      if (one.category === null || other.category === null) return [];
      if (one.category === other.category) return [];
      return [
        {
          from: one.unit,
          to: other.unit,
          fromCategory: one.category,
          toCategory: other.category,
        },
      ];
    }),
  );
}

/**
 * How to find the cause of a change. In: the two rounds. Out: for the parts of a unit whose outcome is known in both
 * rounds and another one, its one cause and that of each two entries that differ.
 * Errors: `register-date-unknown`, `not-valid-at-date`.
 */
export function changeCauses(
  from: SideIn,
  to: SideIn,
): Result<(before: PlacedSide, after: PlacedSide) => Because> {
  const pairs = pairsBetween(from, to);
  if (!pairs.ok) return pairs;
  const earlier = decidedIn(from);
  const later = decidedIn(to);
  const shareTerritory = (pair: Pair): boolean =>
    pairs.value.byFrom.get(pair.from)?.some((one) => one.to === pair.to) === true;
  const causeOf = (pair: Pair): CauseFound =>
    bordersAccountFor(pair, pairs.value)
      ? { cause: 'borders', basis: { kind: 'borders' } }
      : causeBetween(earlier(pair.from), later(pair.to));
  return accept((before, after) => {
    const all = differing(before, after);
    const touching = all.filter(shareTerritory);
    const because = (touching.length === 0 ? all : touching).map(
      (pair): PartCause => ({
        ...causeOf(pair),
        from: pair.from,
        to: pair.to,
      }),
    );
    const { cause, basis } = gravest(because);
    return { cause: { cause, basis }, because };
  });
}
