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

const isIterator = (value: unknown): value is AsyncIterator<unknown> =>
  typeof value === 'object' && value !== null && Symbol.asyncIterator in value && 'next' in value;

/** What is told bit by bit goes wrong after the procedure has answered; it is refused all the same. */
function refusing(source: AsyncIterator<unknown>): AsyncIterableIterator<unknown> {
  const orRefused = (step: Promise<IteratorResult<unknown>>): Promise<IteratorResult<unknown>> =>
    step.catch((error: unknown) => {
      throw refused(asRefusal(error));
    });
  const iterator: AsyncIterableIterator<unknown> = {
    next: () => orRefused(source.next()),
    return: async (value) => (await source.return?.(value)) ?? { done: true, value },
    [Symbol.asyncIterator]: () => iterator,
  };
  return iterator;
}

/** The contract with nothing before its procedures. */
export const unguarded = implement(contract);

/**
 * The store's door. Every message is checked against its schema before a procedure sees it, and whatever goes wrong
 * inside comes out as one refusal with code, sentence and place.
 */
export const door = unguarded.use(async ({ next }) => {
  try {
    const answer = await next();
    const output: unknown = answer.output;
    return isIterator(output) ? { ...answer, output: refusing(output) } : answer;
  } catch (error) {
    throw refused(asRefusal(error));
  }
});
