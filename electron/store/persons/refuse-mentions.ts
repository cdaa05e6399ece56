import { z } from 'zod';
import { contactPerson } from '../../../shared/contract/person-contract.ts';
import type { Event } from '../../../shared/events/event.ts';
import { refuse, RefusedError } from '../../../shared/lib/refusal.ts';
import {
  mentioning,
  type Closeness,
  type PersonDetails,
} from '../../../shared/personal/mentions.ts';
import { textsOf } from '../../../shared/personal/written-texts.ts';
import type { ReadHandle } from '../sql/handle.ts';
import { rowsOf } from '../sql/query.ts';

const contentRow = z.object({ content: z.string() });

const asPerson = (content: string): readonly PersonDetails[] => {
  const parsed = contactPerson.safeParse(JSON.parse(content));
  return parsed.success ? [parsed.data] : [];
};

/** What the log would say in some texts, and where. */
type Told = readonly { readonly place: string; readonly text: string }[];

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

/** As `refuseMentions`, for what somebody wrote in events and everybody who is held. The rows of an import are left out: they are shown where everything that is held is. */
export function refuseHeldIn(handle: ReadHandle, events: readonly Event[]): void {
  const texts = events
    .filter((one) => one.type !== 'rows-imported')
    .flatMap(textsOf)
    .filter((one) => one.free);
  if (texts.length === 0) return;
  const rows = rowsOf(handle, 'SELECT content FROM person', contentRow)();
  refuseMentions(
    rows.flatMap((row) => asPerson(row.content)),
    texts,
  );
}
