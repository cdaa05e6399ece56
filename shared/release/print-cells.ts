import {
  decimalText,
  integerText,
  percentNumber,
  percentSign,
  rangeText,
  shareRangeText,
  type Digits,
} from '../lib/norwegian-format.ts';
import type { TableWords } from '../messages/tables/table-words.ts';
import type { PrintedCell, PrintedColumn } from './printed-table.ts';
import type { Measures, TableCell, TableValue } from './table-value.ts';

/** How a number of a table is set: its heading, and what it shows of a cell. */
export type Part = {
  readonly id: string;
  readonly heading: string;
  readonly tone: PrintedColumn['tone'];
  readonly show: (cell: TableCell, digits: Digits, words: TableWords) => PrintedCell;
};

type Shown = NonNullable<TableValue['show']>;

const usual: Shown = { statistic: 'count-percent', range: 'column' };

/** In: words. Out: them as a printed cell. */
export const text = (words: string): PrintedCell => ({ text: words, value: null, format: 'text' });

const none = text('–');
/** Statistics Norway's sign for a number that is not shown out of regard for those it is about. */
const hidden = text(':');

/** Neither a small number nor what it could be worked out from is shown, in any form. */
const unlessHidden =
  (show: Part['show']): Part['show'] =>
  (cell, digits, words) =>
    cell.suppressed === undefined ? show(cell, digits, words) : hidden;

const countPart: Part['show'] = ({ n }, _digits, { language }) => ({
  text: integerText(n, language),
  value: n,
  format: 'integer',
});

const percentPart: Part['show'] = ({ n, denominator, percent }, digits, { language }) =>
  denominator === null || percent === null
    ? none
    : {
        text: percentNumber(n, denominator, digits, language),
        value: percent,
        format: 'percent',
      };

const ofPart: Part['show'] = ({ n, denominator }, _digits, { language }) => {
  const part = integerText(n, language);
  return text(denominator === null ? part : `${part}/${integerText(denominator, language)}`);
};

const countRange: Part['show'] = ({ low, high }, _digits, { language }) => ({
  text: rangeText(low, high, language),
  value: null,
  format: 'range',
});

const percentRange: Part['show'] = (cell, digits, { language }) => {
  const { denominator, low, high, lowShare, highShare } = cell;
  if (denominator === null || cell.percent === null) return none;
  const lowest = lowShare ?? { part: low, whole: denominator };
  const highest = highShare ?? { part: high, whole: denominator };
  return {
    text: shareRangeText(lowest, highest, digits, language),
    value: null,
    format: 'range',
  };
};

/** Digits after the comma in means, medians and quartiles. */
const measureDigits = 1;

const decimal = (value: number | null, { language }: TableWords): string =>
  value === null ? '–' : decimalText(value, measureDigits, language);

const number = (value: number | null, words: TableWords): PrintedCell =>
  value === null ? none : { text: decimal(value, words), value, format: 'percent' };

function ofMeasures(show: (measures: Measures, words: TableWords) => PrintedCell): Part['show'] {
  return ({ measures }, _digits, words) => (measures === undefined ? none : show(measures, words));
}

const middle = (measures: Measures) => (measures.kind === 'mean' ? measures.mean : measures.median);

const measureRange = ofMeasures((measures, words) => {
  const { low, high } = middle(measures);
  const lowest = decimal(low, words);
  const highest = decimal(high, words);
  // What differs only beyond the digits that are printed is printed once.
  const both = lowest === highest ? lowest : `${lowest}–${highest}`;
  return { text: both, value: null, format: 'range' };
});

const known: Part = {
  id: 'kjent',
  heading: 'n',
  tone: 'plain',
  show: ofMeasures(({ known: n }, { language }) => ({
    text: integerText(n, language),
    value: n,
    format: 'integer',
  })),
};

