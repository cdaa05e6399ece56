import { z } from 'zod';
import type { Ledger } from '../projections/ledger.ts';
import {
  tableCell,
  tableSet,
  type TableCell,
  type TableSet,
  type TableValue,
} from './table-value.ts';

const count = z.int().min(0);

/** `results.json`: every number of a set of tables and the records behind it. Its names are a promise. */
export const results = tableSet
  .pick({
    release: true,
    codebook: true,
    round: true,
    registerDate: true,
    unit: true,
    filter: true,
    codebookVersion: true,
    draft: true,
    invented: true,
  })
  .extend({
    /** registered = decided + undecided + notReached. */
    registered: count,
    decided: count,
    undecided: count,
    notReached: count,
    borderline: count,
    cells: z.array(tableCell),
    /** Numbers that are not shown, so that nobody takes them for missing; absent where all are. */
    hidden: z
      .array(tableCell.pick({ table: true, row: true, column: true, suppressed: true }))
      .optional(),
  });
export type Results = z.infer<typeof results>;

/** Where one number of a table is not shown, the records behind the others would tell it: none are given. */
function shownCells({ cells }: TableValue): readonly TableCell[] {
  const shown = cells.filter((one) => one.suppressed === undefined);
  return shown.length === cells.length
    ? cells
    : shown.map((one) => ({ ...one, entries: [], swings: [] }));
}

/** In: evaluated tables, and the account of the same content. Out: the value of `results.json`. */
export function resultsOf(set: TableSet, ledger: Ledger): Results {
  const cells = set.tables.flatMap(shownCells);
  const hidden = set.tables
    .flatMap((table) => table.cells)
    .filter((one) => one.suppressed !== undefined)
    .map(({ table, row, column, suppressed }) => ({ table, row, column, suppressed }));
  return {
    release: set.release,
    codebook: set.codebook,
    codebookVersion: set.codebookVersion,
    round: set.round,
    registerDate: set.registerDate,
    unit: set.unit,
    filter: set.filter,
    draft: set.draft,
    invented: set.invented,
    registered: ledger.registered,
    decided: ledger.decided,
    undecided: ledger.undecided,
    notReached: ledger.notReached,
    borderline: ledger.borderline,
    cells,
    ...(hidden.length === 0 ? {} : { hidden }),
  };
}
