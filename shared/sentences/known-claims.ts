import { hedges, ratioWords, shareWords } from './claim-words.ts';

/**
 * Out: the phrases whose meaning is checked, for one who wrote another: each list of words as it is, and what a number or
 * a fraction may stand with.
 */
export function knownClaims(): readonly string[] {
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
