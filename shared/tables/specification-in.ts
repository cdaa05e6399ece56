import type { Codebook } from '../codebook/codebook.ts';
import type { Language } from '../lib/language.ts';
import { dictionariesOf } from '../translations/content-in.ts';
import { translator } from '../translations/dictionary.ts';
import type { TableSpecification } from './specification.ts';
import type { Variable } from './variable.ts';

/**
 * In: a specification, a language, and the codebook it is asked of. Out: it with its own words in that language as far as it
 * or the codebook has them, and those that stand as they are.
 */
export function specificationIn(
  spec: TableSpecification,
  language: Language,
  codebook: Codebook,
): { readonly spec: TableSpecification; readonly untranslated: readonly string[] } {
  if (language === 'nb') return { spec, untranslated: [] };
  const { of, missing } = translator(language, [spec.translations, ...dictionariesOf(codebook)]);
  const worded = (variable: Variable): Variable => ({
    ...variable,
    merged: variable.merged.map((one) => ({ ...one, label: of(one.label) })),
    labels: Object.fromEntries(
      Object.entries(variable.labels).map(([id, label]) => [id, of(label)]),
    ),
  });
  return {
    spec: {
      ...spec,
      caption: of(spec.caption),
      rows: spec.rows.map((nest) => nest.map(worded)),
      columns: spec.columns.map((nest) => nest.map(worded)),
      layer: spec.layer === null ? null : worded(spec.layer),
      filter: spec.filter.map((one) => ({ ...one, variable: worded(one.variable) })),
      notes: spec.notes.map(of),
    },
    untranslated: missing(),
  };
}
