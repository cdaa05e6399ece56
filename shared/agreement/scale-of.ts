import type { Codebook, Criterion } from '../codebook/codebook.ts';
import type { CriterionScale } from '../codebook/criterion-scale.ts';
import { answerId } from '../lib/ids.ts';
import { assertNever } from '../lib/assert-never.ts';
import type { Scale } from './scale.ts';

/**
 * `tjenester-2015` was fixed before a criterion could say what its answers are to each other, and a codebook is never
 * changed under its number; so the order that its answers have in plain words stands here.
 */
const plans: CriterionScale = {
  kind: 'ordinal',
  order: ['ingen', 'godt-i-gang', 'etablert'].map((id) => answerId.parse(id)),
};

function declared(codebook: Codebook, criterion: Criterion): CriterionScale | undefined {
  const { id, version } = codebook;
  if (id === 'tjenester-2015' && version === 1 && criterion.id === 'planer') return plans;
  return criterion.scale;
}

/** In: a codebook and one of its criteria. Out: what the criterion's answers are to each other. */
export function scaleOf(codebook: Codebook, criterion: Criterion): Scale {
  if (criterion.multiple) return { kind: 'several' };
  const scale = declared(codebook, criterion);
  if (scale === undefined) return { kind: 'nominal' };
  switch (scale.kind) {
    case 'ordinal':
      return scale;
    case 'interval': {
      const order = Object.entries(scale.values).sort(([, one], [, other]) => one - other);
      return {
        kind: 'interval',
        order: order.map(([answer]) => answer),
        scores: order.map(([, number]) => number),
      };
    }
    default:
      return assertNever(scale);
  }
}
