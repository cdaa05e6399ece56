import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readWorkbook } from '../../../electron/importers/read-workbook.ts';
import type { CellValue } from '../../../shared/intake/sheet.ts';
import { valueOf } from '../../../shared/lib/value-of.ts';
import { intakeFixture } from '../../builders/intake-fixture.ts';

const theirCell = z.union([
  z.string(),
  z.number(),
  z.boolean(),
  z.strictObject({ date: z.string(), seconds: z.number() }),
]);
const theirSheets = z.array(
  z.strictObject({ name: z.string(), cells: z.record(z.string(), theirCell) }),
);
const theirs = z
  .record(z.string(), theirSheets)
  .parse(JSON.parse(readFileSync(intakeFixture('celler.openpyxl.json'), 'utf8')));

function address(row: number, column: number): string {
  const letters =
    column < 26
      ? String.fromCharCode(65 + column)
      : String.fromCharCode(64 + Math.floor(column / 26), 65 + (column % 26));
  return `${letters}${String(row + 1)}`;
}

function asTheyTell(cell: CellValue): z.infer<typeof theirCell> | null {
  if (cell === null || typeof cell !== 'object') return cell;
  if ('error' in cell) return cell.error;
  return { date: cell.date, seconds: Math.round(cell.time * 86_400) };
}

describe('cell for cell what openpyxl wrote and reads', () => {
  it.each(Object.entries(theirs))('%s', async (name, expected) => {
    const sheets = valueOf(await readWorkbook(intakeFixture(name)));
    const ours = sheets.map((sheet) => ({
      name: sheet.name,
      cells: Object.fromEntries(
        sheet.rows.flatMap((row, at) =>
          row.flatMap((cell, column) =>
            cell === null ? [] : [[address(at, column), asTheyTell(cell)] as const],
          ),
        ),
      ),
    }));
    expect(ours).toEqual(expected);
  });
});

describe('files of other programs that are not read say what they are', () => {
  it.each([
    ['passordbeskyttet.xlsx', 'passordbeskyttet'],
    ['gammel.xls', 'gammel Excel-fil'],
    ['regneark.ods', 'OpenDocument'],
  ])('%s', async (name, reason) => {
    expect(await readWorkbook(intakeFixture(name))).toMatchObject({
      ok: false,
      refusal: { code: 'unreadable-file', message: expect.stringContaining(reason) },
    });
  });
});
