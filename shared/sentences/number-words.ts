import type { Language } from '../lib/language.ts';

export type Gender = 'en' | 'ei' | 'et';

const ones = [
  'null',
  'en',
  'to',
  'tre',
  'fire',
  'fem',
  'seks',
  'sju',
  'åtte',
  'ni',
  'ti',
  'elleve',
  'tolv',
  'tretten',
  'fjorten',
  'femten',
  'seksten',
  'sytten',
  'atten',
  'nitten',
] as const;
const tens = [
  '',
  '',
  'tjue',
  'tretti',
  'førti',
  'femti',
  'seksti',
  'sytti',
  'åtti',
  'nitti',
] as const;

const englishOnes = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
] as const;
const englishTens = [
  '',
  '',
  'twenty',
  'thirty',
  'forty',
  'fifty',
  'sixty',
  'seventy',
  'eighty',
  'ninety',
] as const;

function englishBelow100(n: number): string {
  if (n < 20) return englishOnes[n] ?? '';
  const last = n % 10;
  const first = englishTens[Math.floor(n / 10)] ?? '';
  return last === 0 ? first : `${first}-${englishOnes[last] ?? ''}`;
}

/** «Én» by itself, with the accent that tells it from the article, and as the end of «tjueen». */
const single: Readonly<Record<Exclude<Language, 'en'>, Readonly<Record<Gender, string>>>> = {
  nb: { en: 'én', ei: 'ei', et: 'ett' },
  nn: { en: 'éin', ei: 'ei', et: 'eitt' },
};

function below100(n: number, gender: Gender, language: Language): string {
  if (language === 'en') return englishBelow100(n);
  const last = n % 10;
  const one = single[language][gender];
  const lastWord = last === 1 ? one.replace('é', 'e') : ones[last];
  if (n < 20) return n === 1 ? one : (ones[n] ?? '');
  return `${tens[Math.floor(n / 10)] ?? ''}${last === 0 ? '' : (lastWord ?? '')}`;
}

/** Above this a number in words is harder to read than in figures. */
const mostInWords = 999;

/**
 * In: a whole number from 0 to 999, the gender of what is counted, the language. Out: `én`, `ett`, `syttini`,
 * `ett hundre og åttiåtte`, `one hundred and eighty-eight`; null for other numbers, which are not written out.
 */
export function numberWords(n: number, gender: Gender, language: Language): string | null {
  if (!Number.isInteger(n) || n < 0 || n > mostInWords) return null;
  if (n < 100) return below100(n, gender, language);
  const rest = n % 100;
  const hundreds = Math.floor(n / 100);
  if (language === 'en') {
    const head = `${englishOnes[hundreds] ?? ''} hundred`;
    return rest === 0 ? head : `${head} and ${englishBelow100(rest)}`;
  }
  const head = `${hundreds === 1 ? single[language].et : (ones[hundreds] ?? '')} hundre`;
  return rest === 0 ? head : `${head} og ${below100(rest, gender, language)}`;
}

const read = new Map<string, number>([
  ...ones.map((word, at): [string, number] => [word, at]),
  ['én', 1],
  ['ei', 1],
  ['et', 1],
  ['ett', 1],
  ['ein', 1],
  ['éin', 1],
  ['eit', 1],
  ['eitt', 1],
  ['syv', 7],
  ['tyve', 20],
  ['tredve', 30],
  ['hundre', 100],
  ...Array.from({ length: 80 }, (_, at): [string, number] => [
    below100(at + 20, 'en', 'nb'),
    at + 20,
  ]),
  ...Array.from({ length: 100 }, (_, at): [string, number] => [englishBelow100(at), at]),
]);

const figures = /^\d{1,3}(?:[ \u00A0\u202F]\d{3})+$|^\d{1,15}$/u;
const englishFigures = /^\d{1,3}(?:,\d{3})+$/u;

/**
 * In: a word of any language, or figures as the language writes them (`1 234`, `1,234`). Out: the whole number it says;
 * null where it says none.
 */
export function readNumber(word: string, language: Language = 'nb'): number | null {
  if (figures.test(word) || (language === 'en' && englishFigures.test(word)))
    return Number(word.replace(/[^\d]/gu, ''));
  return read.get(word) ?? null;
}
