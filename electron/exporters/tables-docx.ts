import {
  Document,
  type FileChild,
  HeadingLevel,
  type ISectionOptions,
  PageOrientation,
  Paragraph,
  TextRun,
} from 'docx';
import type { PrintedTable, PrintedTables } from '../../shared/release/printed-table.ts';
import { tableWords } from '../../shared/messages/tables/words-in.ts';
import { docxBytes } from './docx-bytes.ts';
import { docxCaption, docxNotes } from './docx-caption.ts';
import { docxFooter, docxHeader } from './docx-page.ts';
import { docxPresets, standardLook, type DocxLook, type DocxPreset } from './docx-preset.ts';
import { docxStylesOf } from './docx-styles.ts';
import { docxTable } from './docx-table.ts';
import { docxLayout, page } from './docx-widths.ts';

type Run = { readonly across: boolean; readonly children: FileChild[] };

/** Neighbouring tables that lie the same way share a section. */
function runsOf(
  tables: readonly PrintedTable[],
  title: Paragraph,
  preset: DocxPreset,
  housed: boolean,
): readonly Run[] {
  const runs: Run[] = [];
  for (const table of tables) {
    const layout = docxLayout(table);
    let run = runs.at(-1);
    if (run?.across !== layout.across) {
      run = { across: layout.across, children: runs.length === 0 ? [title] : [] };
      runs.push(run);
    }
    run.children.push(
      ...docxCaption(table, tableWords(table.language).table, preset),
      docxTable(table, layout, preset, housed),
      ...docxNotes(table, preset),
    );
  }
  return runs.length > 0 ? runs : [{ across: false, children: [title] }];
}

function section(
  { across, children }: Run,
  { marking, source, language }: PrintedTables,
): ISectionOptions {
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
    footers: { default: docxFooter(source, language) },
    children,
  };
}

/**
 * In: a set of tables, and how they are to look. Out: a Word document of real tables, captions numbered by Word, the marking in the header
 * of every page. Equal tables give equal bytes.
 */
export function tablesDocx(
  printed: PrintedTables,
  { preset: wanted, template }: DocxLook = standardLook,
): Promise<Uint8Array<ArrayBuffer>> {
  const preset = docxPresets[wanted];
  const title = new Paragraph({
    heading: HeadingLevel.TITLE,
    children: [new TextRun(printed.title)],
  });
  const document = new Document({
    title: printed.title,
    creator: 'Grenseland',
    lastModifiedBy: 'Grenseland',
    ...(printed.marking === null ? {} : { description: printed.marking }),
    styles: docxStylesOf(preset, printed.language),
    sections: runsOf(printed.tables, title, preset, template !== null).map((run) =>
      section(run, printed),
    ),
  });
  return docxBytes(document, template);
}
