import { strFromU8, unzipSync } from 'fflate';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnLetters } from '../../../../electron/exporters/xlsx/sheet-xml.ts';
import type { XlsxRow, XlsxSheet } from '../../../../electron/exporters/xlsx/xlsx-sheet.ts';
import { xlsxWorkbook } from '../../../../electron/exporters/xlsx/xlsx-workbook.ts';
import { readWorkbookBytes } from '../../../../electron/importers/read-workbook.ts';
import { valueOf } from '../../../../shared/lib/value-of.ts';

const sheetOf = (rows: readonly XlsxRow[], more: Partial<XlsxSheet> = {}): XlsxSheet => ({
  name: 'Ark',
  rows,
  widths: [],
  stickyRows: 0,
  stickyColumns: 0,
  ...more,
});

function part(zip: Uint8Array, path: string): string {
  const bytes = unzipSync(zip)[path];
  if (bytes === undefined) throw new Error(`No ${path}`);
  return strFromU8(bytes);
}

const first = 'xl/worksheets/sheet1.xml';
const written = (rows: readonly XlsxRow[], more: Partial<XlsxSheet> = {}): Uint8Array =>
  xlsxWorkbook([sheetOf(rows, more)], null);

describe('a workbook', () => {
  it('gives every cell back as it was, set or not, and nothing for nothing', async () => {
    const value = fc.oneof(
      fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => !/[\r\uFFFD]/u.test(text)),
      fc.constantFrom('=1+1', '0101', ' a ', 'constructor', '<b>&"', '_x0041_', 'x'.repeat(300)),
      fc.integer(),
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((one) => (one === 0 ? 0 : one)),
      fc.boolean(),
    );
    const cell = fc.tuple(value, fc.boolean());
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 6 }),
        async (grid) => {
          const rows = grid.map((cells) => ({
            cells: cells.map(([one, styled]) =>
              styled ? { value: one, style: { bold: true, above: 'thin' as const } } : one,
            ),
          }));
          const [sheet] = valueOf(
            await readWorkbookBytes(Buffer.from(written(rows)), 'arbeidsbok.xlsx'),
          );
          expect(sheet?.rows).toEqual(grid.map((cells) => cells.map(([one]) => one)));
        },
      ),
      { numRuns: 100 },
    );
  });

  it('keeps each text and each style once', () => {
    const style = { bold: true };
    const zip = written([
      { cells: ['a', 'a', { value: 'a', style }] },
      {
        cells: [
          { value: 'b', style: { bold: true } },
          { value: 2, style },
        ],
      },
    ]);
    expect(part(zip, 'xl/sharedStrings.xml')).toContain('count="4" uniqueCount="2"');
    // None, text, bold text, bold number.
    expect(part(zip, 'xl/styles.xml')).toContain('<cellXfs count="4">');
  });

  it('shows a short text as text, and a long one as Excel can show it', () => {
    const zip = written([{ cells: ['x'.repeat(255), 'y'.repeat(256)] }]);
    expect(part(zip, first)).toContain(
      '<c r="A1" s="1" t="s"><v>0</v></c><c r="B1" s="0" t="s"><v>1</v></c>',
    );
    expect(part(zip, 'xl/styles.xml')).toContain('<xf numFmtId="49" ');
  });

  it('writes formats of its own beside those that Excel has', () => {
    const format = '0.0"\u00a0%"';
    const zip = written([
      {
        cells: [
          { value: 1, style: { format } },
          { value: 2, style: { format: '#,##0' } },
        ],
      },
    ]);
    const styles = part(zip, 'xl/styles.xml');
    expect(styles).toContain('<numFmt numFmtId="164" formatCode="0.0&quot;\u00a0%&quot;"/>');
    expect(styles).toContain('<xf numFmtId="3" ');
  });

  it('merges what stands across columns and freezes what is to stay', () => {
    const sheet = part(
      written(
        [
          {
            cells: [null, { value: 'over to', style: {}, span: 2 }, { value: null, style: {} }],
            height: 18,
          },
        ],
        { stickyRows: 1, widths: [12] },
      ),
      first,
    );
    expect(sheet).toContain('<row r="1" ht="18" customHeight="1"><c r="B1"');
    expect(sheet).toContain('<mergeCells count="1"><mergeCell ref="B1:C1"/></mergeCells>');
    expect(sheet).toContain(
      '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>',
    );
    expect(sheet).toContain('<col min="1" max="1" width="12" customWidth="1"/>');
  });

  it('names its sheets whatever they are called, and gives equal bytes for equal sheets', () => {
    const make = () => xlsxWorkbook([sheetOf([{ cells: [1] }], { name: '«A» & "B"' })], 'A & B');
    expect(part(make(), 'xl/workbook.xml')).toContain('name="«A» &amp; &quot;B&quot;"');
    expect(part(make(), first)).toContain(
      '<oddHeader>&amp;C&amp;"-,Bold"A &amp;&amp; B</oddHeader>',
    );
    expect(make()).toEqual(make());
  });

  it('has no cell that holds no number', () => {
    expect(() => written([{ cells: [Number.NaN] }])).toThrow('a number or nothing');
  });
});

it('columns are lettered as Excel letters them', () => {
  expect([0, 25, 26, 51, 52, 701, 702, 16_383].map(columnLetters)).toEqual([
    'A',
    'Z',
    'AA',
    'AZ',
    'BA',
    'ZZ',
    'AAA',
    'XFD',
  ]);
});
