import { RefusedError } from './refusal.ts';
import type { Result } from './result.ts';

/** In: a result. Out: its value. Error: throws the refusal, for the door or the terminal to answer with. */
export function valueOf<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new RefusedError(result.refusal);
}
