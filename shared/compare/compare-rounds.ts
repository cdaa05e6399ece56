import { canonicalJson } from '../lib/canonical-json.ts';
import type { IsoDate } from '../lib/ids.ts';
import { accept, type Result } from '../lib/result.ts';
import { unitsAt } from '../register/units-at.ts';
import type { FrozenContent } from '../release/frozen-content.ts';
import { alikeOr } from './alike.ts';
import type { Division } from './carry.ts';
import { carriedSide, type CarriedPart, type SideIn } from './carried-side.ts';
import { categoriesOf, type Grouping } from './category.ts';
import { changeCauses } from './change-causes.ts';
import type { ComparedUnit, Comparison, PlacedSide, Verdict } from './comparison.ts';
import { fateOf } from './fate.ts';
import { readingsOf, type Step } from './readings.ts';
import { isKnown, stateId, stateIds, stateOf, type Part } from './state.ts';

/** Which two rounds are held against each other, on which register, and how outcomes are counted. */
export type ComparisonInput = {
  readonly from: FrozenContent;
  readonly to: FrozenContent;
  readonly register: IsoDate;
  readonly by: Grouping;
  /** Different codebooks are wanted all the same; the comparison says so in a note. */
  readonly noted: boolean;
};

const divisionOf = ({ registerDate, unitKind }: FrozenContent): Division => ({
  date: registerDate,
  kind: unitKind,
});

function sideIn(content: FrozenContent, by: Grouping): Result<SideIn> {
  const categories = categoriesOf(content.codebook, by);
  return categories.ok
    ? accept({ content, categories: categories.value, division: divisionOf(content) })
    : categories;
}

function placed(carried: readonly CarriedPart[]): PlacedSide {
  const parts = carried.map((one) => one.part);
  const state = stateOf(parts);
  return { state, id: stateId(state), parts };
}

function verdictOf({ from, to }: Step): Verdict {
  if (from === stateIds.mixed && to === stateIds.mixed) return 'not-comparable';
  return from === to ? 'same' : 'changed';
}

/** In one round looked at twice, a mark that still stands is one mark. */
const isSameMark =
  (from: FrozenContent, to: FrozenContent) =>
  (one: Part, other: Part): boolean =>
    from.round === to.round &&
    one.unit === other.unit &&
    one.entry !== null &&
    other.entry !== null &&
    canonicalJson([one.entry.outcome, one.entry.borderline]) ===
      canonicalJson([other.entry.outcome, other.entry.borderline]);

/**
 * Holds two rounds against each other on the register of one day. Every entry is carried there by number; what comes
 * together is put together (`stateOf`), and every unit whose outcome is another one gets exactly one cause.
 * In: the two contents as the asker may see them, the day, how outcomes are counted. Out: the comparison.
 * Errors: `rounds-not-alike`, `register-date-unknown`, `not-valid-at-date`, `category-unknown`.
 */
export function compareRounds(input: ComparisonInput): Result<Comparison> {
  const { register, by } = input;
  const alike = alikeOr(input.from, input.to, input.noted);
  if (!alike.ok) return alike;
  const from = sideIn(input.from, by);
  if (!from.ok) return from;
  const to = sideIn(input.to, by);
  if (!to.ok) return to;
  const bothDivided =
    input.from.unitKind === 'kommuner-og-bydeler' && input.to.unitKind === 'kommuner-og-bydeler';
  const chosen: Division = { date: register, kind: bothDivided ? input.to.unitKind : 'kommuner' };
  const units = unitsAt(chosen.date, chosen.kind);
  if (!units.ok) return units;
  const before = carriedSide(from.value, chosen);
  if (!before.ok) return before;
  const after = carriedSide(to.value, chosen);
  if (!after.ok) return after;
  const causes = changeCauses(from.value, to.value);
  if (!causes.ok) return causes;

  const places = units.value.map((unit) => {
    const earlier = before.value.partsOf.get(unit.number) ?? [];
    const later = after.value.partsOf.get(unit.number) ?? [];
    return {
      unit,
      fate: fateOf([...earlier, ...later].map((one) => one.kind)),
      from: placed(earlier),
      to: placed(later),
    };
  });
  const knots = readingsOf(places, isSameMark(input.from, input.to));
  const steps = new Map(
    knots.flatMap(({ units: inside, ways }) =>
      inside.map((at, index) => [at, ways.flatMap((way) => way[index] ?? [])] as const),
    ),
  );
  return accept({
    register,
    unitKind: chosen.kind,
    by,
    from: {
      content: input.from,
      categories: from.value.categories.all,
      accounts: before.value.accounts,
    },
    to: { content: input.to, categories: to.value.categories.all, accounts: after.value.accounts },
    units: places.map(({ unit, fate, from: earlier, to: later }, at): ComparedUnit => {
      const known = isKnown(earlier.state) && isKnown(later.state);
      const verdict = known ? verdictOf({ from: earlier.id, to: later.id }) : 'not-comparable';
      const because = verdict === 'changed' ? causes.value(earlier, later) : null;
      return {
        unit: unit.number,
        name: unit.name,
        fate,
        from: earlier,
        to: later,
        verdict,
        certain: !known || (steps.get(at) ?? []).every((step) => verdictOf(step) === verdict),
        cause: because?.cause ?? null,
        because: because?.because ?? [],
      };
    }),
    knots,
    codebookNote: alike.value,
  });
}
