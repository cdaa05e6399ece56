import { z } from 'zod';
import { contactPerson, type PersonView } from '../../shared/contract/person-contract.ts';
import type { RoundId, UnitNumber } from '../../shared/lib/ids.ts';
import { refuse, RefusedError } from '../../shared/lib/refusal.ts';
import { findBeside, personTable, putBeside } from './beside-the-log.ts';
import { withoutTrace } from './persons/without-trace.ts';
import type { ReadHandle, WriteHandle } from './sql/handle.ts';
import { rowsOf } from './sql/query.ts';

/** Which contact person of which entry. */
type PersonKey = {
  readonly key: string;
  readonly round: RoundId;
  readonly unit: UnitNumber;
};

/** A contact person. Lives here under an erasable key and never in the log, in a release or in an export. */
export type Person = PersonKey & z.infer<typeof contactPerson>;

const keyRow = z.object({ key: z.string() });

/** Stores a contact person in the same transaction as the event that refers to the key. */
export function addPerson(handle: WriteHandle, { key, round, unit, ...content }: Person): void {
  putBeside(handle, personTable, [key, round, unit, JSON.stringify(content)]);
}

/** In: an entry. Out: its contact persons. One that is not as it was written is left out; `verify` tells of that. */
export function personsOf(
  handle: ReadHandle,
  { round, unit }: Omit<PersonKey, 'key'>,
): readonly PersonView[] {
  const keys = rowsOf(handle, 'SELECT key FROM person WHERE round = ? AND unit = ?', keyRow);
  return keys(round, unit).flatMap(({ key }) => {
    const row = findBeside(handle, personTable, [key]);
    if (row === null || !row.whole) return [];
    const parsed = contactPerson.safeParse(JSON.parse(row.values.at(-1) ?? 'null'));
    return parsed.success ? [{ key, ...parsed.data }] : [];
  });
}

/** In: a person who is there, and the new details. Error: `person-unknown`. */
export function correctPerson(handle: WriteHandle, person: Person): void {
  const { key, round, unit } = person;
  const [, inRound, ofUnit] = findBeside(handle, personTable, [key])?.values ?? [];
  if (inRound !== round || ofUnit !== unit)
    throw new RefusedError(refuse('person-unknown', { unit }));
  withoutTrace(handle, () => addPerson(handle, person));
}
