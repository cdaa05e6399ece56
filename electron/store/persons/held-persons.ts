import { z } from 'zod';
import { contactPerson } from '../../../shared/contract/person-contract.ts';
import type {
  ConsentView,
  ErasedPerson,
  HeldPerson,
  HeldRecord,
  HeldView,
  PersonAct,
} from '../../../shared/contract/person-views.ts';
import { compareNames } from '../../../shared/lib/norwegian-format.ts';
import { refuse, RefusedError } from '../../../shared/lib/refusal.ts';
import { byPerson, nameKey } from '../../../shared/personal/same-person.ts';
import type { Round } from '../../../shared/events/round.ts';
import type {
  AttemptState,
  EntryState,
  PersonStanding,
  Trace,
} from '../../../shared/projections/entry-state.ts';
import { findBeside, personTable } from '../beside-the-log.ts';
import type { Memory } from '../memory.ts';
import type { ReadHandle } from '../sql/handle.ts';
import { rowsOf } from '../sql/query.ts';

type Named = Pick<HeldRecord, 'round' | 'roundName' | 'unit' | 'unitName'>;
type Reference = Named & { readonly attempt: AttemptState; readonly key: string };

const keyRow = z.object({ key: z.string() });

const namedIn = (round: Round, { unit }: EntryState): Named => ({
  round: round.id,
  roundName: round.name,
  unit,
  unitName: round.units.find((one) => one.number === unit)?.name ?? unit,
});

/** In: the state. Out: every reference of the log to a contact person, in log order. */
function referencesIn({ mapping, entries }: Memory): readonly Reference[] {
  return mapping.rounds
    .flatMap((round) =>
      [...(entries.get(round.id)?.values() ?? [])].flatMap((entry) =>
        entry.attempts.flatMap((attempt) =>
          attempt.person === null
            ? []
            : [{ ...namedIn(round, entry), attempt, key: attempt.person }],
        ),
      ),
    )
    .toSorted((one, other) => one.attempt.at - other.attempt.at);
}

const nameOf = ({ mapping }: Memory, id: string): string =>
  mapping.advisers.find((one) => one.id === id)?.name ?? '';

function actOf(memory: Memory, act: (Trace & { readonly reason: string }) | undefined) {
  if (act === undefined) return null;
  const { time, by, reason } = act;
  return { time, by: nameOf(memory, by), reason } satisfies PersonAct;
}

function consentsOf(memory: Memory, standing: PersonStanding): readonly ConsentView[] {
  return (standing.consents ?? []).map(({ fields, date, how, time, by, withdrawn }) => ({
    fields,
    date,
    how,
    time,
    by: nameOf(memory, by),
    withdrawn: actOf(memory, withdrawn ?? undefined),
  }));
}

function recordOf(
  handle: ReadHandle,
  memory: Memory,
  { attempt, key, ...named }: Reference,
): HeldRecord | null {
  const row = findBeside(handle, personTable, [key]);
  if (row === null || !row.whole) return null;
  const details = contactPerson.safeParse(JSON.parse(row.values.at(-1) ?? 'null'));
  if (!details.success) return null;
  const { date, department, result, standing = {} } = attempt;
  return {
    ...details.data,
    key,
    ...named,
    since: attempt.time,
    by: nameOf(memory, attempt.by),
    attempt: { date, department, result },
    blocked: actOf(memory, standing.blocked),
    consents: consentsOf(memory, standing),
  };
}

function personOf(records: readonly HeldRecord[]): HeldPerson | null {
  const [first] = records;
  if (first === undefined) return null;
  const name = records.find((one) => one.name.trim() !== '')?.name.trim() ?? '';
  return { key: first.key, name, records, namesakes: [] };
}

const shownName = ({ name, records: [first] }: HeldPerson): string =>
  name || first?.email || first?.phone || '';

function withNamesakes(persons: readonly HeldPerson[]): readonly HeldPerson[] {
  const named = new Map<string, string[]>();
  const namesOf = (one: HeldPerson): readonly string[] => [
    ...new Set(one.records.map(nameKey).filter((name) => name !== '')),
  ];
  for (const one of persons)
    for (const name of namesOf(one)) named.set(name, [...(named.get(name) ?? []), one.key]);
  return persons.map((one) => {
    const keys = namesOf(one).flatMap((name) => named.get(name) ?? []);
    return { ...one, namesakes: [...new Set(keys)].filter((key) => key !== one.key) };
  });
}

function recordsIn(handle: ReadHandle, memory: Memory): readonly HeldRecord[] {
  return referencesIn(memory).flatMap((one) => recordOf(handle, memory, one) ?? []);
}

/** In: handle and state. Out: who is held, by name, each with everything there is. One that is not as it was written is left out; `verify` tells of that. */
export function heldPersons(handle: ReadHandle, memory: Memory): readonly HeldPerson[] {
  const persons = byPerson(recordsIn(handle, memory)).flatMap((group) => personOf(group) ?? []);
  return withNamesakes(persons).toSorted((one, other) =>
    compareNames(shownName(one), shownName(other)),
  );
}

function erasedIn(handle: ReadHandle, memory: Memory): readonly ErasedPerson[] {
  const there = new Set(rowsOf(handle, 'SELECT key FROM person', keyRow)().map(({ key }) => key));
  return referencesIn(memory).flatMap(({ attempt, key, roundName, unit, unitName }) => {
    const erased = actOf(memory, attempt.standing?.erased);
    if (erased === null || there.has(key)) return [];
    return [{ ...erased, key, roundName, unit, unitName }];
  });
}

/** In: handle and state. Out: everything the file holds about contact persons. */
export function heldView(handle: ReadHandle, memory: Memory): HeldView {
  const persons = heldPersons(handle, memory);
  const records = persons.flatMap((one) => one.records);
  return {
    persons,
    erased: erasedIn(handle, memory),
    rounds: memory.mapping.rounds.map((round) => ({
      id: round.id,
      name: round.name,
      asked: round.contactPersons ?? true,
      records: records.filter((one) => one.round === round.id).length,
    })),
  };
}

/** In: handle, state, keys. Out: the records under them. Error: `person-unknown` where one is not held. */
export function recordsUnder(
  handle: ReadHandle,
  memory: Memory,
  keys: readonly string[],
): readonly HeldRecord[] {
  const wanted = new Set(keys);
  const found = referencesIn(memory)
    .filter((one) => wanted.has(one.key))
    .flatMap((one) => recordOf(handle, memory, one) ?? []);
  if (found.length < wanted.size) throw new RefusedError(refuse('person-unknown', {}));
  return found;
}

/** In: handle, state, the key of any record. Out: the person it is about, with everything else held of them. Error: `person-unknown`. */
export function personUnder(handle: ReadHandle, memory: Memory, key: string): HeldPerson {
  const found = heldPersons(handle, memory).find((one) =>
    one.records.some((record) => record.key === key),
  );
  if (found === undefined) throw new RefusedError(refuse('person-unknown', {}));
  return found;
}
