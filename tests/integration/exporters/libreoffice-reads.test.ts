import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { tablesDocx } from '../../../electron/exporters/tables-docx.ts';
import { tablesXlsx } from '../../../electron/exporters/tables-xlsx.ts';
import type { PrintedTables } from '../../../shared/release/printed-table.ts';
import { headRows } from '../../../shared/release/table-head.ts';
import { nestedPrintedTables } from '../../builders/nested-table.ts';
import { numberColumns } from '../../builders/number-columns.ts';
import { markedPrintedTables, sampleTableSet } from '../../builders/printed-tables.ts';

// LibreOffice is no part of the program. Where it is missing, no file is opened, and the name of the tests says so.

const folder = mkdtempSync(join(tmpdir(), 'libreoffice-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const has = spawnSync('soffice', ['--version']).status === 0;
const how = has ? 'opened here' : 'NOT opened here: it is missing';

/** In: a file. Out: what LibreOffice reads in it, as its own flat XML. */
function opened(name: string, bytes: Uint8Array, as: 'fodt' | 'fods'): string {
  writeFileSync(join(folder, name), bytes);
  // A profile of its own: one that is in use elsewhere answers nothing.
  const own = `-env:UserInstallation=file://${join(folder, 'profil')}`;
  const asked = ['--headless', '--convert-to', as, '--outdir', folder, join(folder, name)];
  spawnSync('soffice', [own, ...asked]);
  return readFileSync(join(folder, name.replace(/\.[a-z]+$/u, `.${as}`)), 'utf8');
}

/** Elements that do not stand within their own kind, with their tags. */
const within = (xml: string, name: string): readonly string[] =>
  xml.match(new RegExp(`<${name}(?: [^>]*)?(?:/>|>[\\s\\S]*?</${name}>)`, 'gu')) ?? [];

const signs: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

const textOf = (xml: string): string =>
  within(xml, 'text:p')
    .map((one) => one.replaceAll(/<[^>]*>/gu, ''))
    .join('\n')
    .replaceAll(/&([a-z]+);/gu, (whole, name: string) => signs[name] ?? whole);

/** What a cell above or beside covers is left out. */
const cellsOf = (row: string): readonly string[] => within(row, 'table:table-cell');

const sets: readonly (readonly [string, PrintedTables])[] = has
  ? [
      ['tegn', markedPrintedTables],
      ['tall', numberColumns],
      ['nostet', nestedPrintedTables],
    ]
  : [];

describe(`LibreOffice, ${how},`, () => {
  it.each(sets)(
    'reads in %s.docx what was printed, cell by cell',
    async (name, printed) => {
      const xml = opened(`${name}.docx`, await tablesDocx(printed), 'fodt');
      const tables = within(xml, 'table:table');
      const rowsOf = (table: string) => within(table, 'table:table-row');
      const written = printed.tables.map(({ columns, rows }) => [
        ...headRows(columns).map((row) => row.map(({ text }) => text)),
        ...rows.map(({ cells }) => cells.map(({ text }) => text)),
      ]);
      expect(tables.map((table) => rowsOf(table).map((row) => cellsOf(row).map(textOf)))).toEqual(
        written,
      );
      const heads = tables.map((table) => within(table, 'table:table-header-rows').flatMap(rowsOf));
      expect(heads.map(({ length }) => length)).toEqual(
        printed.tables.map(({ columns }) => headRows(columns).length),
      );
      const numbers = within(xml, 'text:sequence').map((one) => one.replaceAll(/<[^>]*>/gu, ''));
      expect(numbers).toEqual(printed.tables.map(({ number }) => String(number)));
    },
    120_000,
  );

  it.each(has ? ['tabeller.xlsx'] : [])(
    'reads in %s the numbers as numbers',
    (name) => {
      const xml = opened(name, tablesXlsx(sampleTableSet, markedPrintedTables), 'fods');
      const sheets = within(xml, 'table:table');
      const read = sheets.map((sheet) =>
        within(sheet, 'table:table-row').map((row) =>
          cellsOf(row).map((cell) => /office:value="([^"]*)"/u.exec(cell)?.[1] ?? textOf(cell)),
        ),
      );
      for (const [at, { rows }] of markedPrintedTables.tables.entries()) {
        const first = read[at]?.findIndex(([label]) => label === rows[0]?.cells[0]?.text) ?? -1;
        const found = read[at]?.slice(first, first + rows.length) ?? [];
        const written = rows.map(({ cells }) =>
          cells.map(({ text, value }) => (value === null ? text : String(value))),
        );
        expect(found.map((row) => row.slice(0, written[0]?.length))).toEqual(written);
      }
    },
    120_000,
  );

  it('is not needed for any of them to be written', async () => {
    expect((await tablesDocx(numberColumns)).byteLength).toBeGreaterThan(0);
  });
});
