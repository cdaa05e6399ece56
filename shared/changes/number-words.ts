import { integerText, rangeText } from '../lib/norwegian-format.ts';
import type { CellWords } from './cell-words.ts';
import type { NumberThen } from './number-change.ts';

/** In: a number of one release. Out: `79 av 428 (75–83)`; «finnes ikke» where the release has none. */
export function numberThenText(number: NumberThen): string {
  if (number === null) return 'finnes ikke';
  const { n, denominator, low, high } = number;
  const of = denominator === null ? '' : ` av ${integerText(denominator)}`;
  const range = low === high ? '' : ` (${rangeText(low, high)})`;
  return `${integerText(n)}${of}${range}`;
}

/** In: the place of a number in words. Out: «Østfold, Har tjeneste». */
export function placeText({ row, column }: CellWords): string {
  return column === '' ? row : `${row}, ${column}`;
}
