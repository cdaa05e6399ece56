import type { Language } from '../lib/language.ts';
import type { Fraction } from '../release/tables/share-range.ts';
import { hedgesByLength } from './claim-words.ts';
import { holdsIn } from './interval.ts';
import { plainWords, readClaim } from './read-claim.ts';
import { statedTokens, type StatedShare, type Token } from './stated-tokens.ts';
import type { Span } from './template.ts';

/** A percentage in a text that the counts beside it do not bear out. */
export type Contradiction = Span & {
  /** The words, from the first number to the last. */
  readonly text: string;
  readonly count: number;
  /** The percentage as it is written: `44 %`, `nesten 50 %`. */
  readonly stated: string;
  /** What the text names as the whole, each part of it, and last all of them together where there are several. */
  readonly wholes: readonly number[];
  /** Which of the wholes the percentage does fit, if any. */
  readonly fits: readonly number[];
};

/** Most texts state none, and are not taken apart. */
const mayState = /\d[ \u00A0\u202F]?(?:%|prosent|pst|per ?cent)/iu;

type Statement = {
  readonly count: Token;
  readonly percent: Token;
  readonly wholes: readonly Token[];
};

/** A whole: «av 427 kommuner og 15 bydeler». A number that «av» follows is a count of its own. */
const whole = String.raw`O[wc]{0,4}N(?:[wc]{0,4}[A,][wc]{0,2}N(?![wc]{0,3}O)(?=[wc]))*`;
const filler = '[wcA]{0,8}';
const inBrackets = String.raw`\([wc]{0,4}P`;
const tied = String.raw`,?[wc]{0,3}c[wc]{0,2}P(?![wc]{0,2}O)`;

/** Each way a count, its whole and a percentage are written. `whole` says in which group the whole stands. */
const ways: readonly RegExp[] = [
  // 188 av 427 kommuner og 15 bydeler (44 %); 188 av 427 kommuner, som er 44 %
  new RegExp(`(?<count>N)[wc]{0,3}(?<whole>${whole})${filler}(?:${inBrackets}|${tied})`, 'gu'),
  // 79 kommuner (18 %) av 428
  new RegExp(
    String.raw`(?<count>N)[wc]{0,3}${inBrackets}[wc]{0,3}\)[wc]{0,2}(?<whole>${whole})`,
    'gu',
  ),
  // 44 % (188 av 427 kommuner); 44 prosent av kommunene (188 av 427)
  new RegExp(
    String.raw`P(?:O[wc]{0,4})?[wc]{0,4}\([wc]{0,2}(?<count>N)[wc]{0,3}(?<whole>${whole})`,
    'gu',
  ),
  // 18 % av 428 kommuner (79)
  new RegExp(
    String.raw`P[wc]{0,3}(?<whole>${whole})${filler}\([wc]{0,2}(?<count>N)[wc]{0,2}\)`,
    'gu',
  ),
];

/** Av 428 kommuner hadde 79 (18 %) en tjeneste og 349 (82 %) ingen. */
const ofAll = new RegExp(String.raw`(?<![NP][wc]{0,3})(?<whole>${whole})(?<rest>[^.]*)`, 'gu');
const countInBrackets = new RegExp(
  String.raw`(?<count>N)[wc]{0,2}${inBrackets}(?=[wc]{0,3}\))`,
  'gu',
);

function numbersIn(tokens: readonly Token[], from: number, to: number): readonly Token[] {
  return tokens.slice(from, to).filter((one) => one.code === 'N');
}

function firstPercent(tokens: readonly Token[], from: number, to: number): Token | undefined {
  return tokens.slice(from, to).find((one) => one.code === 'P');
}

function statementsIn(tokens: readonly Token[]): readonly Statement[] {
  const codes = tokens.map((one) => one.code).join('');
  const found: Statement[] = [];
  const add = (count: Token | undefined, percent: Token | undefined, wholes: readonly Token[]) => {
    if (count === undefined || percent === undefined || wholes.length === 0) return;
    if (found.every((one) => one.percent !== percent)) found.push({ count, percent, wholes });
  };
  for (const way of ways) {
    for (const match of codes.matchAll(way)) {
      const { groups = {}, index } = match;
      const all = match[0];
      const wholeAt = index + all.indexOf(groups['whole'] ?? '');
      const wholeTo = wholeAt + (groups['whole'] ?? '').length;
      const inWhole = numbersIn(tokens, wholeAt, wholeTo);
      const count = numbersIn(tokens, index, index + all.length).find(
        (one) => !inWhole.includes(one),
      );
      add(count, firstPercent(tokens, index, index + all.length), inWhole);
    }
  }
  for (const match of codes.matchAll(ofAll)) {
    const { groups = {}, index } = match;
    const wholeTo = index + (groups['whole'] ?? '').length;
    const wholes = numbersIn(tokens, index, wholeTo);
    for (const one of (groups['rest'] ?? '').matchAll(countInBrackets)) {
      const from = wholeTo + one.index;
      const to = from + one[0].length;
      add(tokens[from], firstPercent(tokens, from, to), wholes);
    }
  }
  return found;
}

