import { z } from 'zod';
import type { Language } from '../lib/language.ts';

const text = z.string().trim().min(1);

/**
 * What the mapping's own words are in nynorsk and English, each by its text in bokmål. A word whose text is changed has no
 * translation until it is given one: nothing is guessed.
 */
export const dictionaries = z.strictObject({
  nn: z.record(text, text).optional(),
  en: z.record(text, text).optional(),
});
export type Dictionaries = z.infer<typeof dictionaries>;

/** Words of the mapping in one language, and those that stand in bokmål because it has no others. */
export type Translator = {
  readonly of: (text: string) => string;
  /** The texts asked for so far that stand as they are. */
  readonly missing: () => readonly string[];
};

/** In: a language, and where translations are, the nearest first. Out: what translates by them. */
export function translator(
  language: Language,
  from: readonly (Dictionaries | undefined)[],
): Translator {
  if (language === 'nb') return { of: (word) => word, missing: () => [] };
  const known = new Map(from.toReversed().flatMap((one) => Object.entries(one?.[language] ?? {})));
  const missing = new Set<string>();
  return {
    of: (word) => {
      const found = known.get(word);
      if (found === undefined) missing.add(word);
      return found ?? word;
    },
    missing: () => [...missing],
  };
}
