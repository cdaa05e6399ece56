import { z } from 'zod';
import type { Ledger } from '../projections/ledger.ts';
import { tableCell, tableSet, type TableSet } from './table-value.ts';

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
  });
export type Results = z.infer<typeof results>;

/** In: evaluated tables, and the account of the same content. Out: the value of `results.json`. */
export function resultsOf(set: TableSet, ledger: Ledger): Results {
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
    cells: set.tables.flatMap((table) => table.cells),
  };
}
