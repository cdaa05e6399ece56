import { refuse, type Refusal, type RefusalDetails } from '../lib/refusal.ts';
import type { RefusalCode } from '../lib/refusal-code.ts';
import type { Meaning } from './heading-lexicon.ts';

/** What is wrong with a row, and in which of its columns. */
export type RowProblem = { readonly meaning: Meaning | null; readonly refusal: Refusal };

/** In: where, code and details. Out: the problem. */
export function problem(
  meaning: Meaning | null,
  code: RefusalCode,
  details: RefusalDetails,
): RowProblem {
  return { meaning, refusal: refuse(code, details) };
}

/** In: where, and a Norwegian sentence. Out: the problem `unreadable-row`. */
export function unreadableCell(meaning: Meaning | null, reason: string): RowProblem {
  return problem(meaning, 'unreadable-row', { reason });
}
