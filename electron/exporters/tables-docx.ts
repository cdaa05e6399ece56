import {
  Document,
  type FileChild,
  HeadingLevel,
  type ISectionOptions,
  Packer,
  PageOrientation,
  Paragraph,
  TextRun,
} from 'docx';
import type { PrintedTable, PrintedTables } from '../../shared/release/printed-table.ts';
import { docxCaption, docxNotes } from './docx-caption.ts';
import { docxFooter, docxHeader, withoutChance } from './docx-page.ts';
import { docxStyles } from './docx-styles.ts';
import { docxTable } from './docx-table.ts';
import { docxLayout, page } from './docx-widths.ts';
import { fixedZip } from './fixed-zip.ts';

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
    run.children.push(docxCaption(table, 'Tabell'), docxTable(table, layout), ...docxNotes(table));
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
