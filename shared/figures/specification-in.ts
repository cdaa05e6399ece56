import { translator } from '../translations/dictionary.ts';
import type { Language } from '../lib/language.ts';
import type { FigureSpecification } from './specification.ts';

/**
 * In: a figure as it is specified, and a language. Out: it with its own words in that language as far as it has them, and
 * whether any stand as they are.
 */
export function figureIn(
  spec: FigureSpecification,
  language: Language,
): { readonly spec: FigureSpecification; readonly untranslated: boolean } {
  const { of, missing } = translator(language, [spec.translations]);
  return {
    spec: {
      ...spec,
      title: of(spec.title),
      alternative: spec.alternative === null ? null : of(spec.alternative),
      notes: spec.notes.map(of),
    },
    untranslated: missing().length > 0,
  };
}
