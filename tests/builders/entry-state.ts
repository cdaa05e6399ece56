import type { Judgement } from '../../shared/events/judgement.ts';
import { adviserId, judgementId, outcomeId } from '../../shared/lib/ids.ts';
import type { EntryState, Trace } from '../../shared/projections/entry-state.ts';
import { ownService } from './mapping.ts';

/** A place in the log, in the stream of the one named. */
export function traceOf(by: string, at: number): Trace {
  return { at, time: '2015-02-02T09:00:00.000Z', by: `stream-of-${by}` };
}

/** A judgement as it stands in an entry, signed by the judge: a service of the municipality's own unless said otherwise. */
export function judgementOf(
  judge: string,
  at: number,
  change: Partial<Judgement> & { readonly withdrawn?: string | null } = {},
): EntryState['judgements'][number] {
  return {
    id: judgementId.parse(`${judge}-${at}`),
    judge,
    adviser: adviserId.parse(`stream-of-${judge}`),
    date: null,
    answers: ownService,
    outcome: outcomeId.parse('egen-tjeneste'),
    derived: outcomeId.parse('egen-tjeneste'),
    borderline: null,
    rationale: null,
    supersedes: null,
    withdrawn: null,
    ...traceOf(judge, at),
    ...change,
  };
}
