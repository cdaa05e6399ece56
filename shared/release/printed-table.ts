import type { Language } from '../lib/language.ts';

/** One cell as it is printed. `text` is rounded and formatted once, here in shared; printers copy it. */
export type PrintedCell = {
  readonly text: string;
  /** The unrounded number behind the text for printers that write numbers as numbers, else null. */
  readonly value: number | null;
  readonly format: 'integer' | 'percent' | 'range' | 'text';
};

export type PrintedColumn = {
  readonly id: string;
  readonly heading: string;
  /** The heading that spans this column and its neighbours with the same one, or null. */
  readonly spanner: string | null;
  /** What spans the spanner and its neighbours, outermost first; absent where there is one row of spanners or none. */
  readonly over?: readonly string[];
  readonly align: 'start' | 'end';
  /** Ranges are set in the ochre of grenseland. */
  readonly tone: 'plain' | 'range';
};

export type PrintedRow = {
  readonly id: string;
  /** A `heading` stands over rows and has no numbers. */
  readonly kind: 'plain' | 'total' | 'outside' | 'heading';
  /** How many headings it stands under, and is set in by; absent: none. */
  readonly depth?: number;
  /** One cell a column; the first is the row's label. Those of a heading are empty. */
  readonly cells: readonly PrintedCell[];
};

/** A table ready to print: every text final, in the order in which it stands. */
export type PrintedTable = {
  readonly id: string;
  readonly number: number;
  /** What its words are written in, and its numbers: a decimal comma, or in English a point. */
  readonly language: Language;
  /** «Tabell 1.» */
  readonly label: string;
  readonly caption: string;
  readonly columns: readonly PrintedColumn[];
  readonly rows: readonly PrintedRow[];
  readonly notes: readonly string[];
  /** Words in it that stand in bokmål though the table does not; absent where there are none. */
  readonly untranslated?: readonly string[];
};

/** A set of tables ready to print. `marking` stands on every page: draft, invented, or null. */
export type PrintedTables = {
  readonly language: Language;
  readonly title: string;
  readonly marking: string | null;
  readonly source: string;
  readonly tables: readonly PrintedTable[];
};
