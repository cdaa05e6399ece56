import type { Fraction } from '../release/tables/share-range.ts';
import type { Interval } from './interval.ts';

/** How near a value has to be to what a phrase names. */
export type Nearness =
  | 'exact'
  | 'about'
  | 'nearly'
  | 'little-over'
  | 'over'
  | 'under'
  | 'at-least'
  | 'at-most';

/** Words that mean the same: as bokmål writes them, those that nynorsk writes otherwise, and English ones. */
export type Alike = {
  readonly words: readonly string[];
  readonly nynorsk: readonly string[];
  /** Those that are written as in bokmål («over») are there already. */
  readonly english: readonly string[];
};

/** The words before a number or a fraction, by what they mean. */
export const hedges: readonly (Alike & { readonly near: Nearness })[] = [
  {
    near: 'about',
    words: ['om lag', 'ca.', 'cirka', 'omkring', 'omlag', 'omtrent', 'rundt'],
    nynorsk: ['kring', 'ikring'],
    english: ['about', 'around', 'approximately', 'roughly'],
  },
  {
    near: 'nearly',
    words: [
      'nesten',
      'bortimot',
      'i underkant av',
      'knapt',
      'litt under',
      'nærmere',
      'opp mot',
      'snaut',
    ],
    nynorsk: ['nærare'],
    english: ['nearly', 'almost', 'just under', 'just below', 'close to'],
  },
  {
    near: 'little-over',
    words: ['litt over', 'drøyt', 'i overkant av', 'vel'],
    nynorsk: ['drygt'],
    english: ['just over', 'just above', 'slightly over', 'slightly more than', 'a little over'],
  },
  {
    near: 'over',
    words: ['over', 'flere enn', 'mer enn'],
    nynorsk: ['fleire enn', 'meir enn'],
    english: ['more than', 'above'],
  },
  {
    near: 'under',
    words: ['under', 'færre enn', 'mindre enn'],
    nynorsk: [],
    english: ['fewer than', 'less than', 'below'],
  },
  {
    near: 'at-least',
    words: ['minst', 'ikke færre enn', 'ikke mindre enn'],
    nynorsk: ['ikkje færre enn', 'ikkje mindre enn'],
    english: ['at least', 'no fewer than', 'no less than'],
  },
  {
    near: 'at-most',
    words: ['høyst', 'ikke flere enn', 'ikke mer enn', 'opptil'],
    nynorsk: ['høgst', 'ikkje fleire enn', 'ikkje meir enn'],
    english: ['at most', 'no more than', 'up to'],
  },
];

/** In: words that mean the same. Out: all of them, whichever language writes them so. */
export function allWords({ words, nynorsk, english }: Alike): readonly string[] {
  return [...words, ...nynorsk, ...english];
}

/** Every word before a number, the longest first, so that «ikke mer enn» is not read as something before «mer enn». */
export const hedgesByLength: readonly { readonly words: string; readonly near: Nearness }[] = hedges
  .flatMap((one) => allWords(one).map((words) => ({ words, near: one.near })))
  .toSorted((one, other) => other.words.length - one.words.length);

/** What a nearness means of a number f: its ends as so many hundredths of f, and whether they belong to it. */
const nearness: Readonly<
  Record<
    Nearness,
    {
      readonly from: number | null;
      readonly fromIncluded: boolean;
      readonly to: number | null;
      readonly toIncluded: boolean;
    }
  >
> = {
  exact: { from: 98, fromIncluded: true, to: 102, toIncluded: true },
  about: { from: 94, fromIncluded: true, to: 106, toIncluded: true },
  nearly: { from: 90, fromIncluded: true, to: 100, toIncluded: false },
  'little-over': { from: 100, fromIncluded: false, to: 110, toIncluded: true },
  over: { from: 100, fromIncluded: false, to: null, toIncluded: false },
  under: { from: null, fromIncluded: false, to: 100, toIncluded: false },
  'at-least': { from: 100, fromIncluded: true, to: null, toIncluded: false },
  'at-most': { from: null, fromIncluded: false, to: 100, toIncluded: true },
};

/** In: a number and how near it has to be. Out: the values that are. */
export function nearTo({ part, whole }: Fraction, near: Nearness): Interval {
  const { from, fromIncluded, to, toIncluded } = nearness[near];
  const at = (hundredths: number): Fraction => ({ part: part * hundredths, whole: whole * 100 });
  return {
    from: from === null ? null : { at: at(from), included: fromIncluded },
    to: to === null ? null : { at: at(to), included: toIncluded },
  };
}

