import {
  AlignmentType,
  BorderStyle,
  type IBorderOptions,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type {
  PrintedColumn,
  PrintedRow,
  PrintedTable,
} from '../../shared/release/printed-table.ts';
import type { DocxLayout } from './docx-widths.ts';
import { look } from './look.ts';
import { type ColumnGroup, columnGroups, hasSpanners } from './table-header.ts';

const ink = look.ink[0].slice(1);
const ochre = look.ochre[0].slice(1);

const none: IBorderOptions = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const thick: IBorderOptions = { style: BorderStyle.SINGLE, size: 10, color: ink };
const thin: IBorderOptions = { style: BorderStyle.SINGLE, size: 4, color: ink };

/** Up to here a table is kept on one page; a longer one may break between rows, its head repeated. */
const mostRowsKeptTogether = 24;

type CellLook = {
  readonly text: string;
  readonly column: PrintedColumn;
  readonly size: number;
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly centred?: boolean;
  readonly keepNext: boolean;
};

function cellParagraph({
  text,
  column,
  size,
  bold,
  italics,
  centred,
  keepNext,
}: CellLook): Paragraph {
  const side = column.align === 'end' ? AlignmentType.END : AlignmentType.START;
  return new Paragraph({
    style: 'Tabelltekst',
    alignment: centred === true ? AlignmentType.CENTER : side,
    keepNext,
    children: [
      new TextRun({
        text,
        size,
        bold: bold ?? false,
        italics: italics ?? false,
        color: column.tone === 'range' && centred !== true ? ochre : ink,
      }),
    ],
  });
}

function headCell(column: PrintedColumn, size: number, rowSpan: 1 | 2, first: boolean): TableCell {
  return new TableCell({
    rowSpan,
    verticalAlign: VerticalAlignTable.BOTTOM,
    borders: { ...(first ? { top: thick } : {}), bottom: thin },
    children: [cellParagraph({ text: column.heading, column, size, bold: true, keepNext: true })],
  });
}

function spannerCell(
  { spanner, columns }: ColumnGroup,
  column: PrintedColumn,
  size: number,
): TableCell {
  return new TableCell({
    columnSpan: columns.length,
    verticalAlign: VerticalAlignTable.BOTTOM,
    borders: { top: thick, bottom: thin },
    children: [
      cellParagraph({
        text: spanner ?? '',
        column,
        size,
        bold: true,
        centred: true,
        keepNext: true,
      }),
    ],
  });
}

function headRows(columns: readonly PrintedColumn[], size: number): TableRow[] {
  const head = (children: TableCell[]) =>
    new TableRow({ tableHeader: true, cantSplit: true, children });
  if (!hasSpanners(columns)) {
    return [head(columns.map((column) => headCell(column, size, 1, true)))];
  }
  const above = columnGroups(columns).flatMap((group) =>
    group.columns.flatMap((column, at) => {
      if (group.spanner === null) return [headCell(column, size, 2, true)];
      return at === 0 ? [spannerCell(group, column, size)] : [];
    }),
  );
  const below = columns.filter(({ spanner }) => spanner !== null);
  return [head(above), head(below.map((column) => headCell(column, size, 1, false)))];
}

function bodyRow(table: PrintedTable, row: PrintedRow, at: number, size: number): TableRow {
  const last = at === table.rows.length - 1;
  const ruled = row.kind !== 'plain' && table.rows[at - 1]?.kind === 'plain';
  return new TableRow({
    cantSplit: true,
    children: table.columns.map(
      (column, index) =>
        new TableCell({
          borders: { ...(ruled ? { top: thin } : {}), ...(last ? { bottom: thick } : {}) },
          children: [
            cellParagraph({
              text: row.cells[index]?.text ?? '',
              column,
              size,
              bold: row.kind === 'total',
              italics: row.kind === 'outside',
              // The last row is held by the notes below it, where the table is held together at all.
              keepNext:
                table.rows.length <= mostRowsKeptTogether && (!last || table.notes.length > 0),
            }),
          ],
        }),
    ),
  });
}

/** In: a table and its layout. Out: the Word table: rules as journals have them, head repeated, no row split. */
export function docxTable(table: PrintedTable, { columns, size }: DocxLayout): Table {
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: columns.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: columns,
    margins: { left: 85, right: 85, top: 25, bottom: 25, marginUnitType: WidthType.DXA },
    borders: {
      top: none,
      bottom: none,
      left: none,
      right: none,
      insideHorizontal: none,
      insideVertical: none,
    },
    tableLook: { firstRow: true, firstColumn: true, noHBand: true, noVBand: true },
    rows: [
      ...headRows(table.columns, size),
      ...table.rows.map((row, at) => bodyRow(table, row, at, size)),
    ],
  });
}
