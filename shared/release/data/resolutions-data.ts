import type { FrozenContent } from '../frozen-content.ts';
import { answerCells, joined, markCells, markHeader, type DataTable } from './data-table.ts';

/**
 * In: the content. Out: `resolutions.csv`: what settled the judgements of each unit where they differed, in register
 * order; null where none did. Names and judgements stand in one cell each, with `;` between.
 */
export function resolutionsData(content: FrozenContent): DataTable | null {
  const { codebook, resolutions = [] } = content;
  if (resolutions.length === 0) return null;
  const notAsked = new Map(content.entries.map((entry) => [entry.unit, entry.notAsked]));
  const names = new Map(content.entries.map((entry) => [entry.unit, entry.name]));
  return {
    header: [
      'kommunenummer',
      'kommune',
      'avklaring',
      'avklart-ved',
      'avklart-av',
      'avklart-dato',
      'mellom-vurderinger',
      'utfall',
      'utfall-etter-reglene',
      ...markHeader,
      'begrunnelse',
      ...codebook.criteria.map((one) => one.id),
    ],
    rows: resolutions.map((one) => [
      one.unit,
      names.get(one.unit) ?? '',
      one.id,
      one.way,
      joined(one.by),
      one.date,
      joined(one.between),
      one.outcome,
      one.derived,
      ...markCells(one.borderline),
      one.rationale,
      ...answerCells(codebook.criteria, one.answers, notAsked.get(one.unit)),
    ]),
  };
}
