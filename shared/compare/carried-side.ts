import type { Codebook } from '../codebook/codebook.ts';
import type { OutcomeId, UnitNumber } from '../lib/ids.ts';
import { accept, type Result } from '../lib/result.ts';
import type { ChangeKind } from '../register/links.ts';
import type { FrozenContent, FrozenEntry } from '../release/frozen-content.ts';
import { carry, type Division } from './carry.ts';
import type { Categories } from './category.ts';
import type { AccountedUnit } from './comparison.ts';
import { fateOf } from './fate.ts';
import type { Part } from './state.ts';

/** One of the rounds, and how its outcomes are counted. */
export type SideIn = {
  readonly content: FrozenContent;
  readonly categories: Categories;
  readonly division: Division;
};

/** A part of a unit of the chosen register, and how the two relate. */
export type CarriedPart = { readonly part: Part; readonly kind: ChangeKind };

/** A round carried to the chosen register, from either end. */
export type CarriedSide = {
  readonly partsOf: ReadonlyMap<string, readonly CarriedPart[]>;
  readonly accounts: readonly AccountedUnit[];
};

function partOf(entry: FrozenEntry, categoryOf: (outcome: OutcomeId) => string): Part {
  const { unit, name, outcome, borderline } = entry;
  const category = outcome === null ? null : categoryOf(outcome);
  const alternative = borderline === null ? category : categoryOf(borderline.alternative);
  return { unit, name, entry, category, other: alternative === category ? null : alternative };
}

/**
 * Carries every entry of a round to the chosen register. In: the round and the register. Out: what each unit there is
 * put together from, and where each entry went. Errors: `register-date-unknown`, `not-valid-at-date`.
 */
export function carriedSide(side: SideIn, chosen: Division): Result<CarriedSide> {
  const partsOf = new Map<string, CarriedPart[]>();
  const accounts: AccountedUnit[] = [];
  for (const entry of side.content.entries) {
    const there = carry(entry.unit, side.division, chosen);
    if (!there.ok) return there;
    const part = partOf(entry, side.categories.of);
    for (const { number, kind } of there.value) {
      const parts = partsOf.get(number) ?? [];
      parts.push({ part, kind });
      partsOf.set(number, parts);
    }
    accounts.push({
      unit: entry.unit,
      name: entry.name,
      fate: fateOf(there.value.map((one) => one.kind)),
      carriedTo: there.value.map((one) => one.number),
    });
  }
  return accept({ partsOf, accounts });
}

/**
 * In: a round. Out: the codebook an entry was decided under: the round's, or an earlier version where the judgement
 * that stands is from then.
 */
export function codebooksIn({
  codebook,
  versions,
  judgements,
}: FrozenContent): (unit: UnitNumber) => Codebook {
  const version = new Map(
    judgements.filter((one) => one.stands).map((one) => [one.unit, one.codebook]),
  );
  return (unit) =>
    versions?.find((one) => one.codebook.version === version.get(unit))?.codebook ?? codebook;
}
