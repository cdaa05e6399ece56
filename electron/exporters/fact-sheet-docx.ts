import { HeadingLevel, Paragraph, TextRun } from 'docx';
import type { FactSheet } from '../../shared/release/fact-sheets/fact-sheet.ts';
import { uprightDocx } from './docx-upright.ts';

/** In: a sheet. Out: a Word document with a heading a part. Equal sheets give equal bytes. */
export function factSheetDocx(sheet: FactSheet): Promise<Uint8Array<ArrayBuffer>> {
  return uprightDocx(
    sheet,
    sheet.parts.flatMap(({ heading, lines }) => [
      new Paragraph({
        heading: HeadingLevel.HEADING_1,
        keepNext: true,
        children: [new TextRun(heading)],
      }),
      ...lines.map((line) =>
        lines.length === 1
          ? new Paragraph({ children: [new TextRun(line)] })
          : new Paragraph({ bullet: { level: 0 }, children: [new TextRun(line)] }),
      ),
    ]),
  );
}
