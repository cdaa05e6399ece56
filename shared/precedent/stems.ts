import { stemmer } from '@orama/stemmers/norwegian';
import { remembering } from '../lib/remember.ts';
import { commonWords } from './common-words.ts';
import { asBokmal } from './written-forms.ts';

/** Shorter stems say nothing, longer «words» are addresses and numbers. In letters. */
const shortest = 2;
const longest = 40;

/**
 * The stem of a word, by Snowball's algorithm for Norwegian (https://snowballstem.org/algorithms/norwegian/stemmer.html),
 * taken until it changes nothing: one step makes «kurs» of «kurset», but «kur» of «kurs».
 */
const stemOf = remembering((word): string | null => {
  const written = asBokmal(word);
  if (commonWords.has(written)) return null;
  let stem = written;
  for (let next = stemmer(stem); next !== stem; next = stemmer(stem)) stem = next;
  return stem.length < shortest || stem.length > longest ? null : stem;
});

/** A word as it stood in a text, and the stem it is compared by. */
export type Stemmed = { readonly word: string; readonly stem: string };

/**
 * In: a text in bokmål or nynorsk. Out: its words that bear meaning, in order, each with its stem; numbers and words
 * of the stop list are left out. Words of both written forms meet in one stem.
 */
export function stemmedWords(text: string): readonly Stemmed[] {
  const words =
    text
      .normalize('NFC')
      .toLocaleLowerCase('nb')
      .match(/\p{L}+/gu) ?? [];
  return words.flatMap((word) => {
    const stem = stemOf(word);
    return stem === null ? [] : [{ word, stem }];
  });
}

/** In: a text. Out: the stems of its words, in order, as many times as they stand. */
export function stemsIn(text: string): readonly string[] {
  return stemmedWords(text).map((one) => one.stem);
}