const fractionNames = [
  [3, ['tredel', 'tredjedel'], ['third']],
  [4, ['firedel', 'fjerdedel'], ['quarter', 'fourth']],
  [5, ['femdel', 'femtedel'], ['fifth']],
  [6, ['seksdel', 'sjettedel'], ['sixth']],
  [7, ['sjudel', 'sjuendedel'], ['seventh']],
  [8, ['åttedel', 'åttendedel'], ['eighth']],
  [9, ['nidel', 'niendedel'], ['ninth']],
  [10, ['tidel', 'tiendedel'], ['tenth']],
] as const;
const severalParts = ['', 'to', 'tre', 'fire', 'fem', 'seks', 'sju', 'åtte', 'ni'];
const englishParts = ['', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** The fractions that have names; further ones are said as «to av tre». */
export const namedFractions: readonly (Alike & { readonly of: Fraction })[] = [
  {
    words: ['halvparten', 'en halvdel'],
    nynorsk: ['ein halvdel'],
    english: ['half', 'a half', 'one half'],
    of: { part: 1, whole: 2 },
  },
  ...fractionNames.flatMap(([whole, names, english]) =>
    severalParts.slice(0, whole - 1).map((several, at) => ({
      words: names.flatMap((name) =>
        at === 0 ? [`en ${name}`, `én ${name}`] : [`${several} ${name}er`],
      ),
      nynorsk: names.flatMap((name) =>
        at === 0 ? [`ein ${name}`, `éin ${name}`] : [`${several} ${name}ar`],
      ),
      english: english.flatMap((name) =>
        at === 0
          ? [`a ${name}`, `one ${name}`, `one-${name}`]
          : [' ', '-'].map((tie) => `${englishParts[at] ?? ''}${tie}${name}s`),
      ),
      of: { part: at + 1, whole },
    })),
  ),
];

const between = (from: readonly [number, boolean], to: readonly [number, boolean]): Interval => ({
  from: { at: { part: from[0], whole: 100 }, included: from[1] },
  to: { at: { part: to[0], whole: 100 }, included: to[1] },
});

/** Words of a share that name no number. Bounds in hundredths of the whole. */
export const shareWords: readonly (Alike & { readonly true: Interval })[] = [
  { words: ['ingen'], nynorsk: [], english: ['none'], true: between([0, true], [0, true]) },
  {
    words: ['nesten ingen', 'så godt som ingen', 'svært få'],
    nynorsk: [],
    english: ['almost none', 'hardly any', 'very few'],
    true: between([0, false], [5, true]),
  },
  {
    words: ['noen få', 'et fåtall'],
    nynorsk: ['nokre få', 'eit fåtal'],
    english: ['a few', 'a handful'],
    true: between([0, false], [10, true]),
  },
  { words: ['få'], nynorsk: [], english: ['few'], true: between([0, false], [20, true]) },
  {
    words: ['et mindretall', 'mindretallet'],
    nynorsk: ['eit mindretal', 'mindretalet'],
    english: ['a minority', 'the minority'],
    true: between([0, false], [50, false]),
  },
  {
    words: ['et flertall', 'flertallet', 'de fleste', 'majoriteten'],
    nynorsk: ['eit fleirtal', 'fleirtalet', 'dei fleste'],
    english: ['a majority', 'the majority', 'most'],
    true: between([50, false], [100, true]),
  },
  {
    words: ['et klart flertall', 'et stort flertall'],
    nynorsk: ['eit klart fleirtal', 'eit stort fleirtal'],
    english: ['a clear majority', 'a large majority'],
    true: between([60, true], [100, true]),
  },
  {
    words: ['de aller fleste'],
    nynorsk: ['dei aller fleste'],
    english: ['the great majority', 'the vast majority'],
    true: between([80, true], [100, true]),
  },
  {
    words: ['nesten alle', 'så godt som alle'],
    nynorsk: [],
    english: ['almost all', 'nearly all', 'practically all'],
    true: between([90, true], [100, false]),
  },
  {
    words: ['alle', 'samtlige'],
    nynorsk: ['samtlege'],
    english: ['all'],
    true: between([100, true], [100, true]),
  },
];

/** Words that hold two numbers against each other and name no number themselves: how many times one is the other. */
export const ratioWords: readonly (Alike & { readonly true: Interval })[] = [
  {
    words: ['like mange', 'like stor', 'like stor andel', 'like høy'],
    nynorsk: ['like stor del', 'like høg'],
    english: ['as many', 'equally many', 'as large', 'as large a share', 'as high'],
    true: between([100, true], [100, true]),
  },
  {
    words: ['flere', 'større', 'større andel', 'høyere'],
    nynorsk: ['fleire', 'større del', 'høgare'],
    english: ['more', 'larger', 'a larger share', 'higher'],
    true: { from: { at: { part: 1, whole: 1 }, included: false }, to: null },
  },
  {
    words: ['færre', 'mindre', 'mindre andel', 'lavere'],
    nynorsk: ['mindre del', 'lågare'],
    english: ['fewer', 'smaller', 'a smaller share', 'lower'],
    true: { from: null, to: { at: { part: 1, whole: 1 }, included: false } },
  },
  {
    words: ['langt flere', 'mye større', 'langt høyere'],
    nynorsk: ['langt fleire', 'mykje større', 'langt høgare'],
    english: ['far more', 'much larger', 'far higher', 'much higher'],
    true: { from: { at: { part: 3, whole: 2 }, included: true }, to: null },
  },
  {
    words: ['langt færre', 'mye mindre', 'langt lavere'],
    nynorsk: ['mykje mindre', 'langt lågare'],
    english: ['far fewer', 'much smaller', 'far lower', 'much lower'],
    true: { from: null, to: { at: { part: 2, whole: 3 }, included: true } },
  },
];
