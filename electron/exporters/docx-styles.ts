import { AlignmentType, type IStylesOptions } from 'docx';
import type { Language } from '../../shared/lib/language.ts';
import { paperWords } from '../../shared/messages/tables/paper-words.ts';
import type { DocxPreset } from './docx-preset.ts';
import { look } from './look.ts';

const ink = look.ink[0].slice(1);
const soft = look.soft[0].slice(1);

/** A house's body text may be set in, or justified: what is based on it must not be. */
const flush = { alignment: AlignmentType.START, indent: { left: 0, right: 0, firstLine: 0 } };

/**
 * In: a preset and the language. Out: its styles: Word's own «Caption», so that lists of tables and cross-references find it, and three of
 * ours; four where the title has a line of its own. Sizes in half points.
 */
export const docxStylesOf = (
  { font, size, caption, coloured }: DocxPreset,
  language: Language = 'nb',
): IStylesOptions => ({
  default: {
    document: {
      run: { font, size: size.text, color: ink, language: { value: paperWords(language).tag } },
      paragraph: { spacing: { after: 120, line: 264 } },
    },
    title: {
      run: { size: 34, bold: true, color: ink },
      paragraph: { spacing: { before: 120, after: 320 } },
    },
  },
  paragraphStyles: [
    {
      id: 'Caption',
      name: 'caption',
      basedOn: 'Normal',
      next: 'Normal',
      quickFormat: true,
      run: { size: size.caption, bold: true },
      paragraph: { ...flush, keepNext: true, spacing: { before: 320, after: 100 } },
    },
    ...(caption === 'two-lines'
      ? [
          {
            id: 'Tabelltittel',
            name: 'Tabelltittel',
            basedOn: 'Normal',
            next: 'Normal',
            quickFormat: true,
            run: { size: size.caption, italics: true },
            paragraph: { ...flush, keepNext: true, spacing: { before: 0, after: 120 } },
          },
        ]
      : []),
    {
      id: 'Tabelltekst',
      name: 'Tabelltekst',
      basedOn: 'Normal',
      quickFormat: true,
      run: { size: size.table },
      paragraph: { ...flush, spacing: { before: 0, after: 0, line: 250 } },
    },
    {
      id: 'Tabellnote',
      name: 'Tabellnote',
      basedOn: 'Normal',
      quickFormat: true,
      run: { size: size.note, color: coloured ? soft : ink },
      paragraph: { ...flush, spacing: { before: 0, after: 40, line: 250 } },
    },
    {
      id: 'Merking',
      name: 'Merking',
      basedOn: 'Normal',
      run: { size: 19, bold: true },
      paragraph: { ...flush, alignment: AlignmentType.CENTER, spacing: { before: 0, after: 0 } },
    },
  ],
});
