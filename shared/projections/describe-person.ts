import type { Event } from '../events/event.ts';
import { assertNever } from '../lib/assert-never.ts';
import { dateText } from '../lib/norwegian-format.ts';
import { personFieldWords } from '../personal/person-field-words.ts';
import type { Described } from './describe-review.ts';

/** In: an event about a contact person. Out: the line and its details; who it was, the log does not know. */
export function describePerson(event: Extract<Event, { readonly person: string }>): Described {
  switch (event.type) {
    case 'person-blocked':
      return { what: 'Kontaktperson sperret', details: [`«${event.reason}»`] };
    case 'person-unblocked':
      return { what: 'Sperring av kontaktperson opphevet', details: [`«${event.reason}»`] };
    case 'person-erased':
      return { what: 'Kontaktperson slettet', details: [`«${event.reason}»`] };
    case 'person-consented':
      return {
        what: `Samtykke ${dateText(event.date)} til å gi ut ${personFieldWords(event.fields)}`,
        details: [`«${event.how}»`],
      };
    case 'consent-withdrawn':
      return { what: 'Samtykke trukket tilbake', details: [`«${event.reason}»`] };
    default:
      return assertNever(event);
  }
}
