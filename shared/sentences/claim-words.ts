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

/** The words before a number or a fraction, the longest first, each with its meaning. */
export const hedges: readonly { readonly words: string; readonly near: Nearness }[] = [
  ...['om lag', 'omlag', 'omtrent', 'omkring', 'rundt', 'cirka', 'ca.'].map(
    (words) => ({ words, near: 'about' }) as const,
  ),
  ...[
    'i underkant av',
    'litt under',
    'bortimot',
    'nærmere',
    'nesten',
    'knapt',
    'snaut',
    'opp mot',
  ].map((words) => ({ words, near: 'nearly' }) as const),
  ...['i overkant av', 'litt over', 'drøyt', 'vel'].map(
    (words) => ({ words, near: 'little-over' }) as const,
  ),
  ...['mer enn', 'flere enn', 'over'].map((words) => ({ words, near: 'over' }) as const),
  ...['mindre enn', 'færre enn', 'under'].map((words) => ({ words, near: 'under' }) as const),
  ...['ikke mindre enn', 'ikke færre enn', 'minst'].map(
    (words) => ({ words, near: 'at-least' }) as const,
  ),
  ...['ikke mer enn', 'ikke flere enn', 'høyst', 'opptil'].map(
    (words) => ({ words, near: 'at-most' }) as const,
  ),
].toSorted((one, other) => other.words.length - one.words.length);

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

/** The fractions that have names; further ones are said as «to av tre». */
export const namedFractions: readonly {
  readonly words: readonly string[];
  readonly of: Fraction;
}[] = [
  { words: ['halvparten', 'halve', 'en halvdel'], of: { part: 1, whole: 2 } },
  ...(
    [
      [3, 'tredel', 'tredjedel'],
      [4, 'firedel', 'fjerdedel'],
      [5, 'femdel', 'femtedel'],
      [6, 'seksdel', 'sjettedel'],
      [7, 'sjudel', 'sjuendedel'],
      [8, 'åttedel', 'åttendedel'],
      [9, 'nidel', 'niendedel'],
      [10, 'tidel', 'tiendedel'],
    ] as const
  ).flatMap(([whole, ...names]) =>
    ['en', 'to', 'tre', 'fire', 'fem', 'seks', 'sju', 'åtte', 'ni']
      .slice(0, whole - 1)
      .map((count, at) => ({
        words: names.flatMap((name) =>
          at === 0 ? [`en ${name}`, `én ${name}`] : [`${count} ${name}er`],
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
export const shareWords: readonly { readonly words: readonly string[]; readonly true: Interval }[] =
  [
    { words: ['ingen'], true: between([0, true], [0, true]) },
    {
      words: ['nesten ingen', 'så godt som ingen', 'svært få'],
      true: between([0, false], [5, true]),
    },
    { words: ['noen få', 'et fåtall'], true: between([0, false], [10, true]) },
    { words: ['få'], true: between([0, false], [20, true]) },
    { words: ['et mindretall', 'mindretallet'], true: between([0, false], [50, false]) },
    {
      words: ['et flertall', 'flertallet', 'de fleste', 'majoriteten'],
      true: between([50, false], [100, true]),
    },
    { words: ['et klart flertall', 'et stort flertall'], true: between([60, true], [100, true]) },
    { words: ['de aller fleste'], true: between([80, true], [100, true]) },
    { words: ['nesten alle', 'så godt som alle'], true: between([90, true], [100, false]) },
    { words: ['alle', 'samtlige'], true: between([100, true], [100, true]) },
  ];

/** Words that hold two numbers against each other and name no number themselves: how many times one is the other. */
export const ratioWords: readonly { readonly words: readonly string[]; readonly true: Interval }[] =
  [
    {
      words: ['like mange', 'like stor', 'like stor andel', 'like høy'],
      true: between([100, true], [100, true]),
    },
    {
      words: ['flere', 'større', 'større andel', 'høyere'],
      true: { from: { at: { part: 1, whole: 1 }, included: false }, to: null },
    },
    {
      words: ['færre', 'mindre', 'mindre andel', 'lavere'],
      true: { from: null, to: { at: { part: 1, whole: 1 }, included: false } },
    },
    {
      words: ['langt flere', 'mye større', 'langt høyere'],
      true: { from: { at: { part: 3, whole: 2 }, included: true }, to: null },
    },
    {
      words: ['langt færre', 'mye mindre', 'langt lavere'],
      true: { from: null, to: { at: { part: 2, whole: 3 }, included: true } },
    },
  ];
