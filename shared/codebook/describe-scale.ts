import { assertNever } from '../lib/assert-never.ts';
import { exactText } from '../lib/norwegian-format.ts';
import type { Codebook, Criterion } from './codebook.ts';
import { declaredScale } from './declared-scale.ts';

/**
 * In: a codebook, one of its criteria, and what answers are called, if not as there. Out: what the criterion's answers
 * are to each other, in words; null where they are only different.
 */
export function scaleWords(
  codebook: Pick<Codebook, 'id' | 'version'>,
  criterion: Criterion,
  answers: readonly Criterion['answers'][number][] = criterion.answers,
): string | null {
  const scale = declaredScale(codebook, criterion);
  if (scale === undefined) return null;
  const label = (id: string): string => answers.find((one) => one.id === id)?.label ?? id;
  switch (scale.kind) {
    case 'ordinal':
      return `rekkefølge fra lavest til høyest: ${scale.order.map(label).join(', ')}`;
    case 'interval': {
      const numbers = Object.entries(scale.values).toSorted(([, one], [, other]) => one - other);
      return `tall: ${numbers.map(([id, number]) => `${label(id)} ${exactText(number)}`).join(', ')}`;
    }
    default:
      return assertNever(scale);
  }
}
