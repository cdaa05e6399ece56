import { parse } from 'csv-parse/sync';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvText, withRemarks } from '../../../electron/exporters/csv-text.ts';
import { overviewCsv } from '../../../electron/exporters/overview-csv.ts';
import { tableCsv } from '../../../electron/exporters/tables-csv.ts';
import {
  awkwardTexts,
  markedPrintedTables,
  samplePrintedTables,
} from '../../builders/printed-tables.ts';

const read = (text: string): string[][] =>
  parse(text, { bom: true, delimiter: ';', record_delimiter: '\r\n' });

const signs = ['a', 'å', ';', '"', '\r', '\n', ' ', '\t', '=', '+', '-', '@', '\u00a0'];

describe('CSV', () => {
  it('is what Norwegian Excel opens: byte order mark, semicolons, CRLF', () => {
    const text = csvText({ header: ['kommune', 'utfall'], rows: [['Åsnes', 'a;b']] });
    expect(text).toBe('\ufeffkommune;utfall\r\nÅsnes;"a;b"\r\n');
  });

  it.each(['=1+1', '+1', '-1', '@x', '\t=1', '\r=1'])('makes no formula of «%s»', (text) => {
    const [, row] = read(csvText({ header: ['a'], rows: [[text]] }));
    expect(row).toEqual([`'${text}`]);
  });

  it('gives every text back, apostrophe apart', () => {
    const cell = fc.string({ unit: fc.constantFrom(...signs) });
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
        const [, ...found] = read(csvText({ header: ['a', 'b'], rows }));
        const escaped = rows.map((row) => row.map((text) => text.replace(/^[=+\-@\t\r]/, "'$&")));
        expect(found).toEqual(escaped);
      }),
    );
  });

  it('repeats a marking on every row, and says the rest on the first', () => {
    const table = { header: ['a'], rows: [['1'], ['2']] };
    expect(withRemarks(table, 'Utkast.', 'Enhet: kommune.').rows).toEqual([
      ['1', 'Utkast. Enhet: kommune.'],
      ['2', 'Utkast.'],
    ]);
    expect(withRemarks(table, null, '')).toEqual(table);
    expect(withRemarks({ header: ['a'], rows: [] }, 'Utkast.', null).rows).toEqual([
      ['', 'Utkast.'],
    ]);
    expect(read(overviewCsv(table, ['Utkast', 'Oppdiktet']))).toEqual([
      ['a', 'Merknad'],
      ['1', 'Utkast. Oppdiktet'],
      ['2', 'Utkast. Oppdiktet'],
    ]);
    expect(read(overviewCsv(table, []))).toEqual([['a'], ['1'], ['2']]);
  });
});

describe('a table as CSV', () => {
  const [outcomes, byCounty, awkward] = samplePrintedTables.tables;
  if (outcomes === undefined || byCounty === undefined || awkward === undefined) {
    throw new Error('The sample has three tables');
  }

  it('writes numbers as a spreadsheet reads them', () => {
    const rows = read(tableCsv(byCounty, samplePrintedTables));
    expect(rows[0]?.slice(0, 4)).toEqual([
      'Fylke',
      'Kommuner',
      'Egen tjeneste, n',
      'Egen tjeneste, Spenn',
    ]);
    expect(rows.at(-1)?.slice(0, 4)).toEqual(['Alle', '1428', '63', '59–71']);
    expect(read(tableCsv(outcomes, samplePrintedTables))[1]?.slice(0, 3)).toEqual([
      'Egen tjeneste',
      '63',
      '14,7',
    ]);
  });

  it('keeps every text, and names draft, notes and source', () => {
    const rows = read(tableCsv(awkward, markedPrintedTables));
    expect(rows.slice(1).map(([text]) => text?.replace(/^'(?=[=+\-@])/, ''))).toEqual([
      ...awkwardTexts,
    ]);
    expect(rows.slice(1).every((row) => row.at(-1)?.startsWith('Utkast – ikke signert'))).toBe(
      true,
    );
    expect(rows[1]?.at(-1)).toContain('=NOTE() & merknad | <i> Kilde: Kartlegging 2015');
  });
});
