import type { IsoDate } from '../lib/ids.ts';

/** A cell that the workbook shows as a date. `time` is the part of the day that has passed, 0 up to 1. */
export type DateCell = { readonly date: IsoDate; readonly time: number };

/** A cell without a value of its own: Excel's error (`#N/A`), or a formula that was never calculated. */
export type ErrorCell = { readonly error: string };

/** A formula that no program has calculated: there is nothing to read, and a blank would be a guess. */
export const formulaWithoutValue: ErrorCell = { error: 'formel uten verdi' };

/** What stands in a cell. Blank is null; text is as typed, also where it looks like a number or a formula. */
export type CellValue = string | number | boolean | null | DateCell | ErrorCell;

/** A range of merged cells; rows and columns count from 0, both ends included. */
export type MergedRange = {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
};

/** One sheet of a workbook, or a text file. `rows[0]` is what Excel shows as row 1; a row may be shorter than others. */
export type SheetData = {
  readonly name: string;
  /** A text file's fields follow each other without address: there a row that is too long is a row out of step. */
  readonly kind: 'workbook' | 'text';
  readonly hidden: boolean;
  /** What day 0 of a plain number in a date column is: Excel's two ways of counting. */
  readonly dateSystem: 1900 | 1904;
  /** The value of a merged range stands in all its cells, as far as the row has something of its own. */
  readonly rows: readonly (readonly CellValue[])[];
  readonly merged: readonly MergedRange[];
};
