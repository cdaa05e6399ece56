import type { Language } from '../../lib/language.ts';
import type { TableWords } from '../../messages/tables/table-words.ts';
import { tableWords } from '../../messages/tables/words-in.ts';
import { contentIn } from '../../translations/content-in.ts';
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
import { tellUntranslated } from './untranslated.ts';

function builtInTables(content: FrozenContent, words: TableWords): readonly TableSpec[] {
  const reported = reportedTable(content, words);
  return [
    outcomeTable(content, words),
    countyTable(content, words),
    borderlineTable(content, words),
    ...content.codebook.criteria.map((criterion) => criterionTable(content, criterion, words)),
    ...(reported === null ? [] : [reported]),
  ];
}

/** A table in which an earlier release is corrected says so. */
function tellCorrected(
  spec: TableSpec,
  { correction }: FrozenContent,
  words: TableWords,
): TableSpec {
  const changed = correction?.numbers.filter((one) => one.table === spec.id).length ?? 0;
  if (correction === undefined || changed === 0) return spec;
  return { ...spec, notes: [...spec.notes, words.corrected(correction.release, changed)] };
}

/** In: the content, evaluated tables of it, and their language. Out: the set they make, with what it rests on. */
export function setOf(
  content: FrozenContent,
  tables: TableSet['tables'],
  language: Language = 'nb',
): TableSet {
  return {
    language,
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

/**
 * In: the content of a release or a draft, and the language. Out: all built-in tables of it, evaluated, numbered from 1.
 */
export function evaluateTables(content: FrozenContent, language: Language = 'nb'): TableSet {
  const index = indexEntries(content.entries, []);
  const words = tableWords(language);
  const { content: worded, untranslated } = contentIn(content, language);
  return setOf(
    content,
    builtInTables(worded, words).map((spec, at) =>
      tellUntranslated(
        evaluateTable(tellCorrected(spec, content, words), at + 1, index),
        untranslated,
        words,
      ),
    ),
    language,
  );
}
