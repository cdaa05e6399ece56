import type { Codebook } from '../codebook/codebook.ts';
import type { Language } from '../lib/language.ts';
import type { FrozenContent } from '../release/frozen-content.ts';
import { translator, type Dictionaries } from './dictionary.ts';
import { nettsider2023 } from './nettsider-2023.ts';
import { tjenester2015 } from './tjenester-2015.ts';

const builtIn: Readonly<Record<string, Dictionaries>> = {
  'tjenester-2015': tjenester2015,
  'nettsider-2023': nettsider2023,
};

/** Content with its words in a language; `untranslated`: those that stand in bokmål because the codebook has no others. */
export type WordedContent = {
  readonly content: FrozenContent;
  readonly untranslated: readonly string[];
};

/** In: a codebook and a language. Out: where its translations are: in itself, and for the built-in ones with the program. */
export function dictionariesOf(codebook: Codebook): readonly (Dictionaries | undefined)[] {
  return [
    codebook.translations,
    Object.hasOwn(builtIn, codebook.id) ? builtIn[codebook.id] : undefined,
  ];
}

/**
 * In: content and a language. Out: the same with the words of its codebook that tables and figures show in that language,
 * as far as it has them; in bokmål the very same.
 */
export function contentIn(content: FrozenContent, language: Language): WordedContent {
  if (language === 'nb') return { content, untranslated: [] };
  const { codebook } = content;
  const { of, missing } = translator(language, dictionariesOf(codebook));
  const labelled = <T extends { readonly label: string }>(one: T): T => ({
    ...one,
    label: of(one.label),
  });
  const worded: Codebook = {
    ...codebook,
    subject: of(codebook.subject),
    outcomes: codebook.outcomes.map(labelled),
    groups: codebook.groups.map((one) => ({ ...labelled(one), note: of(one.note) })),
    criteria: codebook.criteria.map((one) => ({
      ...labelled(one),
      question: of(one.question),
      answers: one.answers.map(labelled),
    })),
  };
  return { content: { ...content, codebook: worded }, untranslated: missing() };
}
