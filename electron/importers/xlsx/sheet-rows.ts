import {
  formulaWithoutValue,
  type CellValue,
  type MergedRange,
} from '../../../shared/intake/sheet.ts';
import { tooLarge, unreadable } from '../file-fault.ts';
import { counted, limits } from '../limits.ts';
import { AttributeCursor, attributesOf } from '../xml/attributes.ts';
import { xmlName } from '../xml/xml-name.ts';
import type { XmlHandler } from '../xml/xml-scanner.ts';
import { columnOf, placeOf } from './cell-reference.ts';
import { cellType, cellTypeOf, type CellReader, type CellType } from './cell-value.ts';
import { PlainCell } from './plain-cell.ts';
import { textReader } from './text-reader.ts';

const names = {
  row: xmlName('row'),
  cell: xmlName('c'),
  value: xmlName('v'),
  formula: xmlName('f'),
  inline: xmlName('is'),
  text: xmlName('t'),
  phonetic: xmlName('rPh'),
  merged: xmlName('mergeCell'),
};

const letter = { r: 0x72, s: 0x73, t: 0x74 };

const noCells: readonly CellValue[] = [];

export type SheetRows = {
  readonly handler: XmlHandler;
  readonly rows: (readonly CellValue[])[];
  readonly merged: MergedRange[];
};

/**
 * Hears a worksheet part and collects its cells. In: the workbook's cell reader, and how many places in the grid may
 * still be filled. Out: the handler to scan with, and what it has collected. Error: throws a `FileFault`.
 */
