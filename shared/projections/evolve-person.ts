import type { Event } from '../events/event.ts';
import { assertNever } from '../lib/assert-never.ts';
import type { ConsentState, EntryState, PersonStanding, Trace } from './entry-state.ts';

type PersonEvent = Extract<Event, { readonly person: string }>;

const inForce = (one: ConsentState): boolean => one.withdrawn === null;

function standingAfter(
  { blocked, erased, consents = [] }: PersonStanding,
  event: PersonEvent,
  trace: Trace,
): PersonStanding {
  const kept = {
    ...(erased === undefined ? {} : { erased }),
    ...(consents.length === 0 ? {} : { consents }),
  };
  const stillBlocked = blocked === undefined ? {} : { blocked };
  switch (event.type) {
    case 'person-blocked':
      return { ...kept, blocked: { ...trace, reason: event.reason } };
    case 'person-unblocked':
      return kept;
    case 'person-erased':
      return { ...kept, erased: { ...trace, reason: event.reason } };
    case 'person-consented': {
      const { fields, date, how } = event;
      const given = { ...trace, fields, date, how, withdrawn: null };
      return { ...kept, ...stillBlocked, consents: [...consents, given] };
    }
    case 'consent-withdrawn': {
      const withdrawn = { ...trace, reason: event.reason };
      const after = consents.map((one) => (inForce(one) ? { ...one, withdrawn } : one));
      return { ...kept, ...stillBlocked, consents: after };
    }
    default:
      return assertNever(event);
  }
}

/** One step of the fold about a contact person of the entry, who is known by the attempt that refers to them. */
export function withPerson(state: EntryState, event: PersonEvent, trace: Trace): EntryState {
  return {
    ...state,
    attempts: state.attempts.map((one) =>
      one.person === event.person
        ? { ...one, standing: standingAfter(one.standing ?? {}, event, trace) }
        : one,
    ),
  };
}

/** In: what the log says of a person. Out: the consent that holds, or undefined. */
export function consentInForce(standing: PersonStanding | undefined): ConsentState | undefined {
  return (standing?.consents ?? []).findLast(inForce);
}
