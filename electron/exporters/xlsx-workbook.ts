import writeExcelFile, { type CellObject, type SheetData } from 'write-excel-file/node';
import {
  getOrderOfSiblings,
  insertElementMarkupAccordingToOrderOfSiblings,
  sanitizeTextContent,
} from 'write-excel-file/utility';
import { fixedZip, type XmlChange } from './fixed-zip.ts';

/** One sheet: rows of cells, widths in characters, and how much stays put when the rest is scrolled. */
export type XlsxSheet = {
  readonly name: string;
  readonly rows: SheetData;
  readonly widths: readonly number[];
  readonly stickyRows: number;
  readonly stickyColumns: number;
};

// Older Excel shows #### for longer texts in cells of the format «Text».
const longestTextFormat = 255;

/**
 * In: a text, and how it is set. Out: a cell that stays text whatever it looks like (`=…`, `0101`), also after
 * somebody has clicked into it; null for no text.
 */
export function textCell(text: string, style: CellObject = {}): CellObject | null {
  if (text === '') return Object.keys(style).length === 0 ? null : style;
  const format = text.length > longestTextFormat ? {} : { format: '@' };
  return { ...style, ...format, type: String, value: text };
}

const sheetFile = 'xl/worksheets/sheet{id}.xml';

function insert(xml: string, element: string): string {
  const order = getOrderOfSiblings(sheetFile, 'worksheet');
  if (order === undefined) throw new Error('No order of elements is known for a sheet');
  return insertElementMarkupAccordingToOrderOfSiblings(xml, element, order, 'worksheet');
}

/** Prints every sheet one page wide, with the marking above and the page number below. */
function forPrint(marking: string | null): XmlChange {
  // In a header & begins a code; two are the sign itself.
  const header = marking === null ? '' : `&C&"-,Bold"${marking.replaceAll('&', '&&')}`;
  const elements = [
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
    `<headerFooter><oddHeader>${sanitizeTextContent(header)}</oddHeader><oddFooter>&amp;CSide &amp;P av &amp;N</oddFooter></headerFooter>`,
  ];
  return (path, xml) =>
    path.startsWith('xl/worksheets/sheet') ? elements.reduce(insert, xml) : xml;
}

/** In: the sheets in order, and what is printed above every page. Out: the workbook; equal sheets, equal bytes. */
export async function xlsxWorkbook(
  sheets: readonly XlsxSheet[],
  marking: string | null,
): Promise<Uint8Array<ArrayBuffer>> {
  const buffer = await writeExcelFile(
    sheets.map(({ name, rows, widths, stickyRows, stickyColumns }) => ({
      sheet: name,
      data: rows,
      columns: widths.map((width) => ({ width })),
      stickyRowsCount: stickyRows,
      stickyColumnsCount: stickyColumns,
      showGridLines: false,
    })),
    { fontFamily: 'Calibri', fontSize: 11 },
  ).toBuffer();
  return fixedZip(buffer, forPrint(marking));
}
