import type { IStylesOptions } from 'docx';
import type { DocxPreset } from './docx-preset.ts';
import { docxStylesOf } from './docx-styles.ts';
import { look } from './look.ts';

const ink = look.ink[0].slice(1);

/** In: a preset. Out: its styles, and Word's own headings, so that it can make a table of contents of them. */
export function docxHeadedStyles(preset: DocxPreset): IStylesOptions {
  const styles = docxStylesOf(preset);
  const heading = (size: number, before: number, after: number) => ({
    run: { font: preset.font, size, bold: true, color: ink },
    paragraph: { keepNext: true, spacing: { before, after } },
  });
  return {
    ...styles,
    default: {
      ...styles.default,
      heading1: heading(28, 420, 60),
      heading2: heading(23, 260, 40),
      heading3: heading(20, 200, 40),
    },
  };
}
