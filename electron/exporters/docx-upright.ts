import { Document, type FileChild, HeadingLevel, Paragraph, TextRun } from 'docx';
import { docxBytes } from './docx-bytes.ts';
import { docxHeadedStyles } from './docx-headed-styles.ts';
import { docxFooter, docxHeader } from './docx-page.ts';
import { docxPresets, standardLook, type DocxLook } from './docx-preset.ts';
import { page } from './docx-widths.ts';

/** What every document of running text has: what it is called, what stands on every page, and its first words. */
export type UprightDocument = {
  readonly title: string;
  readonly lead: string;
  readonly marking: string | null;
  readonly source: string;
};

/** In: a document's frame, what stands below its lead, how it is to look. Out: the Word file. Equal ones give equal bytes. */
export function uprightDocx(
  { title, lead, marking, source }: UprightDocument,
  children: readonly FileChild[],
  { preset, template }: DocxLook = standardLook,
): Promise<Uint8Array<ArrayBuffer>> {
  const { width, height, margin } = page;
  const document = new Document({
    title,
    creator: 'Grenseland',
    lastModifiedBy: 'Grenseland',
    ...(marking === null ? {} : { description: marking }),
    styles: docxHeadedStyles(docxPresets[preset]),
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
  return docxBytes(document, template);
}
