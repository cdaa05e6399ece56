import { array, assert, constantFrom, integer, oneof, property, record, tuple } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sheetRows } from '../../../../electron/importers/xlsx/sheet-rows.ts';
import { cellReader } from '../../../../electron/importers/xlsx/cell-value.ts';
import { xmlScanner } from '../../../../electron/importers/xml/xml-scanner.ts';
import type { CellValue } from '../../../../shared/intake/sheet.ts';

const texts = Array.from({ length: 40 }, (_, at) => `tekst ${String(at)}`);
const readCell = cellReader({ texts, dateStyles: [false, true], dateSystem: 1900 });

/** What a sheet comes to, read in pieces of some size; or the reason why it is refused. */
function read(xml: string, piece: number): readonly (readonly CellValue[])[] | string {
  const { handler, rows } = sheetRows(readCell, () => undefined);
  const scanner = xmlScanner(handler, 'ark');
  const bytes = Buffer.from(`<worksheet><sheetData>${xml}</sheetData></worksheet>`, 'utf8');
  try {
    for (let at = 0; at < bytes.length; at += piece) scanner.push(bytes.subarray(at, at + piece));
    scanner.end();
    return rows;
  } catch (error) {
    return JSON.stringify(error instanceof Error && 'fault' in error ? error.fault : error);
  }
}

type Cell = { readonly at: string; readonly rest: string };

/** The same cell with a space more before its address is none of the plain shape, and heard tag by tag. */
const plainly = (cells: readonly Cell[]): string =>
  cells.map(({ at, rest }) => `<c r="${at}"${rest}`).join('');
const widely = (cells: readonly Cell[]): string =>
  cells.map(({ at, rest }) => `<c  r="${at}"${rest}`).join('');

const column = oneof(
  constantFrom('A', 'B', 'C', 'Z', 'AA', 'AB', 'BZ', 'XFD', 'XFE', 'ABCD', '', 'a', 'æ'),
);
const digits = constantFrom('1', '2', '12', '', '1048576', '123456789', '1x');
const value = oneof(
  constantFrom('0', '1', '39', '40', '42005', '007', '', ' 3', '1.5', '1E3', '-4', 'ja'),
  constantFrom('123456789012345', '1234567890123456', '&#49;', '<!-- 1 -->2'),
);
const rest = record({
  style: constantFrom('', ' s="1"', ' s="0"', ' s="01"', ' s=""', ' s="123456"', " s='1'"),
  type: constantFrom('', ' t="s"', ' t="n"', ' t="b"', ' t="str"', ' t="e"', ' t="x"'),
  body: oneof(
    value.map((text) => `><v>${text}</v></c>`),
    value.map((text) => `><f>A1</f><v>${text}</v></c>`),
    constantFrom('/>', ' />', '></c>', '><v/></c>', '><v>1</v> </c>', '><v>1</w></c>'),
  ),
}).map(({ style, type, body }) => `${style}${type}${body}`);

describe('a cell of the plain shape', () => {
  it('is read as when each of its tags is heard, wherever the pieces end', () => {
    const sheet = array(
      array(record({ at: tuple(column, digits).map((both) => both.join('')), rest }), {
        maxLength: 4,
      }),
      { maxLength: 3 },
    );
    const inRows = (rows: readonly string[]): string =>
      rows.map((cells, at) => `<row r="${String(at + 1)}">${cells}</row>`).join('');
    // Long enough that the plain shape is looked for in what comes before it.
    const tail = `<row r="9"><c r="A9"/></row>${' '.repeat(200)}`;
    assert(
      property(sheet, integer({ min: 1, max: 400 }), (rows, piece) => {
        const plain = inRows(rows.map(plainly)) + tail;
        const wide = inRows(rows.map(widely)) + tail;
        expect(read(plain, 10_000)).toEqual(read(wide, 10_000));
        expect(read(plain, piece)).toEqual(read(plain, 10_000));
      }),
      { numRuns: 2000 },
    );
  });

  it('gives texts, numbers and dates, and leaves room for what is empty', () => {
    const cells =
      '<c r="B1" t="s"><v>3</v></c><c r="C1" s="1"/><c r="D1" s="1"><v>42005</v></c><c r="E1" t="n"><v>7</v></c>';
    expect(read(`<row r="1">${cells}</row>${' '.repeat(200)}`, 10_000)).toEqual([
      [null, 'tekst 3', null, { date: '2015-01-01', time: 0 }, 7],
    ]);
  });
});
