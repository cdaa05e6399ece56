import type { RoundId, UnitNumber } from '../../shared/lib/ids.ts';
import { personTable, putBeside } from './beside-the-log.ts';
import type { WriteHandle } from './sql/handle.ts';

/** A contact person. Lives here under an erasable key and never in the log, in a release or in an export. */
export type Person = {
  readonly key: string;
  readonly round: RoundId;
  readonly unit: UnitNumber;
  readonly name: string;
  readonly phone: string;
  readonly email: string;
};

/** Stores a contact person in the same transaction as the event that refers to the key. */
export function addPerson(handle: WriteHandle, { key, round, unit, ...content }: Person): void {
  putBeside(handle, personTable, [key, round, unit, JSON.stringify(content)]);
}
