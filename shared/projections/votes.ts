import { remembering } from '../lib/remember.ts';
import type { EntryState, JudgementState } from './entry-state.ts';

/** In: a judge's name. Out: the key under which the same person is recognised: NFC, spaces folded, case aside. */
export const judgeKey = remembering((name) =>
  name.normalize('NFC').trim().replace(/\s+/gu, ' ').toLocaleLowerCase('nb'),
);

/**
 * The judgement that counts from each person: the latest that is not withdrawn.
 * In: an entry. Out: one judgement a person, in the order in which they were given.
 */
export function currentVotes(entry: EntryState): readonly JudgementState[] {
  const latest = new Map<string, JudgementState>();
  for (const one of entry.judgements) {
    if (one.withdrawn !== null) continue;
    const key = judgeKey(one.judge);
    latest.delete(key);
    latest.set(key, one);
  }
  return [...latest.values()];
}

/**
 * The first judgement of each person, which is the independent one and the only one agreement is computed from.
 * A withdrawn first judgement stays a first judgement: what was thought independently cannot be thought anew.
 */
export function firstVotes(entry: EntryState): readonly JudgementState[] {
  const first = new Map<string, JudgementState>();
  for (const one of entry.judgements) {
    const key = judgeKey(one.judge);
    if (!first.has(key)) first.set(key, one);
  }
  return [...first.values()];
}
