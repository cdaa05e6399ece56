import { cell } from './cell.ts';
import type { Ratings } from './ratings.ts';

/**
 * First votes as integers, only for units judged by at least two. The votes of unit `u` stand in
 * the slots `start[u]` up to `start[u + 1]` of `rater` and `value`, in the order of the raters.
 */
export interface CodedRatings {
  readonly units: number;
  /** The raters of those units, sorted by code unit; `rater` points into them. */
  readonly raters: readonly string[];
  /** Distinct raters with at least one answer anywhere, also on units that only they judged. */
  readonly ratersInAll: number;
  /** The answers that `value` points into. */
  readonly categories: readonly string[];
  /** How many of the categories were used for those units. */
  readonly categoriesUsed: number;
  readonly start: Int32Array;
  readonly rater: Int32Array;
  readonly value: Int32Array;
}

/**
 * Codes first votes; linear in their number.
 *
 * In: votes in any order, and optionally the complete scale in rank order. Without a scale the
 * categories are the answers used for units judged by at least two (the convention of Gwet's
 * irrCAC), sorted by code unit so that the order of the votes does not matter.
 * Throws RangeError for two votes by one rater on one unit (they are not first votes) and for an
 * answer outside a given scale, and for a scale that names a category twice.
 */
export function codeRatings(ratings: Ratings, scale?: readonly string[]): CodedRatings {
  const unitCodes = new Map<string, number>();
  const raterCodes = new Map<string, number>();
  const valueCodes = new Map<string, number>(scale?.map((category, rank) => [category, rank]));
  if (scale !== undefined && valueCodes.size !== scale.length) {
    throw new RangeError('The scale names a category twice');
  }
  const unitOf = new Int32Array(ratings.length);
  const raterOf = new Int32Array(ratings.length);
  const valueOf = new Int32Array(ratings.length);
  let votes = 0;
  for (const { unit, rater, value } of ratings) {
    if (value === undefined) continue;
    if (scale !== undefined && !valueCodes.has(value)) {
      throw new RangeError(`"${value}" is not in the given scale`);
    }
    unitOf[votes] = codeOf(unitCodes, unit);
    raterOf[votes] = codeOf(raterCodes, rater);
    valueOf[votes] = codeOf(valueCodes, value);
    votes += 1;
  }

  const { start, slotOf, units } = slots(unitOf, votes, unitCodes.size);
  const slotCount = cell(start, units);
  const rater = new Int32Array(slotCount);
  const value = new Int32Array(slotCount);
  for (let vote = 0; vote < votes; vote += 1) {
    const slot = cell(slotOf, vote);
    if (slot < 0) continue;
    rater[slot] = cell(raterOf, vote);
    value[slot] = cell(valueOf, vote);
  }

  const raters = used(rater, raterCodes);
  recode(rater, raterCodes, raters);
  sortWithinUnits(start, rater, value);
  const answers = used(value, valueCodes);
  if (scale === undefined) recode(value, valueCodes, answers);
  return {
    units,
    raters,
    ratersInAll: raterCodes.size,
    categories: scale ?? answers,
    categoriesUsed: answers.length,
    start,
    rater,
    value,
  };
}

function codeOf(codes: Map<string, number>, name: string): number {
  const known = codes.get(name);
  if (known !== undefined) return known;
  const next = codes.size;
  codes.set(name, next);
  return next;
}

/** Where each vote goes: a slot beside its unit's other votes, or -1 where the unit has but one. */
function slots(unitOf: Int32Array, votes: number, unitsInAll: number) {
  const count = new Int32Array(unitsInAll);
  for (let vote = 0; vote < votes; vote += 1) {
    const unit = cell(unitOf, vote);
    count[unit] = cell(count, unit) + 1;
  }
  const start = new Int32Array(unitsInAll + 1);
  const next = new Int32Array(unitsInAll);
  let units = 0;
  for (let unit = 0; unit < unitsInAll; unit += 1) {
    if (cell(count, unit) < 2) {
      next[unit] = -1;
      continue;
    }
    next[unit] = cell(start, units);
    units += 1;
    start[units] = cell(start, units - 1) + cell(count, unit);
  }
  const slotOf = new Int32Array(votes);
  for (let vote = 0; vote < votes; vote += 1) {
    const unit = cell(unitOf, vote);
    const slot = cell(next, unit);
    slotOf[vote] = slot;
    if (slot >= 0) next[unit] = slot + 1;
  }
  return { start: start.slice(0, units + 1), slotOf, units };
}

/** The names whose codes occur, sorted by code unit. */
function used(codes: Int32Array, names: ReadonlyMap<string, number>): string[] {
  const seen = new Int32Array(names.size);
  for (let slot = 0; slot < codes.length; slot += 1) seen[cell(codes, slot)] = 1;
  return [...names.keys()].filter((_, code) => cell(seen, code) === 1).sort();
}

/** Rewrites codes in place so that they point into `kept`. */
function recode(codes: Int32Array, names: ReadonlyMap<string, number>, kept: readonly string[]) {
  const newCode = new Int32Array(names.size);
  kept.forEach((name, position) => {
    const old = names.get(name);
    if (old !== undefined) newCode[old] = position;
  });
  for (let slot = 0; slot < codes.length; slot += 1) codes[slot] = cell(newCode, cell(codes, slot));
}

/** Puts each unit's few votes in the order of the raters; refuses two by the same. */
function sortWithinUnits(start: Int32Array, rater: Int32Array, value: Int32Array) {
  for (let unit = 0; unit + 1 < start.length; unit += 1) {
    const from = cell(start, unit);
    for (let slot = from + 1; slot < cell(start, unit + 1); slot += 1) {
      const who = cell(rater, slot);
      const what = cell(value, slot);
      let place = slot;
      while (place > from && cell(rater, place - 1) >= who) {
        if (cell(rater, place - 1) === who) {
          throw new RangeError('Two votes by one rater on one unit: only first votes are compared');
        }
        rater[place] = cell(rater, place - 1);
        value[place] = cell(value, place - 1);
        place -= 1;
      }
      rater[place] = who;
      value[place] = what;
    }
  }
}