function numbersOf(statistic: Shown['statistic'], words: TableWords): readonly Part[] {
  const count: Part = { id: 'n', heading: 'n', tone: 'plain', show: countPart };
  const percent: Part = { id: 'prosent', heading: '%', tone: 'plain', show: percentPart };
  switch (statistic) {
    case 'count':
      return [count];
    case 'count-percent':
      return [count, percent];
    case 'percent':
      return [percent];
    case 'count-of':
      return [{ id: 'n-av-N', heading: 'n/N', tone: 'plain', show: ofPart }];
    case 'mean':
      return [
        known,
        {
          id: 'gjennomsnitt',
          heading: words.mean,
          tone: 'plain',
          show: ofMeasures((measures, of) => number(middle(measures).value, of)),
        },
        {
          id: 'standardavvik',
          heading: 'SD',
          tone: 'plain',
          show: ofMeasures((one, of) => number(one.kind === 'mean' ? one.deviation : null, of)),
        },
      ];
    case 'median':
      return [
        known,
        {
          id: 'median',
          heading: words.median,
          tone: 'plain',
          show: ofMeasures((measures, of) => number(middle(measures).value, of)),
        },
        {
          id: 'kvartiler',
          heading: words.quartiles,
          tone: 'plain',
          show: ofMeasures((one, of) =>
            one.kind === 'median'
              ? text(`${decimal(one.lower.value, of)}–${decimal(one.upper.value, of)}`)
              : none,
          ),
        },
      ];
    default:
      return statistic satisfies never;
  }
}

/** Which of the numbers beside each other has the range: of a mean it is not the count before it. */
const rangedAt = (statistic: Shown['statistic']): number =>
  statistic === 'mean' || statistic === 'median' ? 1 : 0;

/** What the range of a statistic is a range of. */
function rangeOf(statistic: Shown['statistic']): Part['show'] {
  if (statistic === 'percent') return percentRange;
  return statistic === 'mean' || statistic === 'median' ? measureRange : countRange;
}

function moves({ statistic }: Shown, cell: TableCell): boolean {
  if (cell.measures !== undefined && (statistic === 'mean' || statistic === 'median')) {
    const { low, high } = middle(cell.measures);
    return low !== high;
  }
  if (statistic === 'percent') return cell.lowPercent !== cell.highPercent;
  return cell.low !== cell.high;
}

function withBrackets({ show, ...part }: Part, shown: Shown, range: Part['show']): Part {
  return {
    ...part,
    show: (cell, digits, words) => {
      const before = show(cell, digits, words);
      if (!moves(shown, cell)) return before;
      return text(`${before.text} [${range(cell, digits, words).text}]`);
    },
  };
}

/**
 * In: a table, one of its columns, the words of its language. Out: the numbers it shows of each cell; the range beside them, or in brackets
 * after the first, where any number of the column has one.
 */
export function partsOf(
  table: TableValue,
  column: string,
  only: boolean,
  words: TableWords,
): readonly Part[] {
  const shown = table.show ?? usual;
  const numbers = numbersOf(shown.statistic, words);
  const range = rangeOf(shown.statistic);
  const moving = table.cells.some((cell) => cell.column === column && moves(shown, cell));
  const parts = !moving
    ? numbers
    : shown.range === 'column'
      ? [
          ...numbers,
          {
            id: 'spenn',
            heading: only
              ? words.rangeFor(numbers[rangedAt(shown.statistic)]?.heading ?? 'n')
              : words.range,
            tone: 'range' as const,
            show: range,
          },
        ]
      : shown.range === 'brackets'
        ? numbers.map((part, at) =>
            at === rangedAt(shown.statistic) ? withBrackets(part, shown, range) : part,
          )
        : numbers;
  return parts.map((part) => ({ ...part, show: unlessHidden(part.show) }));
}

/** In: a table whose ranges are told in a note, digits, the words. Out: those notes, a number each; none for other tables. */
export function rangeNotes(
  table: TableValue,
  digits: Digits,
  words: TableWords,
): readonly string[] {
  const shown = table.show ?? usual;
  if (shown.range !== 'note') return [];
  const range = rangeOf(shown.statistic);
  const several = table.columns.length > 1;
  const told = table.cells.flatMap((cell) => {
    if (cell.suppressed !== undefined || !moves(shown, cell)) return [];
    const row = table.rows.find((one) => one.id === cell.row)?.label ?? cell.row;
    const column = table.columns.find((one) => one.id === cell.column)?.label ?? cell.column;
    const unit = shown.statistic === 'percent' ? percentSign(words.language) : '';
    return [`${several ? `${row}, ${column}` : row} ${range(cell, digits, words).text}${unit}`];
  });
  return told.length === 0 ? [] : [words.rangesTold(told.join('; '))];
}
