import { z } from 'zod';
import { contactPerson, type PersonView } from '../../shared/contract/person-contract.ts';
import type { RoundId, UnitNumber } from '../../shared/lib/ids.ts';
import { refuse, RefusedError } from '../../shared/lib/refusal.ts';
import { dropBeside, findBeside, personTable, putBeside } from './beside-the-log.ts';
import type { ReadHandle, WriteHandle } from './sql/handle.ts';
import { emptyWriteAhead } from './sql/empty-write-ahead.ts';
import { changing, rowsOf } from './sql/query.ts';

/** Which contact person of which entry. */
export type PersonKey = {
  readonly key: string;
  readonly round: RoundId;
  readonly unit: UnitNumber;
};

/** A contact person. Lives here under an erasable key and never in the log, in a release or in an export. */
export type Person = PersonKey & Omit<PersonView, 'key'>;

const keyRow = z.object({ key: z.string() });
const wholeRow = z.object({
  key: z.string(),
  round: z.string(),
  unit: z.string(),
  content: z.string(),
  seal: z.string(),
});

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

function checkPresent(handle: ReadHandle, { key, round, unit }: PersonKey): void {
  const [, inRound, ofUnit] = findBeside(handle, personTable, [key])?.values ?? [];
  if (inRound !== round || ofUnit !== unit)
    throw new RefusedError(refuse('person-unknown', { unit }));
}

/**
 * SQLite overwrites what it deletes (`secure_delete`), but not what it leaves behind when it moves rows between pages.
 * Emptying the table overwrites every page it had, whole; then the rows that stay are written anew.
 */
function rewrite(handle: WriteHandle): void {
  const rows = rowsOf(handle, 'SELECT * FROM person', wholeRow)();
  changing(handle, 'DELETE FROM person')();
  const put = changing(
    handle,
    'INSERT INTO person (key, round, unit, content, seal) VALUES (?, ?, ?, ?, ?)',
  );
  for (const { key, round, unit, content, seal } of rows) put(key, round, unit, content, seal);
}

/** Changes the table so that what was there before is neither in the file nor in the log that SQLite writes ahead. */
function withoutTrace(handle: WriteHandle, change: () => void): void {
  handle.transaction(() => {
    change();
    rewrite(handle);
  })();
  emptyWriteAhead(handle);
}

/** In: a person who is there, and the new details. Error: `person-unknown`. */
export function correctPerson(handle: WriteHandle, person: Person): void {
  checkPresent(handle, person);
  withoutTrace(handle, () => addPerson(handle, person));
}

/** Erases a person for good. Error: `person-unknown`. */
export function erasePerson(handle: WriteHandle, person: PersonKey): void {
  checkPresent(handle, person);
  withoutTrace(handle, () => dropBeside(handle, personTable, [person.key]));
}
