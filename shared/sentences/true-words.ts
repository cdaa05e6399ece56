import type { Language } from '../lib/language.ts';
import { integerText } from '../lib/norwegian-format.ts';
import type { Fraction } from '../release/tables/share-range.ts';
import type { Ranged } from './claim-range.ts';
import { truthOf } from './check-claim.ts';
import { namedFractions, ratioWords, shareWords, type Alike } from './claim-words.ts';
import { intervalText, widthOf, type Quantity } from './interval.ts';
import { readClaim, type Claim } from './read-claim.ts';

/** As many as are taken in at a glance. */
const mostSuggested = 3;

const norwegian = ['', 'om lag', 'nesten', 'litt over', 'over', 'under'] as const;
const before = {
  nb: norwegian,
  nn: norwegian,
  en: ['', 'about', 'nearly', 'just over', 'over', 'under'],
} as const;

const phrase = (hedge: string, words: string): string =>
  hedge === '' ? words : `${hedge} ${words}`;

/** Fractions with odd wholes are in nobody's text. */
const usualWholes = [2, 3, 4, 5, 10];

/** The first word of several that mean the same, as the language writes it. */
function firstIn({ words, nynorsk, english }: Alike, language: Language): readonly string[] {
  const others = { nb: [], nn: nynorsk, en: english }[language];
  const [own] = others.length > 0 ? others : words;
  return own === undefined ? [] : [own];
}

/** Two of ten are said as one of five. */
const isReduced = (part: number, whole: number): boolean =>
  [2, 3, 5].every((by) => part % by !== 0 || whole % by !== 0);

function sharePhrases(language: Language): readonly string[] {
  const named = namedFractions
    .filter(({ of }) => usualWholes.includes(of.whole) && isReduced(of.part, of.whole))
    .flatMap((one) =>
      one.of.whole === 2 ? [language === 'en' ? 'half' : 'halvparten'] : firstIn(one, language),
    );
  return [
    ...before[language].flatMap((hedge) => named.map((words) => phrase(hedge, words))),
    ...shareWords.flatMap((one) => firstIn(one, language)),
  ];
}

function ratioPhrases(language: Language): readonly string[] {
  const english = language === 'en';
  const so = language === 'nn' ? 'gonger' : 'ganger';
  const times = english
    ? ['twice', 'three times', 'four times', 'five times', 'ten times', 'half']
    : ['dobbelt', `tre ${so}`, `fire ${so}`, `fem ${so}`, `ti ${so}`, 'halvparten'];
  const asMany = english ? 'as many' : 'så mange';
  return [
    english ? 'as many' : 'like mange',
    ...before[language].flatMap((hedge) =>
      times.map((words) => phrase(hedge, `${words} ${asMany}`)),
    ),
    ...ratioWords.slice(1).flatMap((one) => firstIn(one, language)),
  ];
}

const ends: Readonly<Record<Language, { readonly least: string; readonly most: string }>> = {
  nb: { least: 'minst', most: 'høyst' },
  nn: { least: 'minst', most: 'høgst' },
  en: { least: 'at least', most: 'at most' },
};

function countPhrases({ now, low, high }: Ranged, language: Language): readonly string[] {
  const { least, most } = ends[language];
  const text = ({ part }: Fraction): string => integerText(part, language);
  if (now.part === low.part && now.part === high.part) return [text(now)];
  return [`${least} ${text(low)}`, `${most} ${text(high)}`];
}

function phrasesFor(of: Quantity, value: Ranged, language: Language): readonly string[] {
  switch (of) {
    case 'share':
      return sharePhrases(language);
    case 'ratio':
      return ratioPhrases(language);
    case 'count':
      return countPhrases(value, language);
    default:
      return of satisfies never;
  }
}

/**
 * What could be said instead. In: what is claimed of, the value with its range, the language. Out: words that are true however
 * the borderline entries are read, the closest first; where there are none such, those that are true as they stand.
 */
export function trueWords(of: Quantity, value: Ranged, language: Language): readonly string[] {
  const read = phrasesFor(of, value, language).flatMap((words) => {
    const claim = readClaim(words, language);
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
