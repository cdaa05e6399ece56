import { Document, HeadingLevel, Packer, Paragraph, TextRun } from 'docx';
import type { CasebookDocument } from '../../shared/precedent/casebook.ts';
import { docxCases } from './docx-cases.ts';
import { docxFooter, docxHeader, withoutChance } from './docx-page.ts';
import { docxHeadedStyles } from './docx-headed-styles.ts';
import { page } from './docx-widths.ts';
import { fixedZip } from './fixed-zip.ts';

/** In: the casebook. Out: a Word document with a heading a criterion and a case. Equal casebooks give equal bytes. */
export async function casebookDocx(casebook: CasebookDocument): Promise<Uint8Array<ArrayBuffer>> {
  const { title, lead, marking, source, sections } = casebook;
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
          ...docxCases(sections, [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2]),
        ],
      },
    ],
  });
  const packed = await Packer.toArrayBuffer(document);
  return fixedZip(new Uint8Array(packed), withoutChance);
}
