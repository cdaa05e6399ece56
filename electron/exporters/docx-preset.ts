import type { TablePreset } from '../../shared/contract/release-contract.ts';
import type { WordTemplate } from '../../shared/release/word-template.ts';

/** How a Word document is to look: a preset, and the styles of a house's own document, or null. */
export type DocxLook = { readonly preset: TablePreset; readonly template: WordTemplate | null };

/** As it looks where nothing else is asked for. */
export const standardLook: DocxLook = { preset: 'standard', template: null };

/** How a journal wants its tables, as data. Sizes are half points, as Word counts them. */
export type DocxPreset = {
  readonly font: string;
  readonly size: {
    readonly text: number;
    readonly caption: number;
    /** Of a table that fits; one that is squeezed has smaller letters. */
    readonly table: number;
    readonly note: number;
  };
  /** `line`: number and title on one line. `two-lines`: number in bold, then the title in italics. */
  readonly caption: 'line' | 'two-lines';
  /** Stands in italics before the first note; null: nothing. */
  readonly noteLabel: string | null;
  /** Whether a rule stands over totals and what stands outside them. */
  readonly ruleOverTotals: boolean;
  /** Whether ranges have a colour of their own. */
  readonly coloured: boolean;
};

/**
 * The presets. `tidsskriftet`: Tidsskrift for Den norske legeforening (sans serif, the number in bold, rules across only).
 * `apa`: Publication Manual of the American Psychological Association, 7th edition, 7.8 to 7.21.
 */
export const docxPresets: Readonly<Record<TablePreset, DocxPreset>> = {
  standard: {
    font: 'Cambria',
    size: { text: 22, caption: 22, table: 20, note: 17 },
    caption: 'line',
    noteLabel: null,
    ruleOverTotals: true,
    coloured: true,
  },
  tidsskriftet: {
    font: 'Arial',
    size: { text: 20, caption: 18, table: 18, note: 16 },
    caption: 'line',
    noteLabel: null,
    ruleOverTotals: true,
    coloured: false,
  },
  apa: {
    font: 'Times New Roman',
    size: { text: 24, caption: 24, table: 20, note: 20 },
    caption: 'two-lines',
    noteLabel: 'Note.',
    ruleOverTotals: false,
    coloured: false,
  },
};
