import { stemmedWords, stemsIn } from './stems.ts';

/** So many different words are asked for at most. */
const mostWords = 24;

/** How many earlier cases the words asked for may stand in, all in all; what is common tells little and takes long. */
const mostCases = 24_000;

/** A word that stands in more than this share of the cases tells nothing. */
const tooCommon = 0.5;

/** Among fewer cases than this, no word is common. */
const fewCases = 8;

/** A word to ask for: its stem, and in how many earlier cases it stands. */
export type AskedWord = { readonly stem: string; readonly cases: number };

/**
 * Picks the words of a case that tell it from others. In: its words, how many cases there are, and in how many of them
 * a stem stands, the case itself aside. Out: the rarest of its stems that some other case has too, the rarest first.
 */
export function wordsToAsk(
  words: string,
  all: number,
  casesWith: (stem: string) => number,
): readonly AskedWord[] {
  const known = [...new Set(stemsIn(words))]
    .map((stem) => ({ stem, cases: casesWith(stem) }))
    .filter(({ cases }) => cases > 0 && (all < fewCases || cases <= all * tooCommon))
    .sort((one, other) => one.cases - other.cases || (one.stem < other.stem ? -1 : 1));
  const asked: AskedWord[] = [];
  let sum = 0;
  for (const one of known) {
    if (asked.length === mostWords || (asked.length > 0 && sum + one.cases > mostCases)) break;
    asked.push(one);
    sum += one.cases;
  }
  return asked;
}

/**
 * What bm25 could give at most for words that each stand once, in a text of middling length: the sum of their inverse
 * document frequencies, as FTS5 computes them (https://www.sqlite.org/fts5.html#the_bm25_function).
 * In: the words asked for and how many cases there are. Out: a number above 0.
 */
export function mostFromWords(asked: readonly AskedWord[], all: number): number {
  const least = 1e-6;
  return asked.reduce(
    (sum, { cases }) => sum + Math.max(least, Math.log((all - cases + 0.5) / (cases + 0.5))),
    0,
  );
}

/** So many common words are said. */
const wordsSaid = 5;

/** In: the words asked for, the rarest first, and an earlier case's text. Out: those it has too, as it writes them. */
export function commonWordsOf(asked: readonly AskedWord[], text: string): readonly string[] {
  const written = new Map<string, string>();
  for (const { word, stem } of stemmedWords(text)) {
    if (!written.has(stem)) written.set(stem, word);
  }
  return asked
    .flatMap(({ stem }) => {
      const word = written.get(stem);
      return word === undefined ? [] : [word];
    })
    .slice(0, wordsSaid);
}
