import { z } from 'zod';
import { assertNever } from '../lib/assert-never.ts';
import type { ChangeKind } from '../register/links.ts';

/** What has happened to a unit between the divisions that are compared. */
export const fate = z.enum([
  'stable',
  'renamed',
  'renumbered',
  'merged',
  'split',
  'merged-and-split',
]);
export type Fate = z.infer<typeof fate>;

/**
 * In: how a unit relates to each unit it shares territory with. Out: the one thing that is said of it: borders before
 * numbers, numbers before names.
 */
export function fateOf(kinds: Iterable<ChangeKind>): Fate {
  let merged = false;
  let split = false;
  let plain: Fate = 'stable';
  for (const kind of kinds) {
    switch (kind) {
      case 'merge':
        merged = true;
        break;
      case 'split':
        split = true;
        break;
      case 'renumber':
        plain = 'renumbered';
        break;
      case 'rename':
        plain = plain === 'renumbered' ? plain : 'renamed';
        break;
      case 'unchanged':
        break;
      default:
        assertNever(kind);
    }
  }
  if (merged && split) return 'merged-and-split';
  if (merged) return 'merged';
  return split ? 'split' : plain;
}
