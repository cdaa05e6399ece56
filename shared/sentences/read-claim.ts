import type { Language } from '../lib/language.ts';
import type { Fraction } from '../release/tables/share-range.ts';
import {
  allWords,
  hedgesByLength,
  namedFractions,
  nearTo,
  ratioWords,
  shareWords,
  type Nearness,
} from './claim-words.ts';
import { compareFractions, type Bound, type Interval, type Quantity } from './interval.ts';
import { readNumber } from './number-words.ts';

/** What a phrase claims: which values of what make it true. */
export type Claim = { readonly of: Quantity; readonly true: Interval };

const percentPhrase = /^(\d+)(?:[.,](\d+))? ?(?:%|prosent|per cent|percent)$/u;
const outOf = /^(\S+) (?:av|of|out of|in) (\S+)$/u;
const times =
  /^(dobbelt|tredobbelt|halvparten|halvannen gang|halvannan gong|.+ (?:ganger|gonger)) så (?:mange|mye|mykje|stor|store|høy|høg|stor andel|høy andel|stor del|høg del|vanlig|vanleg|ofte)$/u;

/** A percentage without a word before it says what it would be rounded to: 18 % is true of 17,5 to 18,5. */
function percentClaim(digits: string, decimals: string, near: Nearness): Claim {
  const whole = 100 * 10 ** decimals.length;
  const part = Number(digits + decimals);
  if (near !== 'exact') return { of: 'share', true: nearTo({ part, whole }, near) };
  const half = (steps: number): Fraction => ({ part: 2 * part + steps, whole: 2 * whole });
  return {
    of: 'share',
    true: { from: { at: half(-1), included: true }, to: { at: half(1), included: true } },
  };
}

/** Counts are whole: «om lag 80» is from 76 to 84. One more or less is near however small the number is. */
function countClaim(n: number, near: Nearness): Claim {
  const whole = (value: number): Fraction => ({ part: value, whole: 1 });
  if (near === 'exact') {
    const end = { at: whole(n), included: true };
    return { of: 'count', true: { from: end, to: end } };
  }
  const { from, to } = nearTo(whole(n), near);
  const least = ({ at }: Bound): number =>
    compareFractions(at, whole(n)) === 0 ? n : Math.min(n - 1, Math.ceil(at.part / at.whole));
  const most = ({ at }: Bound): number =>
    compareFractions(at, whole(n)) === 0 ? n : Math.max(n + 1, Math.floor(at.part / at.whole));
  return {
    of: 'count',
    true: {
      from: from === null ? null : { ...from, at: whole(Math.max(0, least(from))) },
      to: to === null ? null : { ...to, at: whole(most(to)) },
    },
  };
}

const englishTimes =
  /^(twice|double|half|one and a half times|.+ times)\sas\s(?:many|much|large|high|common|often|large a share|high a share)$/u;

function multiple(word: string, language: Language): Fraction | null {
  if (word === 'dobbelt' || word === 'twice' || word === 'double') return { part: 2, whole: 1 };
  if (word === 'tredobbelt') return { part: 3, whole: 1 };
  if (word === 'halvparten' || word === 'half') return { part: 1, whole: 2 };
  if (word.startsWith('halvann') || word.startsWith('one and a half')) return { part: 3, whole: 2 };
  const n = readNumber(word.replace(/ (?:g[ao]nger|times)$/u, ''), language);
  return n === null || n === 0 ? null : { part: n, whole: 1 };
}

/** Of how many times one number is another, a twentieth to either side is still «dobbelt så mange». */
function ratioClaim(of: Fraction, near: Nearness): Claim {
  if (near !== 'exact') return { of: 'ratio', true: nearTo(of, near) };
  const at = (hundredths: number): Fraction => ({
    part: of.part * hundredths,
    whole: of.whole * 100,
  });
  return {
    of: 'ratio',
    true: { from: { at: at(95), included: true }, to: { at: at(105), included: true } },
  };
}

function claimOf(words: string, near: Nearness, language: Language): Claim | null {
  const named = namedFractions.find((one) => allWords(one).includes(words));
  if (named !== undefined) return { of: 'share', true: nearTo(named.of, near) };
  const [, digits, decimals = ''] = percentPhrase.exec(words) ?? [];
  if (digits !== undefined) return percentClaim(digits, decimals, near);
  const [, some = '', all = ''] = outOf.exec(words) ?? [];
  const part = readNumber(some, language);
  const whole = readNumber(all, language);
  if (part !== null && whole !== null && whole > 0 && part <= whole)
    return { of: 'share', true: nearTo({ part, whole }, near) };
  const [, word] = times.exec(words) ?? englishTimes.exec(words) ?? [];
  const ratio = word === undefined ? null : multiple(word, language);
  if (ratio !== null) return ratioClaim(ratio, near);
  const n = readNumber(words, language);
  return n === null ? null : countClaim(n, near);
}

/** In: a phrase as it is written. Out: it as the lists of words have it: small letters, single spaces. */
export function plainWords(phrase: string): string {
  return phrase
    .normalize('NFC')
    .toLocaleLowerCase('nb')
    .replace(/[\s\u00A0\u202F]+/gu, ' ')
    .trim();
}

/**
 * In: a phrase of any language («nesten halvparten», «to av tre», «nearly half»), and how its figures are written. Out: what
 * it claims; null where it is none that is known.
 */
export function readClaim(phrase: string, language: Language = 'nb'): Claim | null {
  const words = plainWords(phrase);
  const share = shareWords.find((one) => allWords(one).includes(words));
  if (share !== undefined) return { of: 'share', true: share.true };
  const ratio = ratioWords.find((one) => allWords(one).includes(words));
  if (ratio !== undefined) return { of: 'ratio', true: ratio.true };
  const hedge = hedgesByLength.find((one) => words.startsWith(`${one.words} `));
  return hedge === undefined
    ? claimOf(words, 'exact', language)
    : claimOf(words.slice(hedge.words.length + 1), hedge.near, language);
}
