import type { Event } from '../events/event.ts';
import { refuse } from '../lib/refusal.ts';
import { accept, reject, type Result } from '../lib/result.ts';
import { checkAnswers } from './check-answers.ts';
import type { CommandOf, Decision } from './command.ts';
import { findEntry, type RuleContext } from './context.ts';

/** Adds a source's statement by hand; its answers must be the codebook's, and it must say something. */
export function decideAddStatement(
  context: RuleContext,
  command: CommandOf<'add-statement'>,
): Result<Decision> {
  const found = findEntry(context, command);
  if (!found.ok) return found;
  const { statement } = command;
  const answers = checkAnswers(found.value.round.codebook, statement.answers);
  if (!answers.ok) return answers;
  const silent =
    statement.text === null && statement.link === null && Object.keys(answers.value).length === 0;
  if (silent) return reject(refuse('unreadable-row', { reason: 'Opplysningen er tom.' }));
  const { type: _, ...rest } = command;
  const added: Event = {
    type: 'statement-added',
    ...rest,
    statement: { ...statement, answers: { ...answers.value } },
  };
  return accept([added]);
}

/** Takes a statement back, with a reason; it stays in the log. */
export function decideWithdrawStatement(
  context: RuleContext,
  command: CommandOf<'withdraw-statement'>,
): Result<Decision> {
  const found = findEntry(context, command);
  if (!found.ok) return found;
  const standing = found.value.entry.statements.some(
    (one) => one.id === command.statement && one.withdrawn === null,
  );
  if (!standing) return reject(refuse('nothing-to-undo', { unit: command.unit }));
  if (command.reason.trim() === '')
    return reject(refuse('rationale-missing', { unit: command.unit }));
  const { type: _, ...rest } = command;
  return accept([{ type: 'statement-withdrawn', ...rest }]);
}

/**
 * Records that somebody was rung, which department, and what came of it.
 * Error: `contact-persons-not-asked` for a person in a round that does not ask for any.
 */
export function decideRecordAttempt(
  context: RuleContext,
  command: CommandOf<'record-attempt'>,
): Result<Decision> {
  const found = findEntry(context, command);
  if (!found.ok) return found;
  const { round } = found.value;
  if (command.attempt.person !== null && round.contactPersons === false)
    return reject(refuse('contact-persons-not-asked', { round: round.name }));
  const { type: _, ...rest } = command;
  return accept([{ type: 'contact-attempted', ...rest }]);
}

/** Says how the public reaches the service; nothing new is nothing to record. */
export function decideSetContact(
  context: RuleContext,
  command: CommandOf<'set-contact'>,
): Result<Decision> {
  const found = findEntry(context, command);
  if (!found.ok) return found;
  const { contact } = found.value.entry;
  const same =
    contact !== null &&
    contact.department === command.contact.department &&
    contact.phone === command.contact.phone &&
    contact.email === command.contact.email &&
    contact.link === command.contact.link;
  if (same) return accept([]);
  const { type: _, ...rest } = command;
  return accept([{ type: 'service-contact-set', ...rest }]);
}

/** Marks an entry as not reached, with a reason. */
export function decideMarkNotReached(
  context: RuleContext,
  command: CommandOf<'mark-not-reached'>,
): Result<Decision> {
  const found = findEntry(context, command);
  if (!found.ok) return found;
  if (found.value.entry.notReached !== null)
    return reject(refuse('already-not-reached', { unit: command.unit }));
  if (command.reason.trim() === '')
    return reject(refuse('rationale-missing', { unit: command.unit }));
  const { type: _, ...rest } = command;
  return accept([{ type: 'not-reached-marked', ...rest }]);
}

/** Takes the mark back, e.g. because somebody answered after all. */
export function decideWithdrawNotReached(
  context: RuleContext,
  command: CommandOf<'withdraw-not-reached'>,
): Result<Decision> {
  const found = findEntry(context, command);
  if (!found.ok) return found;
  if (found.value.entry.notReached === null)
    return reject(refuse('not-marked-not-reached', { unit: command.unit }));
  if (command.reason.trim() === '')
    return reject(refuse('rationale-missing', { unit: command.unit }));
  const { type: _, ...rest } = command;
  return accept([{ type: 'not-reached-withdrawn', ...rest }]);
}
