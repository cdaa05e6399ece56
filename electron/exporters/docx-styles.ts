import { AlignmentType, type IStylesOptions } from 'docx';
import { look } from './look.ts';

const ink = look.ink[0].slice(1);
const soft = look.soft[0].slice(1);

/** Word's own «Caption», so that lists of tables and cross-references find it, and three of ours. Sizes in half points. */
export const docxStyles: IStylesOptions = {
  default: {
    document: {
      run: { font: 'Cambria', size: 22, color: ink, language: { value: 'nb-NO' } },
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
      run: { size: 22, bold: true },
      paragraph: { keepNext: true, spacing: { before: 320, after: 100 } },
    },
    {
      id: 'Tabelltekst',
      name: 'Tabelltekst',
      basedOn: 'Normal',
      quickFormat: true,
      run: { size: 20 },
      paragraph: { spacing: { before: 0, after: 0, line: 250 } },
    },
    {
      id: 'Tabellnote',
      name: 'Tabellnote',
      basedOn: 'Normal',
      quickFormat: true,
      run: { size: 17, color: soft },
      paragraph: { spacing: { before: 0, after: 40, line: 250 } },
    },
    {
      id: 'Merking',
      name: 'Merking',
      basedOn: 'Normal',
      run: { size: 19, bold: true },
      paragraph: { alignment: AlignmentType.CENTER, spacing: { before: 0, after: 0 } },
    },
  ],
};
