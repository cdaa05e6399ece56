import type { TableWords } from '../../messages/tables/table-words.ts';
import type { TableValue } from '../table-value.ts';
import { withinSentence } from '../../lib/norwegian-format.ts';

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&');

/** A word as it may stand within a text: as it is, with a capital first, or within a sentence. */
function formsOf(word: string): readonly string[] {
  const [first = ''] = word;
  const capital = first.toLocaleUpperCase('nb') + word.slice(first.length);
  return [...new Set([word, capital, withinSentence(word)])];
}

/**
 * In: texts, and words that are in another language than they. Out: the words that stand in them, as they stand there,
 * the longest first.
 */
function wordsWithin(texts: readonly string[], words: readonly string[]): readonly string[] {
  return words
    .flatMap(formsOf)
    .filter((word) => {
      const whole = new RegExp(`(?<![\\p{L}\\p{N}])${escaped(word)}(?![\\p{L}\\p{N}])`, 'u');
      return texts.some((text) => whole.test(text));
    })
    .toSorted((one, other) => other.length - one.length);
}

/**
 * In: an evaluated table, words that stand in bokmål though it does not, the words of its language. Out: the table, which
 * says so in its last note where any of them stand in it.
 */
export function tellUntranslated(
  table: TableValue,
  words: readonly string[],
  { untranslated }: TableWords,
): TableValue {
  if (words.length === 0) return table;
  const lines = [...table.rows, ...table.columns];
  const found = wordsWithin(
    [
      table.caption,
      table.rowHeading,
      ...lines.flatMap(({ label, under = [] }) => [label, ...under]),
      ...table.notes,
    ],
    words,
  );
  return found.length === 0
    ? table
    : { ...table, notes: [...table.notes, untranslated], untranslated: [...found] };
}
