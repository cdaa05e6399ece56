/** Day, month, year, individual number and check digits, with or without what people write between them. */
const elevenDigits =
  /(?<![\p{L}\p{N}])(\d{2})[ .]?(\d{2})[ .]?(\d{2})[ .-]?(\d{3})[ ]?(\d{2})(?![\p{L}\p{N}])/gu;

/** Most texts have no digits to speak of; this is cheaper than looking for the whole number. */
const digitsAtAll = /\d[\d .\u00a0\u202f-]{9,}\d/u;

const firstWeights = [3, 7, 6, 1, 8, 9, 4, 5, 2];
const secondWeights = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2];
const daysIn = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function checkDigit(digits: readonly number[], weights: readonly number[]): number {
  const sum = weights.reduce((so, weight, at) => so + weight * (digits[at] ?? 0), 0);
  return (11 - (sum % 11)) % 11;
}

/** D numbers have 40 added to the day; H numbers, and those made for tests, 40 or 80 to the month. */
function isDay(day: number, month: number): boolean {
  const inYear = month > 80 ? month - 80 : month > 40 ? month - 40 : month;
  const inMonth = day > 40 ? day - 40 : day;
  return inMonth >= 1 && inMonth <= (daysIn[inYear - 1] ?? 0);
}

function holds(eleven: string): boolean {
  const digits = Array.from(eleven, Number);
  return (
    isDay(Number(eleven.slice(0, 2)), Number(eleven.slice(2, 4))) &&
    checkDigit(digits, firstWeights) === digits[9] &&
    checkDigit(digits, secondWeights) === digits[10]
  );
}

/** What stands in for a national identity number where it has to be pointed at. */
const masked = (found: string): string => found.replaceAll(/\d/gu, '•');

/**
 * Norwegian national identity numbers (fødselsnummer, D-nummer and their kin) in a text: eleven digits with a day in
 * them and both check digits right (Skatteetaten's rules, modulus 11).
 * In: any text. Out: each, in order, as it was written.
 */
export function nationalIdsIn(text: string): readonly string[] {
  const plain = text.normalize('NFKC').replaceAll(/\s/gu, ' ');
  if (!digitsAtAll.test(plain)) return [];
  return [...plain.matchAll(elevenDigits)].flatMap(([written, ...groups]) =>
    holds(groups.join('')) ? [written] : [],
  );
}

/** In: any text. Out: it with the digits of every national identity number hidden. */
export function withoutNationalIds(text: string): string {
  const plain = text.normalize('NFKC').replaceAll(/\s/gu, ' ');
  const found = nationalIdsIn(plain);
  return found.length === 0
    ? text
    : found.reduce((so, one) => so.replaceAll(one, masked(one)), plain);
}
