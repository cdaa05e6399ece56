import type { Codebook } from '../../../shared/codebook/codebook.ts';
import { answersTo } from '../../../shared/codebook/profile.ts';
import type { BorderlineRow } from '../../../shared/contract/views.ts';
import type { CriterionId, UnitNumber } from '../../../shared/lib/ids.ts';

/** How many cases can stand side by side. */
export const mostCompared = 4;

/** One value of a comparison, as it stands in a column. */
export type ComparedValue = {
  /** In words; null where the case says nothing. */
  readonly words: string | null;
  /** True where it is not what most of the others say. */
  readonly apart: boolean;
};

/** One line of a comparison: a value for each case, in their order. */
export type ComparedLine = {
  readonly values: readonly ComparedValue[];
  /** True where the cases that say anything do not all say the same. */
  readonly differs: boolean;
};

export type ComparedCriterion = ComparedLine & { readonly id: CriterionId; readonly label: string };

/**
 * Points out what differs: the values that are not the most common one; where none is the most common, all of them.
 * To say nothing is not to differ. In: a value for each case, null where it says nothing. Out: the line.
 */
export function compareValues(values: readonly (string | null)[]): ComparedLine {
  const counts = new Map<string, number>();
  for (const value of values) {
    if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const most = Math.max(0, ...counts.values());
  const common = [...counts].filter(([, count]) => count === most).map(([value]) => value);
  const differs = counts.size > 1;
  const alone = common.length === 1 ? common[0] : undefined;
  return {
    differs,
    values: values.map((words) => ({ words, apart: differs && words !== null && words !== alone })),
  };
}

/** In: codebook and cases. Out: its criteria in their order, with the cases' answers in words. */
export function compareCriteria(
  codebook: Pick<Codebook, 'criteria'>,
  rows: readonly BorderlineRow[],
): readonly ComparedCriterion[] {
  return codebook.criteria.map(({ id, label, answers }) => {
    const given = rows.map((row) => {
      const chosen = answersTo(row.answers, id);
      // In the codebook's order, so that the same answers make the same words.
      const known = answers.filter((one) => chosen.includes(one.id)).map((one) => one.label);
      return known.length === 0 ? null : known.join(', ');
    });
    return { id, label, ...compareValues(given) };
  });
}

/** The cases chosen for comparison after one is pressed; `full` where there was no room for it. */
export type Pressed = { readonly units: readonly UnitNumber[]; readonly full: boolean };

/** In: the chosen cases, and one. Out: without it where it was among them, else with it at the end while there is room. */
export function pressCompared(units: readonly UnitNumber[], unit: UnitNumber): Pressed {
  if (units.includes(unit)) return { units: units.filter((one) => one !== unit), full: false };
  if (units.length >= mostCompared) return { units, full: true };
  return { units: [...units, unit], full: false };
}
