import { ORPCError } from '@orpc/server';
import { z } from 'zod';
import { refusal } from '../../shared/lib/refusal.ts';

const refusedAnswer = z.object({ refused: refusal });

/** In: what the terminal answered. Out: the code of its refusal. Error: throws where it is none. */
export function refusalCodeOf(answer: unknown): string {
  return refusedAnswer.parse(answer).refused.code;
}

/** In: what a procedure was asked. Out: the code of its refusal, or `accepted`. Error: throws what is no refusal. */
export async function codeOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
  } catch (error) {
    if (error instanceof ORPCError) return refusal.parse(error.data).code;
    throw error;
  }
  return 'accepted';
}
