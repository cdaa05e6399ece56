import { linesOfAddress, linesOfText } from './lines-of-address.ts';
import { margins, type Column, type PdfPage, type Setting } from './pdf-page.ts';
import { printable } from './printable-letters.ts';

/** In: where a link leads, as somebody wrote it. Out: it in the letters that a PDF knows in addresses. */
const uri = (href: string): string => (URL.canParse(href) ? new URL(href).href : encodeURI(href));

/** In: a text without spaces, how it is set, and where. Out: its lines as they are printed. */
export const addressLines = (
  text: string,
  setting: Setting,
  { across }: Column,
): readonly string[] => linesOfAddress(printable(text), setting, across);

/** In: a text, how it is set, and where. Out: its lines as they are printed, broken between words. */
export const textLines = (text: string, setting: Setting, { across }: Column): readonly string[] =>
  linesOfText(printable(text), setting, across);

/** What is pressed: what it is called, its lines as they are printed, and where it leads. */
export type PrintedLink = {
  readonly label: string;
  readonly lines: readonly string[];
  /** An address, or a place in the document by its name. */
  readonly to: { readonly href: string } | { readonly place: string };
};

/** Writes a link, known as one, line by line, over pages where it must, and moves below it. */
export function writeLink(
  { document, set, need }: PdfPage,
  within: PDFKit.PDFStructureElement,
  { label, lines, to }: PrintedLink,
  setting: Setting,
  { from }: Column,
): void {
  const lineHeight = setting.size * setting.line;
  const x = margins.left + from;
  const link = document.struct('Link');
  within.add(link);
  link.add(() => {
    for (const line of lines) {
      need(lineHeight);
      const { y } = document;
      set(setting).text(line, x, y, { lineBreak: false });
      const across = document.widthOfString(line);
      // PDFKit writes a text where it is given an object, and a name where it is given letters; its types know neither.
      const told = { Contents: Object(label) as string, structParent: link };
      if ('href' in to) document.link(x, y, across, lineHeight, uri(to.href), told);
      else document.goTo(x, y, across, lineHeight, to.place, told);
      document.y = y + lineHeight;
    }
  });
  link.end();
  document.x = margins.left;
}
