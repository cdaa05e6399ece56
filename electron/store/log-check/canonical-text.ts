import { canonicalJson } from '../../../shared/lib/canonical-json.ts';

const zero = 48;
const nine = 57;

/**
 * How long RFC 8785 has a number. Told only where every other way of writing it is longer: of whole numbers those that
 * do not end in two zeros (`1e2` is as short as `100`, but `12e1` longer than `120`). NaN where it is not told.
 */
function lengthOfNumber(number: number): number {
  const told = number === 0 ? !Object.is(number, -0) : number % 100 !== 0;
  return told && Number.isSafeInteger(number) ? String(number).length : Number.NaN;
}

function lengthOfArray(values: readonly unknown[]): number {
  // The brackets, and a comma after each but the last.
  let length = Math.max(2, values.length + 1);
  for (const value of values) length += canonicalLength(value);
  return length;
}

function lengthOfObject(object: Readonly<Record<string, unknown>>): number {
  let length = 1;
  let before = '';
  for (const key of Object.keys(object)) {
    const first = key.charCodeAt(0);
    // Keys like numbers come first in an object, wherever they stood in the text.
    if (key < before || (first >= zero && first <= nine)) return Number.NaN;
    before = key;
    // Two quotes, a colon, and a comma or the bracket at the end.
    length += key.length + 4 + canonicalLength(object[key]);
  }
  return Math.max(2, length);
}

/** In: what was read from a text without escapes. Out: how long its canonical text is; NaN where that is not told. */
function canonicalLength(value: unknown): number {
  if (typeof value === 'string') return value.length + 2;
  if (typeof value === 'number') return lengthOfNumber(value);
  if (value === null || value === true) return 4;
  if (value === false) return 5;
  if (Array.isArray(value)) return lengthOfArray(value);
  // What JSON.parse reads and is none of these.
  return lengthOfObject(value as Readonly<Record<string, unknown>>);
}

/**
 * In: a text, and the value that JSON.parse read from it. Out: whether the text is the value's canonical text
 * (RFC 8785), as `canonicalJson` writes it. Where nothing is escaped and the keys are sorted, all that could be
 * otherwise makes a text longer: space, a key said twice, a number written in another way. Then its length tells; what
 * is unusual is written and compared.
 */
export function isCanonicalText(value: unknown, text: string): boolean {
  if (!text.includes('\\') && canonicalLength(value) === text.length) return true;
  return canonicalJson(value) === text;
}
