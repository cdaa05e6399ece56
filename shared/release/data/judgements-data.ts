import type { FrozenContent } from '../frozen-content.ts';
import { answerCells, markCells, markHeader, yesNo, type DataTable } from './data-table.ts';

/**
 * In: the content. Out: `judgements.csv`: every judgement that is not withdrawn, units in register order and each
 * unit's in the order in which they were given; `gjelder` tells which stand.
 */
export function judgementsData(content: FrozenContent): DataTable {
  const { codebook } = content;
  const names = new Map(content.entries.map((entry) => [entry.unit, entry.name]));
  return {
    header: [
      'kommunenummer',
      'kommune',
      'vurdering',
      'vurdert-av',
      'vurdert-dato',
      'gjelder',
      'utfall',
      'utfall-etter-reglene',
      ...markHeader,
      'begrunnelse',
      ...codebook.criteria.map((one) => one.id),
    ],
    rows: content.judgements.map((one) => [
      one.unit,
      names.get(one.unit) ?? '',
      one.id,
      one.judge,
      one.date,
      yesNo(one.stands),
      one.outcome,
      one.derived,
      ...markCells(one.borderline),
      one.rationale ?? '',
      ...answerCells(codebook, one.answers),
    ]),
  };
}
