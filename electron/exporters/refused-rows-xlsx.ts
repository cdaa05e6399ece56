import type { RefusedReport } from '../../shared/intake/refused-report.ts';
import { serialOf } from '../../shared/intake/serial-date.ts';
import type { CellValue, DateCell } from '../../shared/intake/sheet.ts';
import type { XlsxCell, XlsxSheet, XlsxStyle } from './xlsx/xlsx-sheet.ts';
import { xlsxWorkbook } from './xlsx/xlsx-workbook.ts';

/** What Excel allows in a cell. */
const longestText = 32_767;
/** Excel's calendar is off by a day before 1 March 1900. */
const firstSureDay = 61;
const widest = 60;
const narrowest = 10;

const text: XlsxStyle = { wrap: true, upright: 'top' };
const boldText: XlsxStyle = { ...text, bold: true };
const day: XlsxStyle = { format: 'dd.mm.yyyy', upright: 'top' };
const moment: XlsxStyle = { format: 'dd.mm.yyyy hh:mm:ss', upright: 'top' };

/**
 * The refused rows as a workbook to mend and feed back. In: the report. Out: the bytes of a workbook with one sheet:
 * headings that stay in view, then the rows with numbers as numbers, dates as dates and text as text. Read back, every
 * cell is what it was; only a text longer than Excel allows is replaced by a note that says so.
 */
export function refusedRowsXlsx(report: RefusedReport): Uint8Array<ArrayBuffer> {
  const sheet: XlsxSheet = {
    name: 'Avviste rader',
    rows: [
      { cells: report.headings.map((one) => written(one, boldText)) },
      ...report.rows.map((row) => ({ cells: row.map(cellOf) })),
    ],
    widths: report.headings.map((one, column) => widthOf(report, one, column)),
    stickyRows: 1,
    stickyColumns: 0,
  };
  return xlsxWorkbook([sheet], null);
}

function cellOf(cell: CellValue): XlsxCell {
  if (cell === null || typeof cell === 'number' || typeof cell === 'boolean') return cell;
  if (typeof cell === 'string') return written(cell);
  return 'error' in cell ? written(cell.error) : dateCell(cell);
}

function written(cell: string, style: XlsxStyle = text): XlsxCell {
  const value =
    cell.length > longestText
      ? `[For lang tekst: ${String(cell.length)} tegn. Se raden i den opprinnelige filen.]`
      : cell;
  return { value, style };
}

function dateCell(cell: DateCell): XlsxCell {
  const serial = serialOf(cell);
  if (serial < firstSureDay) return written(cell.date);
  return { value: serial, style: cell.time === 0 ? day : moment };
}

function widthOf(report: RefusedReport, heading: string, column: number): number {
  let most = heading.length;
  for (const row of report.rows.slice(0, 200)) {
    const cell = row[column];
    if (typeof cell === 'string') most = Math.max(most, cell.length);
  }
  return Math.min(widest, Math.max(narrowest, most + 2));
}
