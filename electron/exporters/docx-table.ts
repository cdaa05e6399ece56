import {
  AlignmentType,
  BorderStyle,
  type IBorderOptions,
  type IParagraphOptions,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type {
  PrintedColumn,
  PrintedRow,
  PrintedTable,
} from '../../shared/release/printed-table.ts';
import { docxAligned, type DocxAlign } from './docx-align.ts';
import { docxPresets, type DocxPreset } from './docx-preset.ts';
import { wordedRuns } from './docx-worded.ts';
import { cellPadding, fullSize, type DocxLayout } from './docx-widths.ts';
import { headRows, type HeadCell } from '../../shared/release/table-head.ts';
import { look as colours } from './look.ts';

const ink = colours.ink[0].slice(1);
const ochre = colours.ochre[0].slice(1);

const none: IBorderOptions = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const thick: IBorderOptions = { style: BorderStyle.SINGLE, size: 10, color: ink };
const thin: IBorderOptions = { style: BorderStyle.SINGLE, size: 4, color: ink };

/** Up to here a table is kept on one page; a longer one may break between rows, its head repeated. */
const mostRowsKeptTogether = 24;

/** Twips that a row stands in by, for each heading it stands under. */
const stepIn = 170;

type CellLook = {
  readonly text: string;
  /** Null: it stands over several. */
  readonly column: PrintedColumn | null;
  /** Null: as the style has it. */
  readonly size: number | null;
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly align: DocxAlign | 'centre';
  /** Whether a rule stands under it, as wide as the text may be: rules of neighbours do not meet. */
  readonly ruled?: boolean;
  /** Steps in from the left. */
  readonly indent?: number;
  readonly keepNext: boolean;
  readonly coloured: boolean;
  readonly housed: boolean;
  /** Words that stand in bokmål though the table does not. */
  readonly foreign: readonly string[];
};

type TableLook = Pick<DocxPreset, 'coloured' | 'ruleOverTotals'> & {
  readonly size: number | null;
  /** Whether letters are as a house's own styles have them. */
  readonly housed: boolean;
  readonly foreign: readonly string[];
};

type Placed = Pick<IParagraphOptions, 'alignment' | 'tabStops' | 'indent'>;

/** In: how a column is set, one of its texts, and steps in from the left. Out: where the paragraph stands. */
function placed(align: CellLook['align'], text: string, indent: number): Placed {
  if (align === 'centre') return { alignment: AlignmentType.CENTER };
  switch (align.kind) {
    case 'start':
      return {
        alignment: AlignmentType.START,
        ...(indent === 0 ? {} : { indent: { left: indent * stepIn } }),
      };
    case 'decimal':
      // A sign for nothing has no digits to line up.
      return /\d/u.test(text)
        ? {
            alignment: AlignmentType.START,
            tabStops: [{ type: TabStopType.DECIMAL, position: align.tab }],
          }
        : { alignment: AlignmentType.CENTER };
    case 'end':
      return /\d/u.test(text)
        ? { alignment: AlignmentType.END, indent: { right: align.indent } }
        : { alignment: AlignmentType.CENTER };
    default:
      return align satisfies never;
  }
}

function cellParagraph({
  text,
  column,
  size,
  bold,
  italics,
  align,
  ruled = false,
  indent = 0,
  keepNext,
  coloured,
  housed,
  foreign,
}: CellLook): Paragraph {
  const ranged = coloured && column?.tone === 'range';
  return new Paragraph({
    style: 'Tabelltekst',
    ...placed(align, text, indent),
    keepNext,
    ...(ruled ? { border: { bottom: thin } } : {}),
    children: wordedRuns(text, foreign, {
      ...(size === null ? {} : { size }),
      bold: bold ?? false,
      italics: italics ?? false,
      ...(ranged ? { color: ochre } : housed ? {} : { color: ink }),
    }),
  });
}

function headCell(cell: HeadCell, look: TableLook, first: boolean) {
  const { column } = cell;
  const spanner = column === null;
  return new TableCell({
    ...(spanner && cell.rowSpan === 1 ? {} : { rowSpan: cell.rowSpan }),
    ...(spanner ? { columnSpan: cell.columnSpan } : {}),
    verticalAlign: VerticalAlignTable.BOTTOM,
    borders: { ...(first ? { top: thick } : {}), ...(spanner ? {} : { bottom: thin }) },
    children: [
      cellParagraph({
        text: cell.text,
        column,
        size: look.size,
        coloured: look.coloured,
        housed: look.housed,
        foreign: look.foreign,
        bold: true,
        align: column?.align === 'start' ? { kind: 'start' } : 'centre',
        ruled: spanner,
        keepNext: true,
      }),
    ],
  });
}

function headOf(columns: readonly PrintedColumn[], look: TableLook): TableRow[] {
  return headRows(columns).map(
    (row, at) =>
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: row.map((cell) => headCell(cell, look, at === 0)),
      }),
  );
}

function bodyRow(
  table: PrintedTable,
  row: PrintedRow,
  at: number,
  look: TableLook & { readonly aligned: readonly DocxAlign[] },
): TableRow {
  const last = at === table.rows.length - 1;
  const ruled = look.ruleOverTotals && row.kind !== 'plain' && table.rows[at - 1]?.kind === 'plain';
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
              size: look.size,
              coloured: look.coloured,
              housed: look.housed,
              foreign: look.foreign,
              align: look.aligned[index] ?? { kind: 'start' },
              bold: row.kind === 'total' || row.kind === 'heading',
              indent: index === 0 ? (row.depth ?? 0) : 0,
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

/**
 * In: a table, its layout, a preset, and whether a house's own styles hold. Out: the Word table: rules as journals have them, head repeated,
 * no row split.
 */
export function docxTable(
  table: PrintedTable,
  { columns, size }: DocxLayout,
  preset: DocxPreset = docxPresets.standard,
  housed = false,
): Table {
  const look: TableLook = {
    // What is squeezed to fit stays so, whatever the house's own size is.
    size: housed && size === fullSize ? null : Math.min(size, preset.size.table),
    housed,
    foreign: table.untranslated ?? [],
    coloured: preset.coloured,
    ruleOverTotals: preset.ruleOverTotals,
  };
  const aligned = docxAligned(table, { columns, size: look.size ?? size });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: columns.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: columns,
    margins: {
      left: cellPadding,
      right: cellPadding,
      top: 25,
      bottom: 25,
      marginUnitType: WidthType.DXA,
    },
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
      ...headOf(table.columns, look),
      ...table.rows.map((row, at) => bodyRow(table, row, at, { ...look, aligned })),
    ],
  });
}
