import type { Assignee, Task } from '../events/assignment.ts';
import { assertNever } from '../lib/assert-never.ts';
import type { EntryChange } from './entry-changes.ts';
import type { EntryState, Trace } from './entry-state.ts';
import { withPerson } from './evolve-person.ts';
import { withComment, withContest } from './evolve-thread.ts';

type RowChange = Extract<EntryChange, { readonly kind: 'row' }>;

const traceOf = ({ at, time, by }: Trace): Trace => ({ at, time, by });

/** All rows that follow each other; in one step, since an import may have hundreds for each entry. */
function withRows(state: EntryState, changes: readonly RowChange[]): EntryState {
  const rows = [...state.rows];
  const statements = [...state.statements];
  const judgements = [...state.judgements];
  let { notReached } = state;
  for (const change of changes) {
    const { row, at, time, by } = change;
    rows.push(row.key);
    if (row.statement !== null)
      statements.push({ ...row.statement, at, time, by, withdrawn: null });
    if (row.judgement !== null)
      judgements.push({ ...row.judgement, at, time, by, withdrawn: null });
    if (row.notReached) notReached = { at, time, by, reason: 'Oppgitt i importert fil' };
  }
  return { ...state, statements, judgements, notReached, rows };
}

type EventChange = Exclude<EntryChange, RowChange>;

function withAssigned(
  state: EntryState,
  { task, to }: { readonly task: Task; readonly to: Assignee | null },
  at: number,
): EntryState {
  const { [task]: _before, ...others } = state.assigned;
  const { [task]: since = at, ...otherSince } = state.assignedSince;
  return to === null
    ? { ...state, assigned: others, assignedSince: otherSince }
    : {
        ...state,
        assigned: { ...others, [task]: to },
        assignedSince: { ...otherSince, [task]: since },
      };
}

function withEvent(state: EntryState, change: EventChange): EntryState {
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
    case 'assigned':
      return withAssigned(state, event, trace.at);
    case 'resolved': {
      const { by: resolver, ...resolution } = event.resolution;
      const resolved = { ...resolution, ...trace, resolver, withdrawn: null };
      return { ...state, resolutions: [...state.resolutions, resolved] };
    }
    case 'resolution-withdrawn':
      return {
        ...state,
        resolutions: state.resolutions.map((one) =>
          one.id === event.resolution ? { ...one, withdrawn: event.reason } : one,
        ),
      };
    case 'conflict-settled':
      return { ...state, settlements: [...state.settlements, { ...event.settlement, ...trace }] };
    case 'precedent-weighed':
      return {
        ...state,
        weighings: [...state.weighings, { ...trace, weigher: event.by, weighing: event.weighing }],
      };
    case 'commented':
    case 'comment-settled':
    case 'comment-reopened':
      return withComment(state, event, trace);
    case 'entry-contested':
    case 'contest-answered':
      return withContest(state, event, trace);
    case 'link-checked':
      return { ...state, linkChecks: [...state.linkChecks, { ...event.check, ...trace }] };
    case 'fact-sheet-sent': {
      const sent = { ...event.sheet, ...trace, withdrawn: null };
      return { ...state, sheets: [...state.sheets, sent] };
    }
    case 'fact-sheet-withdrawn':
      return {
        ...state,
        sheets: state.sheets.map((one) =>
          one.withdrawn === null ? { ...one, withdrawn: event.reason } : one,
        ),
      };
    case 'person-blocked':
    case 'person-unblocked':
    case 'person-erased':
    case 'person-consented':
    case 'consent-withdrawn':
      return withPerson(state, event, trace);
    default:
      return assertNever(event);
  }
}

/**
 * Some steps of the fold over an entry. In: the entry, and what events of the log change in it, in order.
 * Out: the entry after them. Nothing is ever removed: what is withdrawn stays, with the reason.
 */
export function evolveEntry(state: EntryState, changes: readonly EntryChange[]): EntryState {
  if (changes.length === 0) return state;
  const history = [...state.history];
  let rows: RowChange[] = [];
  let after = state;
  for (const one of changes) {
    if (history.at(-1) !== one.at) history.push(one.at);
    if (one.kind === 'row') {
      rows.push(one);
      continue;
    }
    if (rows.length > 0) after = withRows(after, rows);
    rows = [];
    after = withEvent(after, one);
  }
  if (rows.length > 0) after = withRows(after, rows);
  return { ...after, history };
}
