import {
  addressText,
  type WholeBlock,
  type WholeOverview,
} from '../../../shared/site/whole-overview.ts';
import { taggedPdf, type TaggedPdf } from '../tagged-pdf.ts';

/** So many blocks are set before what else there is to do gets its turn. */
const portion = 40;

function write(pdf: TaggedPdf, block: WholeBlock): void {
  switch (block.kind) {
    case 'heading':
      pdf.heading(block.level, block.text);
      break;
    case 'paragraph':
      pdf.paragraph(block.text, block.tone);
      break;
    case 'list':
      pdf.list(
        block.items.map((one) =>
          // On paper an address is read, not pressed.
          typeof one === 'string' ? one : { label: addressText(one.href), href: one.href },
        ),
      );
      break;
    case 'table':
      pdf.table(block.head, block.rows);
      break;
    default:
      block satisfies never;
  }
}

/**
 * In: the whole overview, and what is done between portions of it (by what it throws, it is called off). Out: it as a
 * tagged PDF on A4: headings down to each unit, lists, tables and links are known as what they are, and in its outline.
 */
export async function wholePdf(
  whole: WholeOverview,
  pause: () => Promise<void>,
): Promise<Uint8Array<ArrayBuffer>> {
  const { title, lead, markings, corrected, imprint, source, blocks, time } = whole;
  const marking = markings.length === 0 ? null : markings.join(' · ');
  const pdf = taggedPdf({ title, language: 'nb', made: new Date(time), marking });
  pdf.heading('title', title);
  for (const text of [...markings, ...(corrected === null ? [] : [corrected])])
    pdf.paragraph(text, 'strong');
  pdf.paragraph(imprint, 'plain');
  pdf.paragraph(lead, 'plain');
  for (const [at, block] of blocks.entries()) {
    if (at % portion === 0) await pause();
    write(pdf, block);
  }
  pdf.paragraph(source, 'doubt');
  return pdf.end();
}
