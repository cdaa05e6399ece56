import { answerId } from '../lib/ids.ts';
import type { Codebook, Criterion } from './codebook.ts';
import type { CriterionScale } from './criterion-scale.ts';

/**
 * `tjenester-2015` was fixed before a criterion could say what its answers are to each other, and a codebook is never
 * changed under its number; so the order that its answers have in plain words stands here.
 */
const plans: CriterionScale = {
  kind: 'ordinal',
  order: ['ingen', 'godt-i-gang', 'etablert'].map((id) => answerId.parse(id)),
};

/** In: a codebook and one of its criteria. Out: the criterion's scale, also where the codebook is from before it could be said. */
export function declaredScale(
  { id, version }: Pick<Codebook, 'id' | 'version'>,
  criterion: Pick<Criterion, 'id' | 'scale'>,
): CriterionScale | undefined {
  if (id === 'tjenester-2015' && version === 1 && criterion.id === 'planer') return plans;
  return criterion.scale;
}
