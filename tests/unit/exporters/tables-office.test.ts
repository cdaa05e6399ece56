import { strFromU8, unzipSync } from 'fflate';
import readExcelFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { docxLayout } from '../../../electron/exporters/docx-widths.ts';
import { printTables, tableFormats } from '../../../electron/exporters/print-tables.ts';
import { tablesDocx } from '../../../electron/exporters/tables-docx.ts';
import { tablesXlsx } from '../../../electron/exporters/tables-xlsx.ts';
import { numberFormat } from '../../../electron/exporters/xlsx-table-sheet.ts';
import type { PrintedTables } from '../../../shared/release/printed-table.ts';
import {
  awkwardTexts,
  markedPrintedTables,
  samplePrintedTables,
  sampleTableSet,
} from '../../builders/printed-tables.ts';

function part(zip: Uint8Array, path: string): string {
  const bytes = unzipSync(zip)[path];
  if (bytes === undefined) throw new Error(`No ${path}`);
  return strFromU8(bytes);
}

const times = (text: string, what: string | RegExp) => text.split(what).length - 1;

describe('Word', async () => {
  const docx = await tablesDocx(markedPrintedTables);
  const body = part(docx, 'word/document.xml');

  it('holds real tables whose head repeats and whose rows stay whole', () => {
    expect(times(body, '<w:tbl>')).toBe(3);
    // One row of headings in two tables, two in the one with spanners.
    expect(times(body, '<w:tblHeader/>')).toBe(4);
    expect(times(body, '<w:cantSplit/>')).toBe(times(body, '<w:tr>'));
    expect(times(body, '<w:gridSpan w:val="2"/>')).toBe(3);
  });

  it('lets Word number the captions, each under a bookmark of its own', () => {
    expect(times(body, 'w:instr="SEQ Tabell \\* ARABIC"')).toBe(3);
    expect(times(body, '<w:pStyle w:val="Caption"/>')).toBe(3);
    const bookmarks = [...body.matchAll(/<w:bookmarkStart w:name="([^"]*)" w:id="(\d+)"/g)];
    expect(bookmarks.map(([, name, id]) => [name, id])).toEqual([
      ['tabell_utfall', '1'],
      ['tabell_utfall_fylke', '2'],
      ['tabell_kriterium_form', '3'],
    ]);
  });

  it('stands with its marking in the header, which every section has', () => {
    expect(part(docx, 'word/header1.xml')).toContain('Utkast – ikke signert. Oppdiktet eksempel');
    expect(times(body, '<w:headerReference ')).toBe(times(body, '<w:sectPr>'));
    expect(part(docx, 'docProps/core.xml')).not.toContain('dcterms:created');
  });

  it('turns the page for a table that does not fit', async () => {
    const [outcomes, byCounty] = samplePrintedTables.tables;
    if (outcomes === undefined || byCounty === undefined) throw new Error('No tables');
    const long = { text: 'x'.repeat(14), value: null, format: 'text' } as const;
    const rows = byCounty.rows.map((row) => ({ ...row, cells: row.cells.map(() => long) }));
    const wide = { ...byCounty, rows };
    expect(docxLayout(byCounty).across).toBe(false);
    expect(docxLayout(wide).across).toBe(true);
    const set: PrintedTables = { ...samplePrintedTables, tables: [outcomes, wide] };
    const turned = part(await tablesDocx(set), 'word/document.xml');
    expect(times(turned, 'w:orient="landscape"')).toBe(1);
    expect(times(turned, '<w:sectPr>')).toBe(2);
  });

  it('sets a table without rows, and no table at all', async () => {
    const [outcomes] = samplePrintedTables.tables;
    if (outcomes === undefined) throw new Error('No table');
    const empty = { ...outcomes, rows: [], notes: [] };
    const document = await tablesDocx({ ...samplePrintedTables, tables: [empty] });
    expect(part(document, 'word/document.xml')).toContain('<w:tbl>');
    expect((await tablesDocx({ ...samplePrintedTables, tables: [] })).byteLength).toBeGreaterThan(
      0,
    );
  });
});

describe('Excel', async () => {
  const xlsx = tablesXlsx(sampleTableSet, markedPrintedTables);
  const sheets = await readExcelFile(Buffer.from(xlsx));

  it('has a sheet for each table and one with what stands behind the numbers', () => {
    expect(sheets.map(({ sheet }) => sheet)).toEqual([
      '1 utfall',
      '2 utfall-fylke',
      '3 kriterium-form',
      'Bak tallene',
    ]);
  });

  it('writes numbers as numbers, unrounded, shown as the text shows them', () => {
    const rows = sheets[0]?.data ?? [];
    expect(rows[0]?.[0]).toBe('Utkast – ikke signert. Oppdiktet eksempel');
    expect(rows[3]).toEqual(['Egen tjeneste', 63, 14.7196, '59–71']);
    expect(numberFormat({ text: '14,7', value: 14.7196, format: 'percent' })).toBe('0.0');
    expect(numberFormat({ text: '15', value: 14.7196, format: 'percent' })).toBe('0');
    expect(numberFormat({ text: '14,7\u00a0%', value: 14.7196, format: 'percent' })).toBe(
      '0.0"\u00a0%"',
    );
    expect(numberFormat({ text: '1\u00a0428', value: 1428, format: 'integer' })).toBe('#,##0');
  });

  it('makes a formula of no text', () => {
    const texts = sheets[2]?.data.slice(3, 3 + awkwardTexts.length).map(([text]) => text);
    expect(texts).toEqual([...awkwardTexts]);
    for (const at of [1, 2, 3, 4]) {
      expect(part(xlsx, `xl/worksheets/sheet${at}.xml`)).not.toContain('<f>');
    }
  });

  it('keeps leading zeros of the units behind a number', () => {
    const rows = sheets[3]?.data ?? [];
    expect(rows[1]?.slice(0, 4)).toEqual(['Tabell', 'Rad', 'Kolonne', 'n']);
    const one = rows.find((row) => row[0] === 'utfall' && row[1] === 'Interkommunal tjeneste');
    expect(one?.[10]).toBe('0101');
  });

  it('freezes the headings and prints the marking on every page', () => {
    const sheet = part(xlsx, 'xl/worksheets/sheet1.xml');
    expect(sheet).toMatch(/<pane [^>]*ySplit="3"[^>]*state="frozen"/);
    expect(sheet).toContain(
      '<oddHeader>&amp;C&amp;"-,Bold"Utkast – ikke signert. Oppdiktet eksempel</oddHeader>',
    );
  });
});

describe('all formats', () => {
  it('have the paths that others rely on, and results.json always', async () => {
    const paths = async (formats: readonly (typeof tableFormats)[number][]) =>
      (await printTables(sampleTableSet, samplePrintedTables, '{}', formats)).map(
        ({ path }) => path,
      );
    expect(await paths(tableFormats)).toEqual([
      'kriterium-form.csv',
      'results.json',
      'tabeller.docx',
      'tabeller.html',
      'tabeller.md',
      'tabeller.tex',
      'tabeller.xlsx',
      'utfall-fylke.csv',
      'utfall.csv',
    ]);
    expect(await paths([])).toEqual(['results.json']);
  });
});
