import type { IStylesOptions } from 'docx';
import { docxStyles } from './docx-styles.ts';
import { look } from './look.ts';

const ink = look.ink[0].slice(1);

/** Word's own headings, so that it can make a table of contents of them, in the ink of the rest. */
export const docxHeadedStyles: IStylesOptions = {
  ...docxStyles,
  default: {
    ...docxStyles.default,
    heading1: {
      run: { font: 'Cambria', size: 28, bold: true, color: ink },
      paragraph: { keepNext: true, spacing: { before: 420, after: 60 } },
    },
    heading2: {
      run: { font: 'Cambria', size: 23, bold: true, color: ink },
      paragraph: { keepNext: true, spacing: { before: 260, after: 40 } },
    },
    heading3: {
      run: { font: 'Cambria', size: 20, bold: true, color: ink },
      paragraph: { keepNext: true, spacing: { before: 200, after: 40 } },
    },
  },
};
