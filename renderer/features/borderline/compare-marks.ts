import type { Codebook } from '../../../shared/codebook/codebook.ts';
import { answersTo } from '../../../shared/codebook/profile.ts';
import type { BorderlineRow } from '../../../shared/contract/views.ts';
import type { CriterionId, UnitNumber } from '../../../shared/lib/ids.ts';
import { compareValues, type ComparedLine } from '../../components/compare-values.ts';

/** How many cases can stand side by side. */
export const mostCompared = 4;

export type ComparedCriterion = ComparedLine & { readonly id: CriterionId; readonly label: string };

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
