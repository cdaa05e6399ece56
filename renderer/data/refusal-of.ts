import { ORPCError } from '@orpc/client';
import { refuse, type Refusal } from '../../shared/lib/refusal.ts';

const isRefusal = (value: unknown): value is Refusal =>
  typeof value === 'object' && value !== null && 'code' in value && 'message' in value;

/**
 * In: whatever a procedure threw. Out: the refusal it carries; a lost connection is `store-gone`, anything else
 * `internal` with its reason, so that a page always has a sentence to show.
 */
export function refusalOf(error: unknown): Refusal {
  if (error instanceof ORPCError && isRefusal(error.data)) return error.data;
  if (error instanceof ORPCError) return refuse('internal', { reason: error.message });
  if (error instanceof Error && /closed|port|disconnected|aborted/iu.test(error.message))
    return refuse('store-gone');
  return refuse('internal', { reason: error instanceof Error ? error.message : String(error) });
}
