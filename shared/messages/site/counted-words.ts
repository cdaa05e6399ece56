import { withinSentence } from '../../lib/norwegian-format.ts';

/**
 * In: what is counted together, and the count in words. Out: «79 av 428 kommuner har tjeneste»; a label that is no
 * predicate («Har …») stands before the count instead.
 */
export function countedWords(label: string, counted: string): string {
  return /^har\s/iu.test(label) ? `${counted} ${withinSentence(label)}` : `${label}: ${counted}`;
}
