import type { PrintedTables } from '../../shared/release/printed-table.ts';
import type { TableSet } from '../../shared/release/table-value.ts';
import { xlsxBehindSheet } from './xlsx-behind-sheet.ts';
import { xlsxTableSheet } from './xlsx-table-sheet.ts';
import { xlsxWorkbook } from './xlsx/xlsx-workbook.ts';

/** In: the tables printed and as data. Out: a workbook, a sheet for each and one with the units behind every number. */
export function tablesXlsx(set: TableSet, printed: PrintedTables): Uint8Array<ArrayBuffer> {
  return xlsxWorkbook(
    [
      ...printed.tables.map((table) => xlsxTableSheet(table, printed)),
      xlsxBehindSheet(set, printed.marking),
    ],
    printed.marking,
    printed.language,
  );
}
