import type { CountyNumber, UnitNumber } from '../lib/ids.ts';
import type { Language } from '../lib/language.ts';
import type { FigureKind } from './specification.ts';

/** One number of a figure with everything that is known of it. All but the texts is unrounded. */
export type Amount = {
  /** Where it stands on the axis, and the lowest and highest it could be. */
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly n: number;
  readonly denominator: number | null;
  /** `79 (18,5 %)`. */
  readonly text: string;
  /** `79`: how many it counts, where there is no room for more. */
  readonly count: string;
  /** `75–79`; null where there is no range. */
  readonly range: string | null;
  readonly entries: readonly UnitNumber[];
  readonly swings: readonly UnitNumber[];
};

/** A scale from 0, with its round numbers. */
export type Axis = {
  readonly label: string;
  readonly to: number;
  readonly ticks: readonly { readonly at: number; readonly text: string }[];
};

/** A row of a table in a figure. */
export type FigureRow = {
  readonly id: string;
  readonly label: string;
  /** The headings it stands under, outermost first. */
  readonly under: readonly string[];
  readonly total: boolean;
};

export type Bar = FigureRow & { readonly amount: Amount };

/** Something that is told apart by how dark it is: 0 the darkest, 1 the lightest. */
export type Part = { readonly id: string; readonly label: string; readonly shade: number };

export type StackedRow = FigureRow & {
  /** How many the row is of, in words: `n = 18`. */
  readonly of: string;
  /** In the order of the parts; null where the number is not shown. */
  readonly amounts: readonly (Amount | null)[];
};

/** Where a unit stands: an outcome, or none. */
export type MapClass = Part & {
  readonly mark: 'filled' | 'not-reached' | 'undecided';
  readonly n: number;
  /** How many of them are borderline. */
  readonly borderline: number;
  /** `63`, as the legend has it. */
  readonly text: string;
};

export type MapUnit = {
  readonly unit: UnitNumber;
  readonly name: string;
  readonly county: CountyNumber;
  /** The id of its class. */
  readonly of: string;
  readonly borderline: boolean;
};

/** A box of the flow from registered to published. */
export type FlowBox = {
  readonly id: string;
  readonly title: string;
  readonly n: number;
  /** `n = 428`. */
  readonly text: string;
  readonly lines: readonly string[];
};

/** What a figure draws: numbers and words, no geometry. */
export type Drawing =
  | { readonly kind: 'bars' | 'ranges'; readonly axis: Axis; readonly rows: readonly Bar[] }
  | {
      readonly kind: 'dots';
      readonly axis: Axis;
      readonly series: readonly Part[];
      readonly rows: readonly StackedRow[];
    }
  | {
      readonly kind: 'stacked-bars';
      /** What hatching means, in the legend. */
      readonly hatched: string;
      readonly axis: Axis;
      readonly parts: readonly Part[];
      readonly rows: readonly StackedRow[];
    }
  | {
      readonly kind: 'change';
      readonly axis: Axis;
      readonly moments: readonly string[];
      readonly rows: readonly StackedRow[];
    }
  | {
      readonly kind: 'outcome-flow';
      /** Rounds, from the earlier to the later. */
      readonly moments: readonly [string, string];
      readonly from: readonly FlowEnd[];
      readonly to: readonly FlowEnd[];
      readonly bands: readonly FlowBand[];
    }
  | {
      readonly kind: 'flow';
      readonly steps: readonly { readonly box: FlowBox; readonly aside: readonly FlowBox[] }[];
    }
  | {
      readonly kind: 'map';
      readonly hatched: string;
      readonly classes: readonly MapClass[];
      /** From 0 to 1 from west to east and from north to south, and how wide the map is by its height. */
      readonly points: readonly (MapUnit & { readonly x: number; readonly y: number })[];
      readonly aspect: number;
    }
  | {
      readonly kind: 'tile-map';
      readonly hatched: string;
      readonly classes: readonly MapClass[];
      readonly counties: readonly { readonly number: CountyNumber; readonly name: string }[];
      readonly tiles: readonly (MapUnit & { readonly column: number; readonly row: number })[];
    }
  | {
      readonly kind: 'areas';
      readonly hatched: string;
      readonly classes: readonly MapClass[];
      readonly units: readonly MapUnit[];
    };

export type FlowEnd = Part & { readonly n: number; readonly text: string };
export type FlowBand = {
  readonly from: string;
  readonly to: string;
  readonly n: number;
  readonly units: readonly UnitNumber[];
};

/** One value of the table behind a figure. */
export type BehindCell = string | number | null;

/** The table behind a figure, unformatted, with the units of each row. */
export type BehindTable = {
  readonly columns: readonly { readonly id: string; readonly heading: string }[];
  /** What heads the units. */
  readonly units: string;
  readonly rows: readonly {
    readonly cells: readonly BehindCell[];
    readonly units: readonly UnitNumber[];
  }[];
};

/** A figure, evaluated: everything that is printed of it but where it lies on the paper. */
export type FigureValue = {
  readonly id: string;
  readonly kind: FigureKind;
  readonly number: number;
  /** What its words are written in, and its numbers. */
  readonly language: Language;
  /** «Figur 1.» */
  readonly label: string;
  readonly title: string;
  readonly width: 'one' | 'two';
  /** The text alternative: what the figure shows, in words. */
  readonly alternative: string;
  readonly notes: readonly string[];
  readonly source: string;
  /** Draft and invented markings; null where there is nothing to mark. */
  readonly marking: string | null;
  readonly drawing: Drawing;
  readonly behind: BehindTable;
};
