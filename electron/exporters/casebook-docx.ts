import {
  BorderStyle,
  Document,
  HeadingLevel,
  type IStylesOptions,
  Packer,
  Paragraph,
  TextRun,
} from 'docx';
import type { CasebookCase, CasebookDocument } from '../../shared/precedent/casebook.ts';
import { docxFooter, docxHeader, withoutChance } from './docx-page.ts';
import { docxStyles } from './docx-styles.ts';
import { page } from './docx-widths.ts';
import { fixedZip } from './fixed-zip.ts';
import { look } from './look.ts';

const ink = look.ink[0].slice(1);

/** Word's own headings, so that it can make a table of contents of them, in the ink of the rest. */
const styles: IStylesOptions = {
  ...docxStyles,
  default: {
    ...docxStyles.default,
    heading1: {
      run: { font: 'Cambria', size: 28, bold: true, color: ink },
      paragraph: { keepNext: true, spacing: { before: 420, after: 60 } },
    },
    heading2: {
      run: { font: 'Cambria', size: 23, bold: true, color: ink },
      paragraph: { keepNext: true, spacing: { before: 260, after: 40 } },
    },
  },
};

/** What Word has that comes nearest to hatching, before what is grenseland. */
const edge = {
  left: {
    style: BorderStyle.DASH_SMALL_GAP,
    size: 24,
    space: 8,
    color: look.hatch[0].slice(1),
  },
};
const indent = { left: 240 };

const note = (text: string): Paragraph =>
  new Paragraph({ style: 'Tabellnote', children: [new TextRun(text)] });

function caseParagraphs(one: CasebookCase): readonly Paragraph[] {
  return [
    new Paragraph({
      heading: HeadingLevel.HEADING_2,
      keepNext: true,
      children: [new TextRun(one.name)],
    }),
    new Paragraph({
      keepNext: true,
      border: edge,
      indent,
      children: [
        new TextRun({ text: one.outcome, bold: true }),
        new TextRun(`, ${one.alternative}. ${one.answer}.`),
      ],
    }),
    ...one.rationale.map(
      (text) =>
        new Paragraph({
          border: edge,
          indent,
          children: [new TextRun({ text, italics: true })],
        }),
    ),
    ...one.later.map(
      (text) => new Paragraph({ bullet: { level: 0 }, children: [new TextRun(text)] }),
    ),
    note(`${one.roundName}. ${one.decided}`),
  ];
}

/** In: the casebook. Out: a Word document with a heading a criterion and a case. Equal casebooks give equal bytes. */
export async function casebookDocx(casebook: CasebookDocument): Promise<Uint8Array<ArrayBuffer>> {
  const { title, lead, marking, source, sections } = casebook;
  const { width, height, margin } = page;
  const document = new Document({
    title,
    creator: 'Grenseland',
    lastModifiedBy: 'Grenseland',
    ...(marking === null ? {} : { description: marking }),
    styles,
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
          ...sections.flatMap((section) => [
            new Paragraph({
              heading: HeadingLevel.HEADING_1,
              keepNext: true,
              children: [new TextRun(section.title)],
            }),
            new Paragraph({
              keepNext: true,
              children: [new TextRun(`${section.question} (${section.count})`)],
            }),
            ...section.cases.flatMap(caseParagraphs),
          ]),
        ],
      },
    ],
  });
  const packed = await Packer.toArrayBuffer(document);
  return fixedZip(new Uint8Array(packed), withoutChance);
}
