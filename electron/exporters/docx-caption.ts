import { Bookmark, Paragraph, SimpleField, TextRun } from 'docx';
import type { PrintedTable } from '../../shared/release/printed-table.ts';

/**
 * In: a table, and the name of Word's own running number, one for each row of numbers. Out: «Tabell », that number and
 * the caption; the bookmark is what a cross-reference points at.
 */
export function docxCaption(
  { id, number, label, caption }: PrintedTable,
  sequence: string,
): Paragraph {
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
          new SimpleField(`SEQ ${sequence} \\* ARABIC`, digits),
        ],
      }),
      new TextRun(label.slice(at + digits.length)),
      new TextRun({ text: ` ${caption}`, bold: false }),
    ],
  });
}

/** In: a table. Out: its notes, held together; an empty one where it has none, so that text stands off from it. */
export function docxNotes(table: PrintedTable): Paragraph[] {
  const notes = table.notes.length > 0 ? table.notes : [''];
  return notes.map(
    (note, at) =>
      new Paragraph({
        style: 'Tabellnote',
        keepNext: at < notes.length - 1,
        ...(at === 0 ? { spacing: { before: 80 } } : {}),
        children: [new TextRun(note)],
      }),
  );
}
