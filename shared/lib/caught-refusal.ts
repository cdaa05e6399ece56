import { RefusedError } from './refusal.ts';
import { reject, type Result } from './result.ts';

/** In: work that may throw a refusal on its way. Out: what it gives, or the refusal as a result; other errors go on. */
export function caughtRefusal<T>(work: () => Result<T>): Result<T> {
  try {
    return work();
  } catch (error) {
    if (error instanceof RefusedError) return reject(error.refusal);
    throw error;
  }
}
