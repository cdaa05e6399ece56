import type { CellObject, Row } from 'write-excel-file/node';
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
import { textCell, type XlsxSheet } from './xlsx-workbook.ts';

const top: CellObject = { topBorderStyle: 'medium', topBorderColor: look.ink[0] };
/** Points; a table set as tightly as Excel does by itself hides its rules. */
const rowHeight = 18;

const bottom: CellObject = { bottomBorderStyle: 'medium', bottomBorderColor: look.ink[0] };
const below: CellObject = { bottomBorderStyle: 'thin', bottomBorderColor: look.ink[0] };
const above: CellObject = { topBorderStyle: 'thin', topBorderColor: look.ink[0] };

const columnLook = ({ align, tone }: PrintedColumn): CellObject => ({
  align: align === 'end' ? 'right' : 'left',
  ...(tone === 'range' ? { textColor: look.ochre[0] } : {}),
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

function bodyCell(cell: PrintedCell, style: CellObject): CellObject | null {
  if (cell.value === null) return textCell(cell.text, style);
  return { ...style, type: Number, value: cell.value, format: numberFormat(cell) };
}

function headOf(columns: readonly PrintedColumn[]): Row[] {
  const bold: CellObject = { fontWeight: 'bold', alignVertical: 'center', height: rowHeight };
  const rows = headRows(columns);
  return rows.map((row, at) => {
    const first = at === 0 ? top : {};
    const line: (CellObject | null)[] = columns.map(() => ({ ...first }));
    for (const { from, columnSpan, column, text } of row) {
      if (column !== null) continue;
      const style: CellObject = { ...bold, ...first, align: 'center', columnSpan };
      line[from] = textCell(text, style);
      for (let next = from + 1; next < from + columnSpan; next += 1) line[next] = null;
    }
    // Headings stand on the last row, whatever stands over them, so that columns can be sorted and filtered by it.
    if (at < rows.length - 1) return line;
    return columns.map((column) =>
      textCell(column.heading, { ...bold, ...below, ...first, ...columnLook(column) }),
    );
  });
}

function bodyRow({ rows, columns }: PrintedTable, row: PrintedRow, at: number): Row {
  const style: CellObject = {
    height: rowHeight,
    alignVertical: 'center',
    ...(row.kind === 'total' || row.kind === 'heading' ? { fontWeight: 'bold' } : {}),
    ...(row.kind === 'outside' ? { fontStyle: 'italic' } : {}),
    ...(row.kind !== 'plain' && rows[at - 1]?.kind === 'plain' ? above : {}),
    ...(at === rows.length - 1 ? bottom : {}),
  };
  return columns.map((column, index) => {
    const cell = row.cells[index];
    const indent = index === 0 && row.depth !== undefined ? { indent: row.depth } : {};
    const whole = { ...style, ...columnLook(column), ...indent };
    return cell === undefined ? whole : bodyCell(cell, whole);
  });
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
  const soft: CellObject = { textColor: look.soft[0] };
  const caption = textCell(`${table.label} ${table.caption}`, {
    fontWeight: 'bold',
    fontSize: 13,
    height: 26,
    alignVertical: 'center',
  });
  const before: Row[] = [
    ...(marking === null ? [] : [[textCell(marking, { fontWeight: 'bold' })]]),
    [caption],
    ...headOf(table.columns),
  ];
  return {
    // A number first: sheets must differ, in 31 characters.
    name: `${table.number} ${table.id}`.slice(0, 31),
    rows: [
      ...before,
      ...table.rows.map((row, at) => bodyRow(table, row, at)),
      [null],
      ...[...table.notes, source].map((note): Row => [textCell(note, soft)]),
    ],
    widths: widths(table),
    stickyRows: before.length,
    stickyColumns: 1,
  };
}
