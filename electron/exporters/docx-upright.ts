import { Document, type FileChild, HeadingLevel, Packer, Paragraph, TextRun } from 'docx';
import { docxHeadedStyles } from './docx-headed-styles.ts';
import { docxFooter, docxHeader, withoutChance } from './docx-page.ts';
import { page } from './docx-widths.ts';
import { fixedZip } from './fixed-zip.ts';

/** What every document of running text has: what it is called, what stands on every page, and its first words. */
export type UprightDocument = {
  readonly title: string;
  readonly lead: string;
  readonly marking: string | null;
  readonly source: string;
};

/** In: a document's frame, and what stands below its lead. Out: the Word file. Equal ones give equal bytes. */
export async function uprightDocx(
  { title, lead, marking, source }: UprightDocument,
  children: readonly FileChild[],
): Promise<Uint8Array<ArrayBuffer>> {
  const { width, height, margin } = page;
  const document = new Document({
    title,
    creator: 'Grenseland',
    lastModifiedBy: 'Grenseland',
    ...(marking === null ? {} : { description: marking }),
    styles: docxHeadedStyles,
    sections: [
      {
        properties: {
          page: {
            size: { width, height },
            margin: { top: margin + 300, right: margin, bottom: margin, left: margin },
          },
        },
        headers: { default: docxHeader(marking) },
        footers: { default: docxFooter(source) },
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(title)] }),
          new Paragraph({ children: [new TextRun(lead)] }),
          ...children,
        ],
      },
    ],
  });
  const packed = await Packer.toArrayBuffer(document);
  return fixedZip(new Uint8Array(packed), withoutChance);
}
