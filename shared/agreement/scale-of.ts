import type { Codebook, Criterion } from '../codebook/codebook.ts';
import { declaredScale } from '../codebook/declared-scale.ts';
import { assertNever } from '../lib/assert-never.ts';
import type { Scale } from './scale.ts';

/** In: a codebook and one of its criteria. Out: what the criterion's answers are to each other. */
export function scaleOf(codebook: Codebook, criterion: Criterion): Scale {
  if (criterion.multiple) return { kind: 'several' };
  const scale = declaredScale(codebook, criterion);
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
