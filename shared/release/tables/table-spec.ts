import type { TableLine } from '../table-value.ts';
import type { Selection } from './selection.ts';

/** A row or column with the entries it takes. A row of the kind `outside` stands outside population and denominator. */
export type SpecLine = TableLine & { readonly selects: Selection };

/** A table as it is declared; the evaluator makes a value of it. */
export type TableSpec = {
  readonly id: string;
  /** Caption without «Tabell 1.». */
  readonly caption: string;
  readonly rowHeading: string;
  /** What is counted at all, and in the denominator. */
  readonly population: Selection;
  /** Whether percentages are of the whole population, or of the part of it in the row. */
  readonly denominator: 'population' | 'row';
  readonly rows: readonly SpecLine[];
  readonly columns: readonly SpecLine[];
  readonly notes: readonly string[];
};

/** The one column of a table that only counts. */
export const countColumn: SpecLine = {
  id: 'n',
  label: 'n',
  kind: 'plain',
  selects: { kind: 'every' },
};
