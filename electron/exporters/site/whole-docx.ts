import { type FileChild, HeadingLevel, Paragraph, TextRun } from 'docx';
import { siteWords } from '../../../shared/messages/site/words-in.ts';
import {
  addressText,
  type WholeBlock,
  type WholeOverview,
} from '../../../shared/site/whole-overview.ts';
import { uprightDocx } from '../docx-upright.ts';

const levels = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
} as const;

const said = (text: string): Paragraph => new Paragraph({ children: [new TextRun(text)] });
const listed = (text: string): Paragraph =>
  new Paragraph({ bullet: { level: 0 }, children: [new TextRun(text)] });

/** «Egen tjeneste: 79 (18,5 %), spenn 75–83»: what a row says where there is no room for columns. */
function rowText([label = '', n = '', share = '', range = '']: readonly string[]): string {
  const part = share === '' ? '' : ` (${share})`;
  return `${label}: ${n}${part}${range === '' ? '' : `, ${siteWords('nb').rangeOf(range)}`}`;
}

function paragraphs(block: WholeBlock): readonly FileChild[] {
  switch (block.kind) {
    case 'heading':
      return [
        new Paragraph({
          heading: levels[block.level],
          keepNext: true,
          children: [new TextRun(block.text)],
        }),
      ];
    case 'paragraph': {
      const { text, tone } = block;
      const run = new TextRun({ text, bold: tone === 'strong', italics: tone === 'doubt' });
      return [new Paragraph({ keepNext: tone === 'strong', children: [run] })];
    }
    case 'list':
      // On paper an address is read, not pressed.
      return block.items.map((one) =>
        listed(typeof one === 'string' ? one : addressText(one.href)),
      );
    case 'table':
      return block.rows.map((row) => listed(rowText(row)));
    default:
      return block satisfies never;
  }
}

/** In: the whole overview. Out: it as a Word document, with headings down to each unit. */
export function wholeDocx(whole: WholeOverview): Promise<Uint8Array<ArrayBuffer>> {
  const { title, lead, markings, corrected, imprint, source, blocks } = whole;
  return uprightDocx(
    { title, lead, marking: markings.length === 0 ? null : markings.join(' · '), source },
    [
      ...(corrected === null ? [] : [said(corrected)]),
      said(imprint),
      ...blocks.flatMap(paragraphs),
    ],
  );
}
