import { RefusedError } from '../../../shared/lib/refusal.ts';
import type { TableSet, TableValue } from '../../../shared/release/table-value.ts';
import { setOf } from '../../../shared/release/tables/evaluate-tables.ts';
import { evaluateSpecification } from '../../../shared/tables/evaluate-specification.ts';
import type { TableSpecification } from '../../../shared/tables/specification.ts';
import type { MappingFile } from '../mapping-file.ts';
import { worldFor, type WorldChoice } from './table-worlds.ts';

/**
 * In: the open file, of what, specifications, and the number of the first table. Out: their tables, numbered on.
 * Errors (RefusedError): as `planTable` and `worldFor`.
 */
export function specifiedTables(
  file: MappingFile,
  choice: WorldChoice,
  specifications: readonly TableSpecification[],
  from: number,
): TableSet {
  const tables: TableValue[] = [];
  for (const spec of specifications) {
    const world = worldFor(file, choice, spec.rounds);
    const found = evaluateSpecification(spec, world, from + tables.length);
    if (!found.ok) throw new RefusedError(found.refusal);
    tables.push(...found.value);
  }
  return setOf(worldFor(file, choice, []).asked, tables, choice.language);
}
