import type {
  PrintedCell,
  PrintedColumn,
  PrintedRow,
  PrintedTable,
  PrintedTables,
} from '../../shared/release/printed-table.ts';
import { look } from './look.ts';
import { headRows } from '../../shared/release/table-head.ts';
import { columnGroups } from './table-header.ts';
import type { XlsxRow, XlsxSheet, XlsxStyle, XlsxStyledCell } from './xlsx/xlsx-sheet.ts';

const top: XlsxStyle = { above: 'medium' };
/** Points; a table set as tightly as Excel does by itself hides its rules. */
const rowHeight = 18;

const bottom: XlsxStyle = { below: 'medium' };
const below: XlsxStyle = { below: 'thin' };
const above: XlsxStyle = { above: 'thin' };

const columnLook = ({ align, tone }: PrintedColumn): XlsxStyle => ({
  across: align === 'end' ? 'right' : 'left',
  ...(tone === 'range' ? { colour: look.ochre[0] } : {}),
});

/**
 * The number format that shows a value as its text does, in Excel's own notation: as many decimals as the text has,
 * thousands parted, the per cent sign where the text has one.
 */
export function numberFormat({ format, text }: PrintedCell): string {
  if (format === 'integer') return '#,##0';
  const decimals = /[.,](\d+)/.exec(text)?.[1]?.length ?? 0;
  const digits = decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`;
  return text.endsWith('%') ? `${digits}"\u00a0%"` : digits;
}

function bodyCell(cell: PrintedCell, style: XlsxStyle): XlsxStyledCell {
  if (cell.value === null) return { value: cell.text, style };
  return { value: cell.value, style: { ...style, format: numberFormat(cell) } };
}

function headOf(columns: readonly PrintedColumn[]): XlsxRow[] {
  const bold: XlsxStyle = { bold: true, upright: 'center' };
  const rows = headRows(columns);
  return rows.map((row, at) => {
    const first = at === 0 ? top : {};
    // Headings stand on the last row, whatever stands over them, so that columns can be sorted and filtered by it.
    if (at === rows.length - 1) {
      const cells = columns.map((column) => ({
        value: column.heading,
        style: { ...bold, ...below, ...first, ...columnLook(column) },
      }));
      return { cells, height: rowHeight };
    }
    const cells: XlsxStyledCell[] = columns.map(() => ({ value: null, style: first }));
    for (const { from, columnSpan, column, text } of row) {
      if (column !== null) continue;
      const style: XlsxStyle = { ...bold, ...first, across: 'center' };
      cells[from] = { value: text, style, span: columnSpan };
      for (let next = from + 1; next < from + columnSpan; next += 1)
        cells[next] = { value: null, style };
    }
    return { cells, height: rowHeight };
  });
}

function bodyRow({ rows, columns }: PrintedTable, row: PrintedRow, at: number): XlsxRow {
  const style: XlsxStyle = {
    upright: 'center',
    ...(row.kind === 'total' || row.kind === 'heading' ? { bold: true } : {}),
    ...(row.kind === 'outside' ? { italic: true } : {}),
    ...(row.kind !== 'plain' && rows[at - 1]?.kind === 'plain' ? above : {}),
    ...(at === rows.length - 1 ? bottom : {}),
  };
  const cells = columns.map((column, index): XlsxStyledCell => {
    const cell = row.cells[index];
    const indent = index === 0 && row.depth !== undefined ? { indent: row.depth } : {};
    const whole = { ...style, ...columnLook(column), ...indent };
    return cell === undefined ? { value: null, style: whole } : bodyCell(cell, whole);
  });
  return { cells, height: rowHeight };
}

function widths({ columns, rows }: PrintedTable): number[] {
  const groups = columnGroups(columns);
  return columns.map(({ id, heading }, at) => {
    const longest = Math.max(...rows.map(({ cells }) => cells[at]?.text.length ?? 0), 0);
    const group = groups.find(({ columns: under }) => under.some(({ id: of }) => of === id));
    const spread = Math.ceil((group?.spanner?.length ?? 0) / (group?.columns.length ?? 1));
    return at === 0
      ? Math.min(Math.max(longest, heading.length, 14), 52) + 2
      : Math.max(longest, heading.length + 1, spread) + 3;
  });
}

/** In: one table and the set it stands in. Out: its sheet, numbers as numbers, marking, notes and source with it. */
export function xlsxTableSheet(table: PrintedTable, { marking, source }: PrintedTables): XlsxSheet {
  const soft: XlsxStyle = { colour: look.soft[0] };
  const caption: XlsxRow = {
    cells: [
      {
        value: `${table.label} ${table.caption}`,
        style: { bold: true, size: 13, upright: 'center' },
      },
    ],
    height: 26,
  };
  const before: XlsxRow[] = [
    ...(marking === null ? [] : [{ cells: [{ value: marking, style: { bold: true } }] }]),
    caption,
    ...headOf(table.columns),
  ];
  return {
    // A number first: sheets must differ, in 31 characters.
    name: `${table.number} ${table.id}`.slice(0, 31),
    rows: [
      ...before,
      ...table.rows.map((row, at) => bodyRow(table, row, at)),
      { cells: [] },
      ...[...table.notes, source].map((note) => ({ cells: [{ value: note, style: soft }] })),
    ],
    widths: widths(table),
    stickyRows: before.length,
    stickyColumns: 1,
  };
}
