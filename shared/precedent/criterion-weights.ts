import type { Codebook } from '../codebook/codebook.ts';
import type { Condition } from '../codebook/condition.ts';
import type { CriterionId } from '../lib/ids.ts';

/** What the outcome rests on weighs twice as much as what is only recorded. */
const bearing = 2;
const beside = 1;

function criteriaIn(condition: Condition): readonly CriterionId[] {
  if ('all' in condition) return condition.all.flatMap(criteriaIn);
  if ('any' in condition) return condition.any.flatMap(criteriaIn);
  if ('not' in condition) return criteriaIn(condition.not);
  return [condition.criterion];
}

const kept = new WeakMap<Codebook, ReadonlyMap<CriterionId, number>>();

/** In: a codebook. Out: the weight of each of its criteria when profiles are compared: 2 where a rule asks for it, else 1. */
export function criterionWeights(codebook: Codebook): ReadonlyMap<CriterionId, number> {
  const known = kept.get(codebook);
  if (known !== undefined) return known;
  const asked = new Set(
    codebook.rules.flatMap((rule) => (rule.when === undefined ? [] : criteriaIn(rule.when))),
  );
  const weights = new Map(
    codebook.criteria.map(({ id }) => [id, asked.has(id) ? bearing : beside]),
  );
  kept.set(codebook, weights);
  return weights;
}
