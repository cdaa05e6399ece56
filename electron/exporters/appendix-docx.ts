import { type FileChild, HeadingLevel, Paragraph, TextRun } from 'docx';
import type { AppendixPart, SectionedDocument } from '../../shared/appendix/appendix-document.ts';
import { paragraphOf } from '../../shared/appendix/sentence.ts';
import { docxCaption, docxNotes } from './docx-caption.ts';
import { docxCases } from './docx-cases.ts';
import { docxPresets, standardLook, type DocxLook } from './docx-preset.ts';
import { docxTable } from './docx-table.ts';
import { uprightDocx } from './docx-upright.ts';
import { page } from './docx-widths.ts';

/** Half points, as Word counts sizes: texts in columns are set smaller than running text. */
const tableSize = 18;

/** Where a numbered line goes on below its number. */
const hanging = { left: 480, hanging: 480 };

/** In: how wide columns are to each other. Out: their widths on an upright page, in twips. */
function columnWidths(widths: readonly number[]): readonly number[] {
  const room = page.width - 2 * page.margin;
  const whole = widths.reduce((sum, one) => sum + one, 0);
  return widths.map((one) => Math.floor((one * room) / whole));
}

function partChildren(part: AppendixPart, look: DocxLook): readonly FileChild[] {
  switch (part.kind) {
    case 'paragraph':
      return [new Paragraph({ children: [new TextRun(paragraphOf(part.sentences))] })];
    case 'list':
      return part.sentences.map(({ text }, at) =>
        part.ordered
          ? new Paragraph({ indent: hanging, children: [new TextRun(`${at + 1}.\t${text}`)] })
          : new Paragraph({ bullet: { level: 0 }, children: [new TextRun(text)] }),
      );
    case 'table': {
      const layout = { across: false, columns: columnWidths(part.widths), size: tableSize };
      const preset = docxPresets[look.preset];
      return [
        ...docxCaption(part.table, 'Tabell_A', preset),
        docxTable(part.table, layout, preset, look.template !== null),
        ...docxNotes(part.table, preset),
      ];
    }
    case 'cases':
      return docxCases(part.sections, [HeadingLevel.HEADING_2, HeadingLevel.HEADING_3]);
    default:
      return part satisfies never;
  }
}

/** In: the appendix, how it is to look. Out: a Word document with a heading a section. Equal ones give equal bytes. */
export function appendixDocx(
  appendix: SectionedDocument,
  look: DocxLook = standardLook,
): Promise<Uint8Array<ArrayBuffer>> {
  return uprightDocx(
    appendix,
    appendix.sections.flatMap(({ heading, parts }) => [
      new Paragraph({
        heading: HeadingLevel.HEADING_1,
        keepNext: true,
        children: [new TextRun(heading)],
      }),
      ...parts.flatMap((part) => partChildren(part, look)),
    ]),
    look,
  );
}
