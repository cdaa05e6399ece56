import { refuse, RefusedError } from '../../../shared/lib/refusal.ts';
import {
  mentioning,
  type Closeness,
  type PersonDetails,
} from '../../../shared/personal/mentions.ts';
import { nationalIdsIn } from '../../../shared/personal/national-id.ts';

/** What the log would say in some texts, and where. */
export type Told = readonly { readonly place: string; readonly text: string }[];

/**
 * Refuses texts for the log that mention a contact person: from there they could never be erased.
 * In: the persons, the texts, and how much of a person counts. Error (RefusedError): `person-in-text` with the place.
 */
export function refuseMentions(
  persons: readonly PersonDetails[],
  texts: Told,
  closeness: Closeness = 'surely',
): void {
  const mentions = mentioning(persons, closeness);
  const found = texts.find(({ text }) => mentions(text));
  if (found !== undefined) throw new RefusedError(refuse('person-in-text', { place: found.place }));
}

/** As `refuseMentions`, and `person-number-in-text` for a national identity number. */
export function refusePersonal(texts: Told, persons: readonly PersonDetails[]): void {
  const numbered = texts.find(({ text }) => nationalIdsIn(text).length > 0);
  if (numbered !== undefined)
    throw new RefusedError(refuse('person-number-in-text', { place: numbered.place }));
  refuseMentions(persons, texts);
}
