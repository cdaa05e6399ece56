import { notAskedText } from '../../codebook/not-asked.ts';
import { answersTo } from '../../codebook/profile.ts';
import type { Criterion } from '../../codebook/codebook.ts';
import type { Profile } from '../../codebook/profile.ts';
import type { BorderlineMark } from '../../events/judgement.ts';
import type { CriterionId } from '../../lib/ids.ts';
import type { FrozenContent } from '../frozen-content.ts';

/** Data to be written as CSV: unformatted values, columns in an order that does not change between releases. */
export type DataTable = {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
};

/** In: several values of one cell. Out: them with `;` between; one within a value is written `\;`. */
export function joined(values: readonly (string | null)[]): string {
  return values.map((value) => (value ?? '').replaceAll(';', '\\;')).join(';');
}

/** In: a truth. Out: as it is written in data. */
export function yesNo(holds: boolean): string {
  return holds ? 'ja' : 'nei';
}

/**
 * In: criteria, answers, and the criteria that were not asked. Out: a cell for each criterion, empty where it is
 * unanswered, `ikke spurt da` where it was not asked.
 */
export function answerCells(
  criteria: readonly Pick<Criterion, 'id'>[],
  given: Profile,
  notAsked: readonly CriterionId[] = [],
): readonly string[] {
  return criteria.map(({ id }) =>
    notAsked.includes(id) ? notAskedText : joined(answersTo(given, id)),
  );
}

/** The columns of a borderline mark, under the names that an import knows. */
export const markHeader: readonly string[] = [
  'grenseland',
  'tvil-om',
  'alternativt-utfall',
  'grenseland-begrunnelse',
  'grenseland-grunner',
];

/** In: a mark, or none. Out: the cells under `markHeader`. */
export function markCells(mark: BorderlineMark | null): readonly string[] {
  return mark === null
    ? [yesNo(false), '', '', '', '']
    : [yesNo(true), mark.criterion, mark.alternative, mark.rationale, joined(mark.reasons)];
}

/** In: the content. Out: a county's name by its number. */
export function countyNames({ counties }: FrozenContent): ReadonlyMap<string, string> {
  return new Map(counties.map(({ number, name }) => [number, name]));
}
