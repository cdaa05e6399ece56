import type { SentenceView } from '../../../shared/contract/sentence-contract.ts';

/** Whether a sentence can be printed as it stands. */
export type SentenceState = 'fine' | 'depends' | 'untrue' | 'unreadable';

/** In: a sentence. Out: how it stands; how it is put, such as beginning with a number, is no matter here. */
export function sentenceState({ written }: Pick<SentenceView, 'written'>): SentenceState {
  if (written === null) return 'unreadable';
  const kinds = written.flags
    .map((flag) => flag.kind)
    .filter((kind) => kind !== 'begins-with-number');
  if (kinds.length === 0) return 'fine';
  return kinds.every((kind) => kind === 'claim-depends') ? 'depends' : 'untrue';
}