function alone(tokens: readonly Token[], denominators: readonly number[]) {
  const codes = tokens.map((one) => one.code).join('');
  return denominators.length === 0
    ? []
    : [...codes.matchAll(countInBrackets)].flatMap(({ index, 0: words }) => {
        const count = tokens[index];
        const percent = firstPercent(tokens, index, index + words.length);
        return count === undefined || percent === undefined ? [] : [{ count, percent }];
      });
}

/** Rounded up or down at a half, either is right. */
function roundsTo({ scaled, steps }: StatedShare, { part, whole: all }: Fraction): boolean {
  return Math.abs(2 * (100 * steps * part - scaled * all)) <= all;
}

/** The word before a percentage that says it is not to be taken to the letter. */
function hedgeBefore(text: string, { from }: Token): string {
  const before = plainWords(text.slice(Math.max(0, from - 40), from));
  const found = hedgesByLength.find(
    ({ words }) => before === words || before.endsWith(` ${words}`) || before.endsWith(`(${words}`),
  );
  return found?.words ?? '';
}

function fitsShare(text: string, percent: Token, share: Fraction): boolean {
  const { share: stated } = percent;
  if (stated === null || share.whole === 0) return false;
  const hedge = hedgeBefore(text, percent);
  const claim =
    hedge === ''
      ? null
      : readClaim(
          `${hedge} ${text
            .slice(percent.from, percent.to)
            .replace(/(?:pst|per cent|percent)$/iu, '%')
            .replace('.', ',')}`,
        );
  return claim === null ? roundsTo(stated, share) : holdsIn(claim.true, share);
}

function statedText(text: string, percent: Token): string {
  const hedge = hedgeBefore(text, percent);
  const words = text.slice(percent.from, percent.to);
  return hedge === '' ? words : `${hedge} ${words}`;
}

function contradictionIn(text: string, statement: Statement): Contradiction | null {
  const { count, percent } = statement;
  const parts = statement.wholes.map((one) => one.count);
  const sum = parts.reduce((total, one) => total + one, 0);
  const wholes = parts.length > 1 ? [...parts, sum] : parts;
  const fits = wholes.filter((all) => fitsShare(text, percent, { part: count.count, whole: all }));
  if (count.count <= sum && fits.includes(sum)) return null;
  const places = [count, percent, ...statement.wholes];
  const from = Math.min(...places.map((one) => one.from));
  const to = Math.max(...places.map((one) => one.to));
  return {
    from,
    to,
    text: text.slice(from, to),
    count: count.count,
    stated: statedText(text, percent),
    wholes,
    fits,
  };
}

/**
 * Finds the percentages in a text that do not go with the counts beside them: «188 av 427 kommuner og 15 bydeler (44 %)»
 * cannot be 44 % of both at once. A percentage is held to the digits it is written with, a hedge before it («nesten»,
 * «over») to its documented meaning. In: the text, and the declared wholes of where it stands, for counts that name
 * none, and how its figures are written. Out: what does not fit, in the order of the text.
 */
export function statedContradictions(
  text: string,
  denominators: readonly number[] = [],
  language: Language = 'nb',
): readonly Contradiction[] {
  if (!mayState.test(text)) return [];
  const tokens = statedTokens(text, language);
  const statements = statementsIn(tokens);
  const named = statements.flatMap((one) => contradictionIn(text, one) ?? []);
  const taken = new Set(statements.map((one) => one.percent));
  const unnamed = alone(tokens, denominators).flatMap(({ count, percent }): Contradiction[] => {
    if (taken.has(percent)) return [];
    const fits = denominators.filter((all) =>
      fitsShare(text, percent, { part: count.count, whole: all }),
    );
    if (fits.length > 0) return [];
    const { from } = count;
    const { to } = percent;
    const stated = statedText(text, percent);
    return [
      {
        from,
        to,
        text: text.slice(from, to),
        count: count.count,
        stated,
        wholes: [...denominators],
        fits,
      },
    ];
  });
  return [...named, ...unnamed].toSorted((one, other) => one.from - other.from);
}
