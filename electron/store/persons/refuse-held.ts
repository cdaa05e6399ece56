import { z } from 'zod';
import { contactPerson } from '../../../shared/contract/person-contract.ts';
import type { Event } from '../../../shared/events/event.ts';
import type { PersonDetails } from '../../../shared/personal/mentions.ts';
import { textsOf, textsOfFile, textsOfRows } from '../../../shared/personal/written-texts.ts';
import type { ReadHandle } from '../sql/handle.ts';
import { rowsOf } from '../sql/query.ts';
import { refuseMentions, type Told } from './refuse-texts.ts';

const contentRow = z.object({ content: z.string() });

const asPerson = (content: string): readonly PersonDetails[] => {
  const parsed = contactPerson.safeParse(JSON.parse(content));
  return parsed.success ? [parsed.data] : [];
};

/** In: a handle. Out: everybody who is held, as they were written down. */
export function heldDetails(handle: ReadHandle): readonly PersonDetails[] {
  const rows = rowsOf(handle, 'SELECT content FROM person', contentRow)();
  return rows.flatMap((row) => asPerson(row.content));
}

const freeTextsOf = (event: Event): Told =>
  event.type === 'rows-imported'
    ? [...textsOfFile(event), ...textsOfRows(event)]
    : textsOf(event).filter((one) => one.free);

/** As `refuseMentions`, for what somebody wrote in events, by hand or in a file that is imported, and everybody who is held. */
export function refuseHeldIn(handle: ReadHandle, events: readonly Event[]): void {
  const persons = heldDetails(handle);
  if (persons.length > 0) refuseMentions(persons, events.flatMap(freeTextsOf));
}
