import { rememberedOptions } from './queries.ts';
import type { Store } from './store.tsx';

/** What is remembered of how the window was left. */
export const rememberedAtStart = ['theme', 'density', 'round'] as const;

/**
 * Asks for what the first page will ask for, before it is drawn: who is here, how the window was left, and the round
 * with its queue. In: the store. Out: once it is there. A refusal is told by the page that asks for the same.
 */
export async function askAhead({ ask, client, queries }: Store): Promise<void> {
  try {
    const [{ adviser, mapping }, { round }] = await Promise.all([
      queries.ensureQueryData(ask.session.state.queryOptions()),
      queries.ensureQueryData(rememberedOptions(client, rememberedAtStart)),
    ]);
    if (adviser === null || mapping === null) return;
    const shown = mapping.rounds.find((one) => one.id === round) ?? mapping.rounds.at(-1);
    if (shown === undefined) return;
    const input = { round: shown.id };
    await Promise.all([
      queries.prefetchQuery(ask.reading.round.queryOptions({ input })),
      queries.prefetchQuery(ask.reading.queue.queryOptions({ input })),
    ]);
  } catch {
    return;
  }
}
