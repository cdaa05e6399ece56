import type { CellObject } from 'write-excel-file/node';
import type { RefusedReport } from '../../shared/intake/refused-report.ts';
import { serialOf } from '../../shared/intake/serial-date.ts';
import type { CellValue, DateCell } from '../../shared/intake/sheet.ts';
import { textCell, xlsxWorkbook } from './xlsx-workbook.ts';

/** What Excel allows in a cell. */
const longestText = 32_767;
/** Excel's calendar is off by a day before 1 March 1900. */
const firstSureDay = 61;
const widest = 60;
const narrowest = 10;

/** What XML cannot hold, and what only looks like an escape: Excel writes both as `_xHHHH_`. */
const unwritable =
  /[^\P{Cc}\t\n]|\p{Surrogate}|\p{Noncharacter_Code_Point}|\uFFFD|_(?=x[0-9a-fA-F]{4}_)/gu;

/**
 * The refused rows as a workbook to mend and feed back. In: the report. Out: the bytes of a workbook with one sheet:
 * headings that stay in view, then the rows with numbers as numbers, dates as dates and text as text. Read back, every
 * cell is what it was; only a text longer than Excel allows is replaced by a note that says so.
 */
export function refusedRowsXlsx(report: RefusedReport): Promise<Uint8Array<ArrayBuffer>> {
  const bold = { fontWeight: 'bold', wrap: true, alignVertical: 'top' } as const;
  return xlsxWorkbook(
    [
      {
        name: 'Avviste rader',
        rows: [
          report.headings.map((heading) => written(heading, bold)),
          ...report.rows.map((row) => row.map(cellOf)),
        ],
        widths: report.headings.map((heading, column) => widthOf(report, heading, column)),
        stickyRows: 1,
        stickyColumns: 0,
      },
    ],
    null,
  );
}

function cellOf(cell: CellValue): CellObject | null {
  if (cell === null) return null;
  if (typeof cell === 'string') return written(cell);
  if (typeof cell === 'number') return { type: Number, value: cell };
  if (typeof cell === 'boolean') return { type: Boolean, value: cell };
  return 'error' in cell ? written(cell.error) : dateCell(cell);
}

function written(text: string, style: CellObject = {}): CellObject | null {
  const shown =
    text.length > longestText
      ? `[For lang tekst: ${String(text.length)} tegn. Se raden i den opprinnelige filen.]`
      : text;
  return textCell(writable(shown), {
    wrap: true,
    alignVertical: 'top',
    ...style,
  });
}

function writable(text: string): string {
  // write-excel-file keeps texts in an object and takes what every object has (`constructor`) for one it has seen.
  if (text in Object.prototype) return `${escaped(text.slice(0, 1))}${text.slice(1)}`;
  return text.replace(unwritable, escaped);
}

function escaped(character: string): string {
  return [...Array(character.length).keys()]
    .map((at) => `_x${character.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0')}_`)
    .join('');
}

function dateCell(cell: DateCell): CellObject | null {
  const serial = serialOf(cell);
  if (serial < firstSureDay) return written(cell.date);
  return {
    type: Number,
    value: serial,
    format: cell.time === 0 ? 'dd.mm.yyyy' : 'dd.mm.yyyy hh:mm:ss',
    alignVertical: 'top',
  };
}

function widthOf(report: RefusedReport, heading: string, column: number): number {
  let most = heading.length;
  for (const row of report.rows.slice(0, 200)) {
    const cell = row[column];
    if (typeof cell === 'string') most = Math.max(most, cell.length);
  }
  return Math.min(widest, Math.max(narrowest, most + 2));
}
