import type { JsonValue } from '../lib/json-value.ts';
import type { UnitNumber } from '../lib/ids.ts';
import type { RefusalCode } from '../lib/refusal-code.ts';

/** A row that was not stored, and why. `row` is the sheet's own number; `column` the heading in the file. */
export type RowRefusalView = {
  readonly row: number;
  readonly column: string | null;
  readonly code: RefusalCode;
  readonly message: string;
  readonly value: string | null;
  /** What the sentence was made from, e.g. the numbers an old one became. */
  readonly details: Readonly<Record<string, JsonValue>>;
};

export type SheetView = {
  readonly name: string;
  readonly rows: number;
  /** Headings as they stand, with the meaning proposed or remembered; null where the column is not used. */
  readonly headings: readonly {
    readonly heading: string;
    readonly meaning: string | null;
    /** True where the meaning is what somebody chose for this heading in an earlier import. */
    readonly remembered: boolean;
    readonly samples: readonly string[];
  }[];
  /** Why this sheet cannot be imported, or null. */
  readonly problem: string | null;
};

export type FileView = {
  readonly path: string;
  readonly name: string;
  readonly sheets: readonly SheetView[];
  readonly meanings: readonly string[];
};

/** The account of an import: rows = stored + refused. `alreadyStored` of the stored were in the file from before. */
export type ImportReport = {
  readonly rows: number;
  readonly stored: number;
  readonly alreadyStored: number;
  readonly refused: number;
  readonly units: number;
  readonly columns: Readonly<Record<string, string>>;
  readonly unusedColumns: readonly string[];
  readonly refusals: readonly RowRefusalView[];
  /** Percentages that do not go with the counts beside them. They are stored as they are: it is the source's word. */
  readonly contradictions: readonly {
    readonly unit: UnitNumber;
    readonly text: string;
    readonly message: string;
  }[];
};

export type ImportStep =
  | {
      readonly kind: 'progress';
      readonly stage: 'leser' | 'tolker' | 'lagrer';
      readonly done: number;
      readonly total: number | null;
    }
  | { readonly kind: 'done'; readonly report: ImportReport };
