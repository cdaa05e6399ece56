import { integerText } from '../lib/norwegian-format.ts';
import type { Ranged } from './claim-range.ts';
import { truthOf } from './check-claim.ts';
import { namedFractions, shareWords } from './claim-words.ts';
import { intervalText, widthOf, type Quantity } from './interval.ts';
import { readClaim, type Claim } from './read-claim.ts';

/** As many as are taken in at a glance. */
const mostSuggested = 3;

const before = ['', 'om lag', 'nesten', 'litt over', 'over', 'under'] as const;

const phrase = (hedge: string, words: string): string =>
  hedge === '' ? words : `${hedge} ${words}`;

/** Fractions with odd wholes are in nobody's text. */
const usualWholes = [2, 3, 4, 5, 10];

function sharePhrases(): readonly string[] {
  const named = namedFractions
    .filter(({ of }) => usualWholes.includes(of.whole))
    .flatMap(({ words }) => words[0] ?? []);
  return [
    ...before.flatMap((hedge) => named.map((words) => phrase(hedge, words))),
    ...shareWords.flatMap(({ words }) => words[0] ?? []),
  ];
}

function ratioPhrases(): readonly string[] {
  const times = ['dobbelt', 'tre ganger', 'fire ganger', 'fem ganger', 'ti ganger', 'halvparten'];
  return [
    'like mange',
    ...before.flatMap((hedge) => times.map((words) => phrase(hedge, `${words} så mange`))),
    'flere',
    'færre',
  ];
}

function countPhrases({ now, low, high }: Ranged): readonly string[] {
  if (now.part === low.part && now.part === high.part) return [integerText(now.part)];
  return [`minst ${integerText(low.part)}`, `høyst ${integerText(high.part)}`];
}

function phrasesFor(of: Quantity, value: Ranged): readonly string[] {
  switch (of) {
    case 'share':
      return sharePhrases();
    case 'ratio':
      return ratioPhrases();
    case 'count':
      return countPhrases(value);
    default:
      return of satisfies never;
  }
}

/**
 * What could be said instead. In: what is claimed of, and the value with its range. Out: words that are true however
 * the borderline entries are read, the closest first; where there are none such, those that are true as they stand.
 */
export function trueWords(of: Quantity, value: Ranged): readonly string[] {
  const read = phrasesFor(of, value).flatMap((words) => {
    const claim = readClaim(words);
    return claim === null || claim.of !== of
      ? []
      : [{ words, width: widthOf(claim.true, claim.of), truth: truthOf(claim, value) }];
  });
  const always = read.filter((one) => one.truth === 'always');
  const fitting = always.length > 0 ? always : read.filter((one) => one.truth === 'now');
  return fitting
    .toSorted((one, other) => one.width - other.width)
    .slice(0, mostSuggested)
    .map((one) => one.words);
}

/** In: a claim. Out: what it means, in words: «fra 45 % til under 50 %». */
export function meaningOf({ of, true: interval }: Claim): string {
  return intervalText(interval, of);
}
