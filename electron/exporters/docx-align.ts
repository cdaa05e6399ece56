import type { PrintedCell, PrintedTable } from '../../shared/release/printed-table.ts';
import { alignedNumbers, type AlignedNumber } from './aligned-number.ts';
import { cellPadding, type DocxLayout } from './docx-widths.ts';

/** How the texts of a column stand in it. Lengths are twips from the inside of the cell. */
export type DocxAlign =
  | { readonly kind: 'start' }
  /** Decimal marks stand under each other, this far from the left. */
  | { readonly kind: 'decimal'; readonly tab: number }
  /** Texts end under each other, this far from the right. */
  | { readonly kind: 'end'; readonly indent: number };

/** Widths in ems, as the faces of tables have them, near enough: what is centred by them hides what is missing. */
const ems: ReadonlyMap<string, number> = new Map([
  [',', 0.26],
  ['.', 0.26],
  [' ', 0.24],
  ['\u00A0', 0.24],
  ['[', 0.33],
  [']', 0.33],
  ['(', 0.36],
  [')', 0.36],
  ['–', 0.5],
  ['%', 0.85],
]);
const emsOfDigit = 0.54;

/** Half points are ten twips. */
const widthOf = (text: string, size: number): number =>
  Array.from(text).reduce((sum, one) => sum + (ems.get(one) ?? emsOfDigit), 0) * size * 10;

const widest = (texts: readonly string[], size: number): number =>
  Math.max(0, ...texts.map((text) => widthOf(text, size)));

/** Word's decimal tab takes a space within a number for its end, wherever the machine groups with something else. */
const grouped = ({ whole }: AlignedNumber): boolean => whole.length > 3;

function decimalTab(numbers: readonly AlignedNumber[], room: number, size: number): DocxAlign {
  const before = widest(
    numbers.map(({ minus, whole }) => `${minus ? '−' : ''}${whole}`),
    size,
  );
  const after = widest(
    numbers.map(({ decimals, after: rest }) => `${decimals === '' ? '' : `,${decimals}`}${rest}`),
    size,
  );
  return { kind: 'decimal', tab: Math.round(before + Math.max(0, room - before - after) / 2) };
}

function ofColumn(
  { language }: PrintedTable,
  cells: readonly PrintedCell[],
  width: number,
  size: number,
): DocxAlign {
  const room = width - 2 * cellPadding;
  const numbers = alignedNumbers(cells, language);
  if (numbers !== null && !numbers.some(grouped)) return decimalTab(numbers, room, size);
  const wanted = widest(
    cells.map(({ text }) => text),
    size,
  );
  return { kind: 'end', indent: Math.max(0, Math.floor((room - wanted) / 2)) };
}

/**
 * In: a table and its layout. Out: how each column is set. Columns of numbers are lined up at the decimal mark by a decimal
 * tab, which in a cell needs no tab character: «79 [71–85]» and «79 (18,5)» stand at the end of their first number.
 * What has a space between thousands, ranges and fractions end under each other instead: as they have equally many
 * decimals, their digits stand under each other too. Either way the column stands in the middle, under its heading.
 */
export function docxAligned(
  table: PrintedTable,
  { columns, size }: Pick<DocxLayout, 'columns' | 'size'>,
): readonly DocxAlign[] {
  return table.columns.map(({ align }, at) => {
    if (align === 'start') return { kind: 'start' };
    const cells = table.rows.flatMap((row) => row.cells[at] ?? []);
    return ofColumn(table, cells, columns[at] ?? 0, size);
  });
}
