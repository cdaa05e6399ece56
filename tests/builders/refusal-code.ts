import { z } from 'zod';
import { refusal } from '../../shared/lib/refusal.ts';

const refusedAnswer = z.object({ refused: refusal });

/** In: what the terminal answered. Out: the code of its refusal. Error: throws where it is none. */
export function refusalCodeOf(answer: unknown): string {
  return refusedAnswer.parse(answer).refused.code;
}
