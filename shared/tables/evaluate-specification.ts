import { accept, type Result } from '../lib/result.ts';
import { evaluateTable } from '../release/tables/evaluate-table.ts';
import type { TableValue } from '../release/table-value.ts';
import { tellUntranslated } from '../release/tables/untranslated.ts';
import { planTable } from './plan-table.ts';
import { rankingNote } from './ranking.ts';
import { specificationIn } from './specification-in.ts';
import type { TableSpecification } from './specification.ts';
import type { TableWorld } from './table-world.ts';

/**
 * In: a specification, what it is evaluated over, and the number of its first table. Out: its tables with all that is
 * known of each number, one, or one for each category of its layer. Errors: as `planTable`.
 */
export function evaluateSpecification(
  given: TableSpecification,
  world: TableWorld,
  number: number,
): Result<readonly TableValue[]> {
  const { words, codebook } = world;
  const { spec, untranslated } = specificationIn(given, words.language, codebook);
  const planned = planTable(spec, world);
  if (!planned.ok) return planned;
  const tables = planned.value.map((one, at) => evaluateTable(one, number + at, world.index));
  const ranked = spec.ranking
    ? tables.map((table) => ({ ...table, notes: [...table.notes, ...rankingNote(table, words)] }))
    : tables;
  const left = [...untranslated, ...world.untranslated];
  return accept(ranked.map((table) => tellUntranslated(table, left, words)));
}
