import type { Correction } from '../events/release.ts';
import type { FrozenContent, FrozenCorrection } from '../release/frozen-content.ts';
import { readSource } from './read-source.ts';
import { releaseDifference } from './release-difference.ts';
import { sourceOf } from './release-source.ts';

/**
 * In: the content of the release that is corrected, that of the one that corrects it, and what is said of it.
 * Out: the correction with every number it changes: worked out, never typed.
 */
export function correctionOf(
  before: FrozenContent,
  after: FrozenContent,
  { release, notice }: Pick<Correction, 'release' | 'notice'>,
): FrozenCorrection {
  const [old, now] = [readSource(sourceOf(before)), readSource(sourceOf(after))];
  const { numbers } = releaseDifference(old, now);
  return {
    release,
    notice: notice.trim(),
    numbers: numbers.map(({ table, row, column, words, from, to }) => ({
      table,
      row,
      column,
      words,
      from,
      to,
    })),
  };
}
