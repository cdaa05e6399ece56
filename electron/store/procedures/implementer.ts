import { implement, ORPCError } from '@orpc/server';
import { contract } from '../../../shared/contract/contract.ts';
import { refuse, RefusedError, type Refusal } from '../../../shared/lib/refusal.ts';

const refused = (refusal: Refusal): ORPCError<'REFUSED', Refusal> =>
  new ORPCError('REFUSED', { status: 409, message: refusal.message, data: refusal });

function asRefusal(error: unknown): Refusal {
  if (error instanceof RefusedError) return error.refusal;
  if (error instanceof ORPCError && error.code === 'BAD_REQUEST') {
    return refuse('invalid-input', { place: error.message });
  }
  const reason = error instanceof Error ? `${error.name}: ${error.message}` : 'ukjent feil';
  return refuse('internal', { reason });
}

/**
 * The store's door. Every message is checked against its schema before a procedure sees it, and whatever goes wrong
 * inside comes out as one refusal with code, sentence and place.
 */
export const door = implement(contract).use(async ({ next }) => {
  try {
    return await next();
  } catch (error) {
    throw refused(asRefusal(error));
  }
});
