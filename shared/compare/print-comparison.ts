import type { Digits } from '../lib/norwegian-format.ts';
import { printTables } from '../release/print-tables.ts';
import type { PrintedTables } from '../release/printed-table.ts';
import type { TableSet } from '../release/table-value.ts';
import { versionWords } from './comparison-words.ts';
import type { Comparison } from './comparison.ts';

/**
 * Sets the tables of a comparison for print. In: the comparison, its tables, and digits after the comma in
 * percentages. Out: the printed tables, with both rounds as their source.
 */
export function printComparison(
  { from, to }: Comparison,
  set: TableSet,
  digits: Digits,
): PrintedTables {
  const both = `${versionWords(from.content)}, og ${versionWords(to.content)}`;
  return {
    ...printTables(set, digits),
    title: `Sammenligning – ${both}`,
    source: `Kilde: ${both}; SSB, Kartverket, GeoNames.`,
  };
}
