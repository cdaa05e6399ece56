import type { Language } from '../../../shared/lib/language.ts';
import { paperWords } from '../../../shared/messages/tables/paper-words.ts';
import { partsZip } from '../fixed-zip.ts';
import { sharedTexts } from './shared-texts.ts';
import { sheetBytes } from './sheet-xml.ts';
import { styleBook } from './style-book.ts';
import { workbookParts } from './workbook-parts.ts';
import type { XlsxSheet } from './xlsx-sheet.ts';
import { xmlText } from './xml-text.ts';

/** Prints the marking above every page, and the page number below. */
function headerFooterOf(marking: string | null, language: Language): string {
  // In a header & begins a code; two are the sign itself.
  const header = marking === null ? '' : `&C&"-,Bold"${marking.replaceAll('&', '&&')}`;
  const [page, of] = paperWords(language).page;
  return `<headerFooter><oddHeader>${xmlText(header)}</oddHeader><oddFooter>&amp;C${page}&amp;P${of}&amp;N</oddFooter></headerFooter>`;
}

/**
 * In: the sheets in order, what is printed above every page, and the language of the page numbers. Out: the workbook; equal sheets, equal bytes.
 * The XML is written here and not by a library: a list of 100,000 rows takes a library several seconds.
 */
export function xlsxWorkbook(
  sheets: readonly XlsxSheet[],
  marking: string | null,
  language: Language = 'nb',
): Uint8Array<ArrayBuffer> {
  const context = { texts: sharedTexts(), styles: styleBook() };
  const headerFooter = headerFooterOf(marking, language);
  const written = sheets.map((sheet, at) => ({
    path: `xl/worksheets/sheet${at + 1}.xml`,
    bytes: Buffer.concat([...sheetBytes(sheet, at === 0, headerFooter, context)]),
  }));
  return partsZip([
    ...workbookParts(sheets.map(({ name }) => name)),
    ...written,
    context.texts.part(),
    context.styles.part(),
  ]);
}
