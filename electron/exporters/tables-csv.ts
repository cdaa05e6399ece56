import type {
  PrintedCell,
  PrintedTable,
  PrintedTables,
} from '../../shared/release/printed-table.ts';
import { csvText, withRemarks } from './csv-text.ts';
import { wholeHeading } from '../../shared/release/table-head.ts';

/** In: a cell. Out: its number as a spreadsheet reads it: without the no-break spaces that make it a text there. */
export function cellText({ format, text, value }: PrintedCell): string {
  switch (format) {
    case 'integer':
      return value === null ? text : String(value);
    case 'percent':
    case 'range':
      return text.replaceAll(/[\u00a0\u202f]/g, ' ');
    case 'text':
      return text;
    default:
      return format satisfies never;
  }
}

/** In: one table and the set it stands in. Out: its CSV; marking on every row, notes and source on the first. */
export function tableCsv(table: PrintedTable, { marking, source }: PrintedTables): string {
  const plain = {
    header: table.columns.map(wholeHeading),
    rows: table.rows.map(({ cells }) => cells.map(cellText)),
  };
  const { language } = table;
  const remarked = withRemarks(plain, marking, [...table.notes, source].join(' '), language);
  return csvText(remarked, language);
}
