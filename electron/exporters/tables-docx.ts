import {
  Bookmark,
  Document,
  type FileChild,
  HeadingLevel,
  type ISectionOptions,
  Packer,
  PageOrientation,
  Paragraph,
  SimpleField,
  TextRun,
} from 'docx';
import type { PrintedTable, PrintedTables } from '../../shared/release/printed-table.ts';
import { docxFooter, docxHeader, withoutChance } from './docx-page.ts';
import { docxStyles } from './docx-styles.ts';
import { docxTable } from './docx-table.ts';
import { docxLayout, page } from './docx-widths.ts';
import { fixedZip } from './fixed-zip.ts';

/** «Tabell » + Word's own running number + the caption; the bookmark is what a cross-reference points at. */
function captionParagraph({ id, number, label, caption }: PrintedTable): Paragraph {
  const digits = String(number);
  const at = label.lastIndexOf(digits);
  if (at < 0) throw new Error(`The label «${label}» does not hold the number ${digits}`);
  const name = `tabell_${id}`.replaceAll(/[^A-Za-z0-9_]/g, '_').slice(0, 40);
  return new Paragraph({
    style: 'Caption',
    children: [
      new Bookmark({
        id: name,
        children: [
          new TextRun(label.slice(0, at)),
          new SimpleField('SEQ Tabell \\* ARABIC', digits),
        ],
      }),
      new TextRun(label.slice(at + digits.length)),
      new TextRun({ text: ` ${caption}`, bold: false }),
    ],
  });
}

type Run = { readonly across: boolean; readonly children: FileChild[] };

/** Neighbouring tables that lie the same way share a section. */
function runsOf(tables: readonly PrintedTable[], title: Paragraph): readonly Run[] {
  const runs: Run[] = [];
  for (const table of tables) {
    const layout = docxLayout(table);
    let run = runs.at(-1);
    if (run?.across !== layout.across) {
      run = { across: layout.across, children: runs.length === 0 ? [title] : [] };
      runs.push(run);
    }
    run.children.push(captionParagraph(table), docxTable(table, layout));
    const notes = table.notes.length > 0 ? table.notes : [''];
    run.children.push(
      ...notes.map(
        (note, at) =>
          new Paragraph({
            style: 'Tabellnote',
            keepNext: at < notes.length - 1,
            ...(at === 0 ? { spacing: { before: 80 } } : {}),
            children: [new TextRun(note)],
          }),
      ),
    );
  }
  return runs.length > 0 ? runs : [{ across: false, children: [title] }];
}

function section({ across, children }: Run, { marking, source }: PrintedTables): ISectionOptions {
  const { width, height, margin } = page;
  const orientation = across ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT;
  return {
    properties: {
      page: {
        size: { width, height, orientation },
        margin: { top: margin + 300, right: margin, bottom: margin, left: margin },
      },
    },
    headers: { default: docxHeader(marking) },
    footers: { default: docxFooter(source) },
    children,
  };
}

/**
 * In: a set of tables. Out: a Word document of real tables, captions numbered by Word, the marking in the header
 * of every page. Equal tables give equal bytes.
 */
export async function tablesDocx(printed: PrintedTables): Promise<Uint8Array<ArrayBuffer>> {
  const title = new Paragraph({
    heading: HeadingLevel.TITLE,
    children: [new TextRun(printed.title)],
  });
  const document = new Document({
    title: printed.title,
    creator: 'Grenseland',
    lastModifiedBy: 'Grenseland',
    ...(printed.marking === null ? {} : { description: printed.marking }),
    styles: docxStyles,
    sections: runsOf(printed.tables, title).map((run) => section(run, printed)),
  });
  const packed = await Packer.toArrayBuffer(document);
  return fixedZip(new Uint8Array(packed), withoutChance);
}
