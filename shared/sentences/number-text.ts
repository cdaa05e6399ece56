import {
  compareNames,
  decimalText,
  integerText,
  listText,
  percentNumber,
  percentRangeText,
  percentText,
  rangeText,
  type Digits,
} from '../lib/norwegian-format.ts';
import type { UnitNumber } from '../lib/ids.ts';
import type { Language } from '../lib/language.ts';
import type { TableCell } from '../release/table-value.ts';
import { shareOf } from './claim-range.ts';
import type { Referred } from './find-cell.ts';

/** How numbers and names are written in one sentence. */
export type NumberWriting = {
  readonly digits: Digits;
  readonly names: ReadonlyMap<UnitNumber, string>;
  readonly language: Language;
};

/** A number as text; `amount` where it is a whole number that a noun can follow or words can stand for. */
export type NumberText = { readonly text: string; readonly amount: number | null };

const dash: NumberText = { text: '–', amount: null };
const plain = (text: string): NumberText => ({ text, amount: null });
const wholeIn =
  ({ language }: NumberWriting) =>
  (n: number): NumberText => ({ text: integerText(n, language), amount: n });

/** What the borderline entries leave open of a percentage, each end of its own whole. */
function percentRange(cell: TableCell, { digits, language }: NumberWriting): NumberText {
  const share = shareOf(cell);
  if (share === null) return dash;
  const { low, high } = share;
  if (low.whole === high.whole)
    return plain(percentRangeText(low.part, high.part, low.whole, digits, language));
  const from = percentNumber(low.part, low.whole, digits, language);
  const to = percentText(high.part, high.whole, digits, language);
  return plain(percentText(low.part, low.whole, digits, language) === to ? to : `${from}–${to}`);
}

/** What stands where there are none. */
export const noneWord: Readonly<Record<Language, string>> = {
  nb: 'ingen',
  nn: 'ingen',
  en: 'none',
};

function namesText(units: readonly UnitNumber[], { names, language }: NumberWriting): NumberText {
  const found = units.map((unit) => names.get(unit) ?? unit).toSorted(compareNames);
  return plain(found.length === 0 ? noneWord[language] : listText(found, language));
}

function measureText(
  { measures }: TableCell,
  part: Referred['part'],
  { language }: NumberWriting,
): NumberText {
  if (measures === undefined) return dash;
  const value =
    measures.kind === 'mean'
      ? part === 'mean'
        ? measures.mean.value
        : part === 'deviation'
          ? measures.deviation
          : null
      : part === 'median'
        ? measures.median.value
        : part === 'lower'
          ? measures.lower.value
          : part === 'upper'
            ? measures.upper.value
            : null;
  return value === null ? dash : plain(decimalText(value, 1, language));
}

/** In: a cell and what is asked of it. Out: the number as it is printed; «–» where there is none. */
export function numberText({ cell, part }: Referred, writing: NumberWriting): NumberText {
  const { n, low, high, denominator } = cell;
  if (cell.suppressed !== undefined) return dash;
  const { digits, language } = writing;
  const whole = wholeIn(writing);
  const share = shareOf(cell);
  const percentOf = (value: { readonly part: number; readonly whole: number } | undefined) =>
    value === undefined ? dash : plain(percentText(value.part, value.whole, digits, language));
  switch (part) {
    case 'n':
      return whole(n);
    case 'N':
      return denominator === null ? dash : whole(denominator);
    case 'percent':
      return percentOf(share?.now);
    case 'low':
      return whole(low);
    case 'high':
      return whole(high);
    case 'range':
      return low === high ? whole(low) : plain(rangeText(low, high, language));
    case 'lowPercent':
      return percentOf(share?.low);
    case 'highPercent':
      return percentOf(share?.high);
    case 'percentRange':
      return percentRange(cell, writing);
    case 'names':
      return namesText(cell.entries, writing);
    case 'borderline':
      return whole(cell.swings.length);
    case 'borderlineNames':
      return namesText(cell.swings, writing);
    case 'mean':
    case 'deviation':
    case 'median':
    case 'lower':
    case 'upper':
      return measureText(cell, part, writing);
    default:
      return part satisfies never;
  }
}