export function sheetRows(readCell: CellReader, spend: (places: number) => void): SheetRows {
  const rows: (readonly CellValue[])[] = [];
  const merged: MergedRange[] = [];
  const attributes = new AttributeCursor();
  const readText = textReader();

  // Filled anew for each row: a row's own array is made when its length is known.
  const cells: CellValue[] = [];
  let width = 0;
  let betweenCells = false;
  const plain = new PlainCell();
  let column = -1;
  let type: CellType = cellType.number;
  let style = 0;
  let hasFormula = false;
  /** What the text that comes now belongs to. */
  let reading: 'nothing' | 'value' | 'inline' = 'nothing';
  let inInline = false;
  let inPhonetic = false;
  let hasValue = false;
  let number = Number.NaN;
  let text = '';

  function openRow(bytes: Buffer, from: number, to: number): void {
    let at = rows.length;
    attributes.start(bytes, from, to);
    while (attributes.next()) {
      if (attributes.nameTo - attributes.nameFrom !== 1 || bytes[attributes.nameFrom] !== letter.r)
        continue;
      at = wholeNumber(bytes, attributes.valueFrom, attributes.valueTo) - 1;
    }
    if (!(at >= rows.length))
      throw unreadable('Radene i arket står ikke i rekkefølge. Filen er trolig skadet.');
    if (at >= limits.rows)
      throw tooLarge(`mer enn ${counted(limits.rows, 'rader')}`, counted(limits.rows, 'rader'));
    while (rows.length < at) rows.push(noCells);
    width = 0;
    column = -1;
    betweenCells = true;
    rows.push(noCells);
  }

  function closeRow(): void {
    betweenCells = false;
    if (width > 0) rows[rows.length - 1] = cells.slice(0, width);
    width = 0;
  }

  function openCell(bytes: Buffer, from: number, to: number): void {
    betweenCells = false;
    column += 1;
    type = cellType.number;
    style = 0;
    hasFormula = false;
    hasValue = false;
    number = Number.NaN;
    text = '';
    attributes.start(bytes, from, to);
    while (attributes.next()) {
      if (attributes.nameTo - attributes.nameFrom !== 1) continue;
      const name = bytes[attributes.nameFrom];
      if (name === letter.r) column = columnOf(bytes, attributes.valueFrom, attributes.valueTo);
      else if (name === letter.s)
        style = wholeNumber(bytes, attributes.valueFrom, attributes.valueTo);
      else if (name === letter.t)
        type = cellTypeOf(bytes, attributes.valueFrom, attributes.valueTo);
    }
    checkColumn();
  }

  function checkColumn(): void {
    if (column < width && (column < 0 || cells[column] !== null))
      throw unreadable('Cellene i arket står ikke i rekkefølge. Filen er trolig skadet.');
    if (column >= limits.columns)
      throw tooLarge(
        `mer enn ${counted(limits.columns, 'kolonner')}`,
        counted(limits.columns, 'kolonner'),
      );
  }

  /** Most cells are of one shape, and told without hearing each tag. */
  function leap(bytes: Buffer, at: number): number {
    if (!betweenCells || !plain.read(bytes, at)) return at;
    column = plain.column;
    checkColumn();
    if (plain.type !== null) put(readCell(plain.type, plain.style, plain.number, ''));
    return plain.end;
  }

  function closeCell(): void {
    betweenCells = true;
    if (!hasValue || (text === '' && Number.isNaN(number) && type !== cellType.text)) {
      if (!hasFormula || type === cellType.text) return;
      put(formulaWithoutValue);
      return;
    }
    put(readCell(type, style, number, text));
  }

  function put(value: CellValue): void {
    if (value === '') return;
    if (column >= width) {
      spend(column - width + 1);
      while (width < column) {
        cells[width] = null;
        width += 1;
      }
      width = column + 1;
    }
    cells[column] = value;
  }

  function take(bytes: Buffer, from: number, to: number, literal: boolean): void {
    if (!hasValue) {
      hasValue = true;
      number = literal || reading === 'inline' ? Number.NaN : wholeNumber(bytes, from, to);
      if (Number.isNaN(number)) text = readText(bytes, from, to, literal);
      return;
    }
    const before = Number.isNaN(number) ? text : String(number);
    number = Number.NaN;
    text = before + readText(bytes, from, to, literal);
  }

  return {
    rows,
    merged,
    handler: {
      leap,
      open(name, bytes, from, to) {
        if (name === names.cell) openCell(bytes, from, to);
        else if (name === names.value) reading = 'value';
        else if (name === names.inline) inInline = true;
        else if (name === names.text) reading = inInline && !inPhonetic ? 'inline' : 'nothing';
        else if (name === names.row) openRow(bytes, from, to);
        else if (name === names.formula) hasFormula = true;
        else if (name === names.phonetic) inPhonetic = true;
        else if (name === names.merged) merged.push(mergedRange(bytes, from, to, merged.length));
      },
      close(name) {
        if (name === names.cell) closeCell();
        else if (name === names.row) closeRow();
        else if (name === names.value || name === names.text) reading = 'nothing';
        else if (name === names.inline) inInline = false;
        else if (name === names.phonetic) inPhonetic = false;
      },
      text(bytes, from, to, literal) {
        if (reading !== 'nothing') take(bytes, from, to, literal);
      },
    },
  };
}

function mergedRange(bytes: Buffer, from: number, to: number, already: number): MergedRange {
  if (already >= limits.mergedRanges)
    throw tooLarge(
      `mer enn ${counted(limits.mergedRanges, 'flettede områder')}`,
      counted(limits.mergedRanges, 'flettede områder'),
    );
  const [first = '', last = first] = (attributesOf(bytes, from, to).get('ref') ?? '').split(':');
  const one = placeOf(first);
  const other = placeOf(last);
  return {
    firstRow: Math.min(one.row, other.row),
    lastRow: Math.max(one.row, other.row),
    firstColumn: Math.min(one.column, other.column),
    lastColumn: Math.max(one.column, other.column),
  };
}

/** In: where a number stands. Out: it, where it is a plain whole one (`0`, `403`; not `007`, `1.5`, `1E3`), else NaN. */
function wholeNumber(bytes: Buffer, from: number, to: number): number {
  const length = to - from;
  if (length === 0 || length > 15) return Number.NaN;
  if (length > 1 && bytes[from] === 0x30) return Number.NaN;
  let value = 0;
  for (let at = from; at < to; at += 1) {
    const digit = (bytes[at] ?? 0) - 0x30;
    if (digit < 0 || digit > 9) return Number.NaN;
    value = value * 10 + digit;
  }
  return value;
}
