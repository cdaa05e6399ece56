import { comparisonReport } from '../../shared/compare/comparison-report.ts';
import { comparisonTables } from '../../shared/compare/comparison-tables.ts';
import type { Comparison } from '../../shared/compare/comparison.ts';
import { printComparison } from '../../shared/compare/print-comparison.ts';
import type { TableFormat } from '../../shared/contract/release-contract.ts';
import { canonicalJson } from '../../shared/lib/canonical-json.ts';
import { printTables } from '../exporters/print-tables.ts';
import type { PrintedFile } from '../exporters/printed-file.ts';

/**
 * In: a comparison, formats, digits of percentages. Out: the files of its tables; `results.json` has every number with
 * its units, and every change with why.
 */
export function comparisonFiles(
  comparison: Comparison,
  formats: readonly TableFormat[],
  digits: 0 | 1,
): Promise<readonly PrintedFile[]> {
  const set = comparisonTables(comparison);
  const results = {
    ...comparisonReport(comparison),
    cells: set.tables.flatMap((table) => table.cells),
  };
  return printTables(
    set,
    printComparison(comparison, set, digits),
    canonicalJson(results),
    formats,
  );
}
