import type { Language } from '../lib/language.ts';
import { hedges, ratioWords, shareWords } from './claim-words.ts';

/**
 * In: the language. Out: the phrases whose meaning is checked, for one who wrote another: each list of words as it is, and what a number or
 * a fraction may stand with.
 */
export function knownClaims(language: Language = 'nb'): readonly string[] {
  if (language === 'en')
    return [
      ...shareWords.flatMap(({ english }) => english),
      'half',
      'a third',
      'two of three',
      '20%',
      '80',
      'twice as many',
      'three times as many',
      ...ratioWords.flatMap(({ english }) => english),
      ...hedges.flatMap(({ english }) => english.map((one) => `${one} …`)),
      'over …',
      'under …',
    ];
  return [
    ...shareWords.flatMap(({ words }) => words),
    'halvparten',
    'en tredel',
    'to av tre',
    '20 %',
    '80',
    'dobbelt så mange',
    'tre ganger så mange',
    ...ratioWords.flatMap(({ words }) => words),
    ...hedges.flatMap(({ words }) => words.map((one) => `${one} …`)),
  ];
}
