import type { Codebook } from '../codebook/codebook.ts';
import { sameRules } from '../codebook/same-codebook.ts';

const known = new WeakMap<Codebook, WeakMap<Codebook, boolean>>();

/**
 * In: two codebooks. Out: whether an outcome means the same by both: all that judging follows is the same, whatever
 * their numbers. Asked of every change of a comparison, and worked out once for each two.
 */
export function judgeAlike(one: Codebook, other: Codebook): boolean {
  if (one === other) return true;
  const found = known.get(one)?.get(other);
  if (found !== undefined) return found;
  const alike = sameRules(one, { ...other, version: one.version });
  const others = known.get(one) ?? new WeakMap<Codebook, boolean>();
  known.set(one, others.set(other, alike));
  return alike;
}
