import { z } from 'zod';
import type { HeldRecord } from '../../../shared/contract/person-views.ts';
import type { IsoTime } from '../../../shared/lib/ids.ts';
import type { JsonValue } from '../../../shared/lib/json-value.ts';
import { valueOf } from '../../../shared/lib/value-of.ts';
import { replacingMentions, type PersonDetails } from '../../../shared/personal/mentions.ts';
import {
  choiceTable,
  draftTable,
  dropBeside,
  findBeside,
  personTable,
  putBeside,
  type BesideTable,
} from '../beside-the-log.ts';
import { handleCommand } from '../handle-command.ts';
import type { MappingFile } from '../mapping-file.ts';
import type { Signer } from '../signer.ts';
import type { ReadHandle, WriteHandle } from '../sql/handle.ts';
import { emptyWriteAhead } from '../sql/empty-write-ahead.ts';
import { rowsOf } from '../sql/query.ts';
import { recordsUnder } from './held-persons.ts';
import { refuseMentions } from './refuse-texts.ts';
import { rewriteBeside } from './without-trace.ts';

/** What stands where the name was. */
const instead = '[slettet]';

const ownKey = z.object({ round: z.string(), unit: z.string(), adviser: z.string() });

function eachText(value: JsonValue, change: (text: string) => string): JsonValue {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((one) => eachText(one, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, eachText(one, change)]),
  );
}

type Begun = {
  readonly table: BesideTable;
  readonly key: readonly string[];
  readonly content: string;
};

/** In: a handle and the records. Out: what somebody has begun that mentions them, as it is to be: without the mention. */
function begunWithout(handle: ReadHandle, records: readonly HeldRecord[]): readonly Begun[] {
  const surely = replacingMentions(records, 'surely', instead);
  return [draftTable, choiceTable].flatMap((table) =>
    rowsOf(handle, `SELECT round, unit, adviser FROM ${table.name}`, ownKey)().flatMap(
      ({ round, unit, adviser }) => {
        const key = [round, unit, adviser];
        const before = findBeside(handle, table, key)?.values.at(-1) ?? 'null';
        const here = records.filter((one) => one.round === round && one.unit === unit);
        const closely = replacingMentions(here, 'any-part', instead);
        // Written by the program as JSON of what a form has.
        const was = JSON.parse(before) as JsonValue;
        const after = JSON.stringify(eachText(was, (text) => closely(surely(text))));
        return after === JSON.stringify(was) ? [] : [{ table, key, content: after }];
      },
    ),
  );
}

/** In: a handle and records. Out: how many begun judgements and resolutions mention them. */
export function begunMentions(handle: ReadHandle, records: readonly HeldRecord[]): number {
  return begunWithout(handle, records).length;
}

function eraseRecords(handle: WriteHandle, records: readonly HeldRecord[]): void {
  for (const { table, key, content } of begunWithout(handle, records))
    putBeside(handle, table, [...key, content]);
  for (const { key } of records) dropBeside(handle, personTable, [key]);
  rewriteBeside(handle);
}

/**
 * Erases persons from an open file: the log gets their keys and the reason, everything beside it loses them, in one
 * transaction, and then what SQLite wrote ahead is emptied. After a power cut they are either still there or gone; the
 * next opening empties what was written ahead.
 * In: the file, who signs, the time, the keys, and why. Out: the place the log has come to.
 * Errors (RefusedError): `person-unknown`, `person-in-text` where the reason says who it was, `rationale-missing`, and as `handleCommand`.
 */
export async function erasePersons(
  file: MappingFile,
  signer: Signer,
  time: IsoTime,
  { keys, reason }: { readonly keys: readonly string[]; readonly reason: string },
): Promise<{ readonly n: number }> {
  const records = recordsUnder(file.handle, file.memory(), keys);
  refuseReason(records, reason);
  const persons = records.map(({ round, unit, key: person }) => ({ round, unit, person }));
  const done = valueOf(
    await handleCommand(
      file,
      signer,
      time,
      { type: 'treat-persons', how: 'erase', persons, reason },
      (handle) => eraseRecords(handle, records),
    ),
  );
  await file.turn(() => emptyWriteAhead(file.handle));
  return done;
}

/** In: whom it is about, and the reason somebody gives. Error (RefusedError): `person-in-text` where it says any part of the name. */
export function refuseReason(persons: readonly PersonDetails[], reason: string): void {
  refuseMentions(persons, [{ place: 'begrunnelsen', text: reason }], 'any-part');
}
