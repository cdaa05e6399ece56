import { spreadsheet } from './namespaces.ts';
import type { SharedTexts } from './shared-texts.ts';
import { longestTextFormat, type StyleBook } from './style-book.ts';
import type { XlsxCell, XlsxRow, XlsxSheet, XlsxStyle, XlsxStyledCell } from './xlsx-sheet.ts';

/** What the cells of all sheets share. */
export type SheetContext = { readonly texts: SharedTexts; readonly styles: StyleBook };

const plain: XlsxStyle = {};
/** A string grows cheaply until it is read; pieces of this size are turned into bytes while they are still small. */
const pieceLength = 1 << 16;

/** In: a column, from 0. Out: its letters, `A` to `XFD`. */
export function columnLetters(column: number): string {
  const last = String.fromCodePoint(65 + (column % 26));
  return column < 26 ? last : `${columnLetters(Math.floor(column / 26) - 1)}${last}`;
}

function isStyled(cell: XlsxCell): cell is XlsxStyledCell {
  return typeof cell === 'object' && cell !== null;
}

function numberText(value: number): string {
  if (!Number.isFinite(value)) throw new Error('A cell holds a number or nothing');
  return String(value);
}

/** What stands after the place of a cell: its style, its kind, its value. */
function cellEnd({ value, style }: XlsxStyledCell, { texts, styles }: SheetContext): string {
  if (value === null || value === '') return `" s="${styles.numberOf(style)}"/>`;
  if (typeof value === 'string')
    return `" s="${styles.numberOfText(style, value.length)}" t="s"><v>${texts.numberOf(value)}</v></c>`;
  if (typeof value === 'number')
    return `" s="${styles.numberOf(style)}"><v>${numberText(value)}</v></c>`;
  return `" s="${styles.numberOf(style)}" t="b"><v>${value ? 1 : 0}</v></c>`;
}

/** In: rows. Out: them as XML, in pieces; nothing but ASCII, since the texts stand elsewhere. */
function rowBytes(rows: readonly XlsxRow[], context: SheetContext): readonly Uint8Array[] {
  const pieces: Uint8Array[] = [];
  const columns = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const starts = Array.from({ length: columns }, (_, at) => `<c r="${columnLetters(at)}`);
  const { texts, styles } = context;
  const text = `" s="${styles.numberOfText(plain, 1)}" t="s"><v>`;
  let xml = '';
  let place = '';
  const write = (cell: XlsxCell, column: number): void => {
    if (cell === null || cell === '') return;
    const start = starts[column] ?? '';
    // A long list is numbers and texts that are set as the workbook has them: nothing is looked up for those.
    if (typeof cell === 'number') xml += `${start}${place}"><v>${numberText(cell)}</v></c>`;
    else if (typeof cell === 'string' && cell.length <= longestTextFormat)
      xml += `${start}${place}${text}${texts.numberOf(cell)}</v></c>`;
    else
      xml += `${start}${place}${cellEnd(isStyled(cell) ? cell : { value: cell, style: plain }, context)}`;
  };
  for (const [at, { cells, height }] of rows.entries()) {
    place = String(at + 1);
    xml += `<row r="${place}"${height === undefined ? '' : ` ht="${height}" customHeight="1"`}>`;
    cells.forEach(write);
    xml += '</row>';
    if (xml.length > pieceLength) {
      pieces.push(Buffer.from(xml, 'latin1'));
      xml = '';
    }
  }
  pieces.push(Buffer.from(xml, 'latin1'));
  return pieces;
}

function mergesOf(rows: readonly XlsxRow[]): string {
  const merges = rows.flatMap(({ cells }, at) =>
    cells.flatMap((cell, column) =>
      isStyled(cell) && cell.span !== undefined && cell.span > 1
        ? [
            `<mergeCell ref="${columnLetters(column)}${at + 1}:${columnLetters(column + cell.span - 1)}${at + 1}"/>`,
          ]
        : [],
    ),
  );
  return merges.length === 0
    ? ''
    : `<mergeCells count="${merges.length}">${merges.join('')}</mergeCells>`;
}

function paneOf({ stickyRows, stickyColumns }: XlsxSheet): string {
  if (stickyRows === 0 && stickyColumns === 0) return '';
  const pane = stickyColumns === 0 ? 'bottomLeft' : stickyRows === 0 ? 'topRight' : 'bottomRight';
  const splits = [
    stickyColumns === 0 ? '' : ` xSplit="${stickyColumns}"`,
    stickyRows === 0 ? '' : ` ySplit="${stickyRows}"`,
  ].join('');
  const corner = `${columnLetters(stickyColumns)}${stickyRows + 1}`;
  return `<pane${splits} topLeftCell="${corner}" activePane="${pane}" state="frozen"/>`;
}

const widthsOf = (widths: readonly number[]): string =>
  widths.length === 0
    ? ''
    : `<cols>${widths.map((width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`).join('')}</cols>`;

/**
 * In: a sheet, whether it is the first, what stands in its header and footer as XML, and what sheets share.
 * Out: its bytes, in pieces, in the order that ECMA-376, part 1, 18.3.1.99 asks for.
 */
export function sheetBytes(
  sheet: XlsxSheet,
  first: boolean,
  headerFooter: string,
  context: SheetContext,
): readonly Uint8Array[] {
  const before = [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    `<worksheet xmlns="${spreadsheet}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`,
    `<sheetViews><sheetView showGridLines="0"${first ? ' tabSelected="1"' : ''} workbookViewId="0">${paneOf(sheet)}</sheetView></sheetViews>`,
    `${widthsOf(sheet.widths)}<sheetData>`,
  ].join('');
  const after = `</sheetData>${mergesOf(sheet.rows)}<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>${headerFooter}</worksheet>`;
  return [Buffer.from(before), ...rowBytes(sheet.rows, context), Buffer.from(after)];
}
