import type { TableLine, TableValue } from '../table-value.ts';
import type { CountedUnit, TableReading } from '../../tables/specification.ts';
import type { KnownMeasure } from './measure-values.ts';
import type { Selection } from './selection.ts';

/** A row or column with the entries it takes. A row of the kind `outside` stands outside population and denominator. */
export type SpecLine = TableLine & {
  readonly selects: Selection;
  /** Of which its percentages are at most: those that have a value at all. Absent: all. */
  readonly within?: Selection;
  /** How a column reads the borderline entries; absent: as judged, with their range. */
  readonly reading?: TableReading;
};

/** A table as it is declared; the evaluator makes a value of it. */
export type TableSpec = {
  readonly id: string;
  /** Caption without «Tabell 1.». */
  readonly caption: string;
  readonly rowHeading: string;
  /** What is counted at all, and in the denominator. */
  readonly population: Selection;
  /** Whether percentages are of the whole population, or of the part of it in the row or column. */
  readonly denominator: 'population' | 'row' | 'column';
  readonly rows: readonly SpecLine[];
  readonly columns: readonly SpecLine[];
  readonly notes: readonly string[];
  /** What one count is; absent: as the set it stands in says. */
  readonly unit?: CountedUnit;
  readonly measure?: { readonly kind: 'mean' | 'median'; readonly of: KnownMeasure };
  readonly show?: TableValue['show'];
  readonly suppressBelow?: number;
};

/** The one column of a table that only counts. */
export const countColumn: SpecLine = {
  id: 'n',
  label: 'n',
  kind: 'plain',
  selects: { kind: 'every' },
};
