import type { Event } from '../events/event.ts';
import type { PersonField } from '../events/person.ts';
import type { UnitNumber } from '../lib/ids.ts';
import { refuse, type Refusal } from '../lib/refusal.ts';
import { accept, reject, type Result } from '../lib/result.ts';
import type { AttemptState, PersonStanding } from '../projections/entry-state.ts';
import { consentInForce } from '../projections/evolve-person.ts';
import { roundById } from '../projections/mapping-state.ts';
import type { CommandOf, Decision, PersonInEntry } from './command.ts';
import { findEntry, type RuleContext } from './context.ts';

/** Whether the round asks for contact persons from here on; nothing new is nothing to record. */
export function decideAskForPersons(
  { mapping }: RuleContext,
  { round: id, asked, reason }: CommandOf<'ask-for-persons'>,
): Result<Decision> {
  const round = roundById(mapping, id);
  if (round === undefined) {
    const rounds = mapping.rounds.map((one) => one.name);
    return reject(refuse('round-unknown', { name: id, rounds }));
  }
  if (reason.trim() === '') return reject(refuse('rationale-missing', {}));
  if ((round.contactPersons ?? true) === asked) return accept([]);
  return accept([{ type: 'contact-persons-asked', round: id, asked, reason }]);
}

/** In: context and a person. Out: the attempt that refers to them; `person-unknown` where none does or they are erased. */
function findPerson(context: RuleContext, at: PersonInEntry): Result<AttemptState> {
  const found = findEntry(context, at);
  if (!found.ok) return found;
  const attempt = found.value.entry.attempts.find((one) => one.person === at.person);
  if (attempt === undefined || attempt.standing?.erased !== undefined)
    return reject(refuse('person-unknown', { unit: at.unit }));
  return accept(attempt);
}

const treated = {
  block: 'person-blocked',
  unblock: 'person-unblocked',
  erase: 'person-erased',
} as const;

/** In: what is to be done, and what the log says of the person. Out: why not, or null. */
function whyNot(
  how: keyof typeof treated,
  standing: PersonStanding | undefined,
  unit: UnitNumber,
): Refusal | null {
  const blocked = standing?.blocked !== undefined;
  if (how === 'block' && blocked) return refuse('person-already-blocked', { unit });
  if (how === 'unblock' && !blocked) return refuse('person-not-blocked', { unit });
  return null;
}

/**
 * Blocks persons (kept, but shown and used nowhere), lifts that, or records that they are erased: what is kept of them
 * goes in the same transaction. All of them in one act with one reason, or none.
 * Errors: `person-unknown`, `person-already-blocked`, `person-not-blocked`, `rationale-missing`.
 */
export function decideTreatPersons(
  context: RuleContext,
  { how, persons, reason }: CommandOf<'treat-persons'>,
): Result<Decision> {
  if (reason.trim() === '') return reject(refuse('rationale-missing', {}));
  const events = new Map<string, Event>();
  for (const { round, unit, person } of persons) {
    const found = findPerson(context, { round, unit, person });
    if (!found.ok) return found;
    const no = whyNot(how, found.value.standing, unit);
    if (no !== null) return reject(no);
    events.set(person, { type: treated[how], round, unit, person, reason });
  }
  return accept([...events.values()]);
}

const sameFields = (one: readonly PersonField[], other: readonly PersonField[]): boolean =>
  one.length === other.length && one.every((field) => other.includes(field));

/**
 * Records what a person agreed to have published; it takes the place of an earlier consent.
 * Errors: `person-unknown`, `rationale-missing` where it is not said how it was given, `person-already-blocked`.
 */
export function decideRecordConsent(
  context: RuleContext,
  command: CommandOf<'record-consent'>,
): Result<Decision> {
  const found = findPerson(context, command);
  if (!found.ok) return found;
  const { unit, fields, how, date } = command;
  if (how.trim() === '') return reject(refuse('rationale-missing', { unit }));
  if (found.value.standing?.blocked !== undefined)
    return reject(refuse('person-already-blocked', { unit }));
  const now = consentInForce(found.value.standing);
  if (now?.date === date && now.how === how && sameFields(now.fields, fields)) return accept([]);
  const { type: _, ...rest } = command;
  return accept([{ type: 'person-consented', ...rest }]);
}

/** Takes a consent back: no release frozen from here on has the fields. Errors: `person-unknown`, `nothing-to-undo`. */
export function decideWithdrawConsent(
  context: RuleContext,
  command: CommandOf<'withdraw-consent'>,
): Result<Decision> {
  const found = findPerson(context, command);
  if (!found.ok) return found;
  const { unit, reason } = command;
  if (reason.trim() === '') return reject(refuse('rationale-missing', { unit }));
  if (consentInForce(found.value.standing) === undefined)
    return reject(refuse('nothing-to-undo', { unit }));
  const { type: _, ...rest } = command;
  return accept([{ type: 'consent-withdrawn', ...rest }]);
}
