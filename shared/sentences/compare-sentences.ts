import type { SentenceNumber, SentencePart, WrittenSentence } from './sentence.ts';

/**
 * What becomes of a sentence with the numbers of another release: it is not true any more, or less surely so (`untrue`),
 * it is again, or more surely (`true`), it reads otherwise (`text`), it reads the same but its numbers count other entries (`records`), or nothing.
 */
export type SentenceChange = 'untrue' | 'true' | 'text' | 'records' | 'none';

function numbersOf(part: SentencePart): readonly SentenceNumber[] {
  switch (part.kind) {
    case 'text':
      return [];
    case 'number':
      return [part.number];
    case 'claim':
      return part.numbers;
    default:
      return part satisfies never;
  }
}

/** 0: it stands. 1: only as the borderline entries are read now. 2: not at all. How it is put is another matter. */
function doubtOf(sentence: WrittenSentence | null): number {
  if (sentence === null) return 2;
  const kinds = sentence.flags
    .map((flag) => flag.kind)
    .filter((kind) => kind !== 'begins-with-number');
  if (kinds.length === 0) return 0;
  return kinds.every((kind) => kind === 'claim-depends') ? 1 : 2;
}

/** In: a sentence as it is read with the numbers of two releases; null where it cannot be read. Out: what changes. */
export function compareSentences(
  one: WrittenSentence | null,
  other: WrittenSentence | null,
): SentenceChange {
  const was = doubtOf(one);
  const is = doubtOf(other);
  if (is > was) return 'untrue';
  if (is < was) return 'true';
  if (one === null || other === null) return 'none';
  if (one.text !== other.text) return 'text';
  const records = ({ parts }: WrittenSentence): string =>
    JSON.stringify(parts.flatMap(numbersOf).map((number) => number.entries));
  return records(one) === records(other) ? 'none' : 'records';
}
