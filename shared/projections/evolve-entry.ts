import { assertNever } from '../lib/assert-never.ts';
import type { EntryChange } from './entry-changes.ts';
import type { EntryState, Trace } from './entry-state.ts';

type RowChange = Extract<EntryChange, { readonly kind: 'row' }>;

const traceOf = ({ at, time, by }: Trace): Trace => ({ at, time, by });

function withRow(state: EntryState, change: RowChange): EntryState {
  const { row } = change;
  const trace = traceOf(change);
  return {
    ...state,
    rows: [...state.rows, row.key],
    statements:
      row.statement === null
        ? state.statements
        : [...state.statements, { ...row.statement, ...trace, withdrawn: null }],
    judgements:
      row.judgement === null
        ? state.judgements
        : [...state.judgements, { ...row.judgement, ...trace, withdrawn: null }],
    notReached: row.notReached ? { ...trace, reason: 'Oppgitt i importert fil' } : state.notReached,
  };
}

/**
 * One step of the fold over an entry. In: the entry and one change from the log. Out: the entry after it.
 * Nothing is ever removed: what is withdrawn stays, with the reason.
 */
export function evolveEntry(state: EntryState, change: EntryChange): EntryState {
  if (change.kind === 'row') return withRow(state, change);
  const { event } = change;
  const trace = traceOf(change);
  switch (event.type) {
    case 'statement-added':
      return {
        ...state,
        statements: [...state.statements, { ...event.statement, ...trace, withdrawn: null }],
      };
    case 'statement-withdrawn':
      return {
        ...state,
        statements: state.statements.map((one) =>
          one.id === event.statement ? { ...one, withdrawn: event.reason } : one,
        ),
      };
    case 'contact-attempted':
      return { ...state, attempts: [...state.attempts, { ...event.attempt, ...trace }] };
    case 'service-contact-set':
      return { ...state, contact: event.contact };
    case 'not-reached-marked':
      return { ...state, notReached: { ...trace, reason: event.reason } };
    case 'not-reached-withdrawn':
      return { ...state, notReached: null };
    case 'judged':
      return {
        ...state,
        judgements: [...state.judgements, { ...event.judgement, ...trace, withdrawn: null }],
      };
    case 'judgement-withdrawn':
      return {
        ...state,
        judgements: state.judgements.map((one) =>
          one.id === event.judgement ? { ...one, withdrawn: event.reason } : one,
        ),
      };
    default:
      return assertNever(event);
  }
}
