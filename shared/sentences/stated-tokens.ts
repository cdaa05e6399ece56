import type { Language } from '../lib/language.ts';
import type { Span } from './template.ts';

/** A percentage as it is written: 18,5 is 185 of 10 to a per cent. */
export type StatedShare = { readonly scaled: number; readonly steps: number };

/**
 * A word or a sign of a text, with a letter for what it can be in a statement of a share: `N` a count, `P` a percentage,
 * `O` «av», `A` «og», `c` a word that ties a percentage to what stands before, `w` any other, `(`, `)`, `,`, and `.` for
 * the end of a sentence.
 */
export type Token = Span & {
  readonly code: string;
  readonly count: number;
  readonly share: StatedShare | null;
};

const counts = String.raw`(?<count>\d{1,3}(?:[ \u00A0\u202F.]\d{3})+(?![\d]|,\d)|\d+(?![\d]|[.,]\d))`;
/** English parts thousands by a comma, and decimals by a point. */
const englishCounts = String.raw`(?<count>\d{1,3}(?:,\d{3})+(?![\d]|\.\d)|\d+(?![\d]|[.,]\d))`;

const patternOf = (count: string): RegExp =>
  new RegExp(
    [
      String.raw`(?<percent>(?<figures>\d+)(?:[.,](?<decimals>\d+))?[ \u00A0\u202F]?(?:%|(?:prosent|pst|per cent|percent)(?![\p{L}\d])))`,
      count,
      String.raw`(?<decimal>\d+[.,]\d+)`,
      String.raw`(?<word>\p{L}[\p{L}\p{N}'’-]*)`,
      String.raw`(?<open>\()`,
      String.raw`(?<close>\))`,
      String.raw`(?<slash>\/)`,
      String.raw`(?<tie>[=≈–—])`,
      String.raw`(?<comma>,)`,
      String.raw`(?<end>[.!?;:\n])`,
    ].join('|'),
    'giu',
  );
const patterns: Readonly<Record<Language, RegExp>> = {
  nb: patternOf(counts),
  nn: patternOf(counts),
  en: patternOf(englishCounts),
};

const of = new Set(['av', 'of']);
const and = new Set(['og', 'pluss', 'samt', 'and']);
const ties = new Set([
  'er',
  'eller',
  'altså',
  'dvs',
  'tilsvarer',
  'utgjør',
  'utgjorde',
  'tilsvarte',
  'som',
  'det',
  'vil',
  'si',
  'or',
  'is',
  'svarer',
  'svarar',
  'utgjer',
]);
const englishTies = new Set([
  'or',
  'is',
  'are',
  'was',
  'were',
  'that',
  'which',
  'equals',
  'amounts',
  'corresponds',
  'corresponding',
  'to',
]);
/** After these a figure of four is a year. */
const beforeYear = new Set([
  'i',
  'fra',
  'til',
  'per',
  'siden',
  'før',
  'etter',
  'in',
  'året',
  'since',
  'from',
  'before',
  'after',
  'until',
]);
const months =
  /^(?:januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember|january|february|march|may|june|july|october|december)$/u;

function codeOf(word: string, language: Language): string {
  if (of.has(word)) return 'O';
  if (and.has(word)) return 'A';
  return (language === 'en' ? englishTies : ties).has(word) ? 'c' : 'w';
}

/** In: a text, and how its figures are written. Out: its words, numbers and signs, each with its code. */
export function statedTokens(text: string, language: Language = 'nb'): readonly Token[] {
  const tokens: Token[] = [];
  let previous = '';
  for (const found of text.matchAll(patterns[language])) {
    const { groups = {} } = found;
    const [whole] = found;
    const span = { from: found.index, to: found.index + whole.length };
    const add = (code: string, count = 0, share: StatedShare | null = null): void => {
      tokens.push({ ...span, code, count, share });
    };
    const { figures, decimals = '', count, word } = groups;
    if (figures !== undefined) {
      add('P', 0, { scaled: Number(figures + decimals), steps: 10 ** decimals.length });
    } else if (count !== undefined) {
      const n = Number(count.replace(/\D/gu, ''));
      const year =
        /^(?:19|20)\d\d$/u.test(count) && (beforeYear.has(previous) || months.test(previous));
      add(year ? 'w' : 'N', n);
    } else if (word !== undefined) add(codeOf(word.toLocaleLowerCase('nb'), language));
    else if (groups['open'] !== undefined) add('(');
    else if (groups['close'] !== undefined) add(')');
    else if (groups['slash'] !== undefined) add('O');
    else if (groups['tie'] !== undefined) add('c');
    else if (groups['comma'] !== undefined) add(',');
    else if (groups['end'] !== undefined) add('.');
    else add('w');
    previous = whole.toLocaleLowerCase('nb');
  }
  return tokens;
}
