import type { FrozenContent } from '../frozen-content.ts';
import type { TableSet } from '../table-value.ts';
import { unitWords } from '../unit-words.ts';
import { borderlineTable } from './borderline-table.ts';
import { countyTable } from './county-table.ts';
import { criterionTable } from './criterion-table.ts';
import { indexEntries } from './entry-index.ts';
import { evaluateTable } from './evaluate-table.ts';
import { outcomeTable } from './outcome-table.ts';
import { reportedTable } from './reported-table.ts';
import type { TableSpec } from './table-spec.ts';

function builtInTables(content: FrozenContent): readonly TableSpec[] {
  const reported = reportedTable(content);
  return [
    outcomeTable(content),
    countyTable(content),
    borderlineTable(content),
    ...content.codebook.criteria.map((criterion) => criterionTable(content, criterion)),
    ...(reported === null ? [] : [reported]),
  ];
}

/** In: the content, and evaluated tables of it. Out: the set they make, with what it rests on. */
export function setOf(content: FrozenContent, tables: TableSet['tables']): TableSet {
  return {
    release: content.release,
    draft: content.draft,
    invented: content.invented,
    round: content.round,
    registerDate: content.registerDate,
    codebook: content.codebook.id,
    codebookVersion: content.codebook.version,
    unit: unitWords(content.unitKind).id,
    filter: null,
    ...(content.heldBack === undefined ? {} : { heldBack: content.heldBack }),
    tables,
  };
}

/** In: the content of a release or a draft. Out: all built-in tables of it, evaluated, numbered from 1. */
export function evaluateTables(content: FrozenContent): TableSet {
  const index = indexEntries(content.entries, []);
  return setOf(
    content,
    builtInTables(content).map((spec, at) => evaluateTable(spec, at + 1, index)),
  );
}
