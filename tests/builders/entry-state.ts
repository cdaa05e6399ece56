import type { Judgement } from '../../shared/events/judgement.ts';
import type { SourceKind } from '../../shared/events/statement.ts';
import {
  adviserId,
  judgementId,
  outcomeId,
  resolutionId,
  statementId,
} from '../../shared/lib/ids.ts';
import type { EntryState, Trace } from '../../shared/projections/entry-state.ts';
import { ownService, profileOf } from './mapping.ts';

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

type Resolved = EntryState['resolutions'][number];

/** A resolution of these judgements by one person: a service of the municipality's own unless said otherwise. */
export function resolutionOf(
  resolver: string,
  at: number,
  between: readonly Pick<Judgement, 'id'>[],
  change: Partial<Resolved> = {},
): Resolved {
  return {
    id: resolutionId.parse(`avklart-${at}`),
    way: 'avgjort',
    resolver,
    adviser: adviserId.parse(`stream-of-${resolver}`),
    together: [],
    between: between.map((one) => one.id),
    answers: ownService,
    outcome: outcomeId.parse('egen-tjeneste'),
    derived: outcomeId.parse('egen-tjeneste'),
    borderline: null,
    rationale: 'Det står i intervjuet.',
    withdrawn: null,
    ...traceOf(resolver, at),
    ...change,
  };
}

/** What a kind of source answers, told by nobody in particular. */
export function statementOf(
  source: SourceKind,
  at: number,
  answers: Readonly<Record<string, string>>,
): EntryState['statements'][number] {
  return {
    id: statementId.parse(`sagt-${at}`),
    source,
    date: null,
    informant: null,
    text: null,
    link: null,
    answers: profileOf(answers),
    readByJudge: false,
    withdrawn: null,
    ...traceOf('Kari', at),
  };
}
