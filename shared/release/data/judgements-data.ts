import type { FrozenContent, FrozenJudgement } from '../frozen-content.ts';
import type { Criterion } from '../../codebook/codebook.ts';
import type { CriterionId } from '../../lib/ids.ts';
import { answerCells, markCells, markHeader, yesNo, type DataTable } from './data-table.ts';

/** Today's questions, then those that are no longer asked, the latest of them first. */
function everAsked({ codebook, versions = [] }: FrozenContent): readonly Criterion[] {
  const all = [codebook, ...versions.map((one) => one.codebook).toReversed()];
  const byId = new Map<CriterionId, Criterion>();
  for (const one of all.flatMap(({ criteria }) => criteria))
    if (!byId.has(one.id)) byId.set(one.id, one);
  return [...byId.values()];
}

function notAskedIn(
  { versions = [] }: FrozenContent,
  criteria: readonly Criterion[],
  judgement: FrozenJudgement,
): readonly CriterionId[] {
  const then = versions.find((one) => one.codebook.version === judgement.codebook)?.codebook;
  const { notAsked: told = [] } = judgement;
  return criteria
    .map((one) => one.id)
    .filter((id) => told.includes(id) || then?.criteria.some((asked) => asked.id === id) === false);
}

/**
 * In: the content. Out: `judgements.csv`: every judgement that is not withdrawn, units in register order and each
 * unit's in the order in which they were given; `gjelder` tells which stand, and `kodebok` the version of the codebook
 * each was made under. Questions that only earlier versions had come last, so that no answer is lost.
 */
export function judgementsData(content: FrozenContent): DataTable {
  const criteria = everAsked(content);
  const names = new Map(content.entries.map((entry) => [entry.unit, entry.name]));
  return {
    header: [
      'kommunenummer',
      'kommune',
      'vurdering',
      'vurdert-av',
      'vurdert-dato',
      'gjelder',
      'kodebok',
      'utfall',
      'utfall-etter-reglene',
      ...markHeader,
      'begrunnelse',
      ...criteria.map((one) => one.id),
    ],
    rows: content.judgements.map((one) => [
      one.unit,
      names.get(one.unit) ?? '',
      one.id,
      one.judge,
      one.date,
      yesNo(one.stands),
      String(one.codebook ?? content.codebook.version),
      one.outcome,
      one.derived,
      ...markCells(one.borderline),
      one.rationale ?? '',
      ...answerCells(criteria, one.answers, notAskedIn(content, criteria, one)),
    ]),
  };
}
