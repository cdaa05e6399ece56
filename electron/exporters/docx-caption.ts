import { Bookmark, Paragraph, SimpleField, TextRun } from 'docx';
import type { PrintedTable } from '../../shared/release/printed-table.ts';
import { wordedRuns } from './docx-worded.ts';
import { docxPresets, type DocxPreset } from './docx-preset.ts';

/**
 * In: a table, the name of Word's own running number, one for each row of numbers, and a preset. Out: «Tabell », that
 * number and the caption, on one line or two; the bookmark is what a cross-reference points at.
 */
export function docxCaption(
  { id, number, label, caption, untranslated }: PrintedTable,
  sequence: string,
  preset: DocxPreset = docxPresets.standard,
): Paragraph[] {
  const digits = String(number);
  const at = label.lastIndexOf(digits);
  if (at < 0) throw new Error(`The label «${label}» does not hold the number ${digits}`);
  const name = `tabell_${id}`.replaceAll(/[^A-Za-z0-9_]/g, '_').slice(0, 40);
  const numbered = new Bookmark({
    id: name,
    children: [
      new TextRun(label.slice(0, at)),
      new SimpleField(`SEQ ${sequence} \\* ARABIC`, digits),
    ],
  });
  switch (preset.caption) {
    case 'line': {
      const full = wordedRuns(` ${caption}`, untranslated, { bold: false });
      const after = new TextRun(label.slice(at + digits.length));
      return [new Paragraph({ style: 'Caption', children: [numbered, after, ...full] })];
    }
    case 'two-lines':
      return [
        new Paragraph({ style: 'Caption', spacing: { after: 60 }, children: [numbered] }),
        new Paragraph({ style: 'Tabelltittel', children: wordedRuns(caption, untranslated) }),
      ];
    default:
      return preset.caption satisfies never;
  }
}

/**
 * In: a table and a preset. Out: its notes, held together; an empty one where it has none, so that text stands off from
 * it.
 */
export function docxNotes(
  table: PrintedTable,
  { noteLabel }: DocxPreset = docxPresets.standard,
): Paragraph[] {
  const notes = table.notes.length > 0 ? table.notes : [''];
  return notes.map(
    (note, at) =>
      new Paragraph({
        style: 'Tabellnote',
        keepNext: at < notes.length - 1,
        ...(at === 0 ? { spacing: { before: 80 } } : {}),
        children: [
          ...(noteLabel !== null && at === 0 && table.notes.length > 0
            ? [new TextRun({ text: `${noteLabel} `, italics: true })]
            : []),
          ...wordedRuns(note, table.untranslated),
        ],
      }),
  );
}
