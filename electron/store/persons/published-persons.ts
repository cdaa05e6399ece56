import type { HeldRecord } from '../../../shared/contract/person-views.ts';
import type { PersonField } from '../../../shared/events/person.ts';
import type { RoundId, UnitNumber } from '../../../shared/lib/ids.ts';
import { consentInForce } from '../../../shared/projections/evolve-person.ts';
import type { FrozenContent, FrozenPerson } from '../../../shared/release/frozen-content.ts';
import { entryOf, type Memory } from '../memory.ts';
import { personsOf } from '../person-table.ts';
import type { ReadHandle } from '../sql/handle.ts';

/** In: handle, state, an entry. Out: what its contact persons have agreed to have published; nothing of those who are blocked or erased. */
function agreedIn(
  handle: ReadHandle,
  memory: Memory,
  round: RoundId,
  unit: UnitNumber,
): readonly FrozenPerson[] {
  const { attempts } = entryOf(memory, round, unit);
  const agreed = attempts.flatMap(({ person, standing }) => {
    const consent = consentInForce(standing);
    const shown = standing?.blocked === undefined && standing?.erased === undefined;
    return person !== null && consent !== undefined && shown
      ? [{ key: person, fields: consent.fields }]
      : [];
  });
  if (agreed.length === 0) return [];
  const held = personsOf(handle, { round, unit });
  return agreed.flatMap(({ key, fields }) => {
    const person = held.find((one) => one.key === key);
    if (person === undefined) return [];
    const said = fields.flatMap((field): readonly (readonly [PersonField, string])[] => {
      const text = person[field]?.trim() ?? '';
      return text === '' ? [] : [[field, text]];
    });
    return said.length === 0 ? [] : [Object.fromEntries(said)];
  });
}

/** In: handle, state, the round, what is to be published of it. Out: the same, with what contact persons have agreed to. */
export function withAgreedPersons(
  handle: ReadHandle,
  memory: Memory,
  round: RoundId,
  content: FrozenContent,
): FrozenContent {
  return {
    ...content,
    entries: content.entries.map((entry) => {
      const persons = agreedIn(handle, memory, round, entry.unit);
      return persons.length === 0 ? entry : { ...entry, persons };
    }),
  };
}

/** In: state, records of a person. Out: the numbers of the releases that were frozen while a consent of theirs held: there it stands for good. */
export function releasesWith(memory: Memory, records: readonly HeldRecord[]): readonly string[] {
  const consents = records.flatMap(({ key, round, unit }) =>
    entryOf(memory, round, unit)
      .attempts.filter((one) => one.person === key)
      .flatMap((one) => (one.standing?.consents ?? []).map((consent) => ({ ...consent, round }))),
  );
  return memory.mapping.releases
    .filter(({ at, frozen }) =>
      consents.some(
        (one) =>
          one.round === frozen.round &&
          one.at < at &&
          (one.withdrawn === null || one.withdrawn.at > at),
      ),
    )
    .map(({ frozen }) => frozen.number);
}
