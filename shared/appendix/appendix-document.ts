import type { CasebookSection } from '../precedent/casebook.ts';
import type { PrintedTable } from '../release/printed-table.ts';
import type { Bearing, Sentence } from './sentence.ts';

/** Every section there can be, in the order in which they stand. */
export const appendixSectionIds = [
  'kartlagt',
  'kilder',
  'kontakt',
  'kodebok',
  'vurderinger',
  'andrevurdering',
  'enighet',
  'avklaringer',
  'grenseland',
  'kildekonflikter',
  'praksis',
  'tilsvar',
  'unntak',
  'endringer',
  'forbehold',
  'godkjenning',
] as const;
export type AppendixSectionId = (typeof appendixSectionIds)[number];

/** A piece of a section: running text, a list of sentences, a table, or borderline cases as the casebook tells them. */
export type AppendixPart =
  | { readonly kind: 'paragraph'; readonly sentences: readonly Sentence[] }
  | {
      readonly kind: 'list';
      readonly sentences: readonly Sentence[];
      /** They are numbered, since their order counts. */
      readonly ordered: boolean;
    }
  | {
      readonly kind: 'table';
      readonly table: PrintedTable;
      /** How wide the columns are to each other. */
      readonly widths: readonly number[];
      readonly borneBy: readonly Bearing[];
    }
  | { readonly kind: 'cases'; readonly sections: readonly CasebookSection[] };

export type AppendixSection = {
  readonly id: AppendixSectionId;
  readonly heading: string;
  readonly parts: readonly AppendixPart[];
};

/** A document with headed sections, every text final: what the exporters of the appendix print. */
export type SectionedDocument = {
  readonly title: string;
  readonly lead: string;
  /** What stands on every page: draft, invented, or null. */
  readonly marking: string | null;
  readonly source: string;
  readonly sections: readonly {
    readonly id: string;
    readonly heading: string;
    readonly parts: readonly AppendixPart[];
  }[];
};

/** The method appendix ready to be shown or printed: every text final, nothing in it that the log does not bear out. */
export type AppendixDocument = {
  readonly title: string;
  readonly lead: string;
  /** What stands on every page: draft, invented, or null. */
  readonly marking: string | null;
  readonly source: string;
  readonly sections: readonly AppendixSection[];
};
