/** Numbers in words, as they are read and as they are written. Bokmål; the other languages have their own lists. */
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

const single: Readonly<Record<Gender, string>> = { en: 'én', ei: 'ei', et: 'ett' };

function below100(n: number, gender: Gender): string {
  const last = n % 10;
  const lastWord =
    last === 1 ? (gender === 'et' ? 'ett' : gender === 'ei' ? 'ei' : 'en') : ones[last];
  if (n < 20) return n === 1 ? single[gender] : (ones[n] ?? '');
  return `${tens[Math.floor(n / 10)] ?? ''}${last === 0 ? '' : (lastWord ?? '')}`;
}

/** Above this a number in words is harder to read than in figures. */
export const mostInWords = 999;

/**
 * In: a whole number from 0 to 999 and the gender of what is counted. Out: `én`, `ett`, `syttini`,
 * `ett hundre og åttiåtte`; null for other numbers, which are not written out.
 */
export function numberWords(n: number, gender: Gender): string | null {
  if (!Number.isInteger(n) || n < 0 || n > mostInWords) return null;
  if (n < 100) return below100(n, gender);
  const rest = n % 100;
  const hundreds = Math.floor(n / 100);
  const head = `${hundreds === 1 ? 'ett' : (ones[hundreds] ?? '')} hundre`;
  return rest === 0 ? head : `${head} og ${below100(rest, gender)}`;
}

const read = new Map<string, number>([
  ...ones.map((word, at): [string, number] => [word, at]),
  ['én', 1],
  ['ei', 1],
  ['et', 1],
  ['ett', 1],
  ['syv', 7],
  ['tyve', 20],
  ['tredve', 30],
  ['hundre', 100],
  ...Array.from({ length: 80 }, (_, at): [string, number] => [below100(at + 20, 'en'), at + 20]),
]);

/** In: a word, or figures. Out: the whole number it says; null where it says none. */
export function readNumber(word: string): number | null {
  if (/^\d{1,3}(?:[ \u00A0\u202F]\d{3})+$|^\d{1,15}$/u.test(word))
    return Number(word.replace(/[^\d]/gu, ''));
  return read.get(word) ?? null;
}
