import { CsvError, parse, type Parser } from 'csv-parse';
import type { CellValue, SheetData } from '../../../shared/intake/sheet.ts';
import { integerText } from '../../../shared/lib/norwegian-format.ts';
import { breathe, inHundredths, type ReadOptions } from '../breath.ts';
import { tooLarge, unreadable } from '../file-fault.ts';
import { counted, limits } from '../limits.ts';
import { csvOptions, type Separator } from './csv-options.ts';
import { decodeText } from './decode-text.ts';
import { findSeparator } from './separator.ts';

const pieceLength = 128 * 1024;

/**
 * Reads a text file with separated fields. In: the bytes, and what to call the only sheet. Out: the sheet; every field
 * is text, as it stands. Error: throws a `FileFault`.
 */
export async function readCsv(
  bytes: Buffer,
  name: string,
  options: ReadOptions,
): Promise<SheetData> {
  const { text, separator } = findSeparator(decodeText(bytes));
  refuseTooManyLines(text);
  const rows = await parseRows(text, separator, options);
  refuseSwallowedRows(rows, separator);
  return { name, kind: 'text', hidden: false, dateSystem: 1900, rows, merged: [] };
}

async function parseRows(
  text: string,
  separator: Separator,
  options: ReadOptions,
): Promise<readonly (readonly CellValue[])[]> {
  const rows: string[][] = [];
  const parser = parse(csvOptions(separator));
  const tell = inHundredths(options.onProgress);
  const failed = new Promise<never>((_, reject) => {
    parser.once('error', reject);
  });
  const ended = new Promise<void>((resolve) => {
    parser.once('end', resolve);
  });
  parser.on('readable', () => {
    takeRows(parser, rows);
  });
  // The error is looked at below, also where it comes while nobody waits for it.
  failed.catch(() => undefined);
  try {
    for (let at = 0; at < text.length; at += pieceLength) {
      parser.write(text.slice(at, at + pieceLength));
      await Promise.race([breathe(options.signal), failed]);
      if (rows.length > limits.rows) throw tooManyRows();
      tell({ done: Math.min(at + pieceLength, text.length), total: text.length });
    }
    parser.end();
    await Promise.race([ended, failed]);
    return rows.map((row) => row.map((field) => (field === '' ? null : field)));
  } catch (error) {
    throw error instanceof CsvError ? csvFault(error) : error;
  } finally {
    parser.destroy();
  }
}

function takeRows(parser: Parser, rows: string[][]): void {
  for (;;) {
    // csv-parse gives arrays of strings, since neither columns nor casting are asked for.
    const row = parser.read() as string[] | null;
    if (row === null) return;
    if (row.length > limits.columns)
      parser.destroy(
        tooLarge(counted(row.length, 'kolonner'), counted(limits.columns, 'kolonner')),
      );
    rows.push(row);
  }
}

function tooManyRows() {
  return tooLarge(`mer enn ${counted(limits.rows, 'rader')}`, counted(limits.rows, 'rader'));
}

/** Without quotation marks every line is a row: counting them is cheaper than reading two million. */
function refuseTooManyLines(text: string): void {
  if (text.includes('"')) return;
  let lines = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines += 1;
  if (lines > limits.rows) throw tooLarge(counted(lines, 'rader'), counted(limits.rows, 'rader'));
}

function csvFault(error: CsvError): Error {
  const line = typeof error.lines === 'number' ? ` (nær linje ${integerText(error.lines)})` : '';
  const unclosed = error.code === 'CSV_QUOTE_NOT_CLOSED' || error.code === 'CSV_MAX_RECORD_SIZE';
  return unreadable(
    unclosed
      ? `Et anførselstegn blir aldri lukket${line}.`
      : `Feltene lar seg ikke skille fra hverandre${line}.`,
  );
}

/**
 * A quotation mark too many makes one row of several, and they would be gone without a word. So a field that runs over
 * a line end and holds as many separators as a row refuses the file. In prose a space follows a separator, in data not.
 */
function refuseSwallowedRows(rows: readonly (readonly CellValue[])[], separator: Separator): void {
  const width = commonWidth(rows);
  if (width < 4) return;
  rows.forEach((row, at) => {
    for (const field of row) {
      if (typeof field !== 'string' || !/[\r\n]/u.test(field)) continue;
      const pieces = field.split(separator).slice(1);
      if (pieces.filter((piece) => !piece.startsWith(' ')).length >= width - 1)
        throw unreadable(
          `Rad ${integerText(at + 1)} rommer flere rader: Et anførselstegn er åpnet, men ikke lukket.`,
        );
    }
  });
}

function commonWidth(rows: readonly (readonly CellValue[])[]): number {
  const widths = new Map<number, number>();
  for (const { length } of rows) widths.set(length, (widths.get(length) ?? 0) + 1);
  let best = { width: 0, rows: 0 };
  for (const [width, count] of widths) if (count > best.rows) best = { width, rows: count };
  return best.width;
}
