import { refuse } from '../lib/refusal.ts';
import { accept, reject, type Result } from '../lib/result.ts';
import type { CommandOf, Decision } from './command.ts';
import { findEntry, type RuleContext } from './context.ts';

const words = (text: string): string => text.normalize('NFC').trim();

/** Records what a municipality says against its entry. Error: `contest-incomplete` without who said it, or what. */
export function decideContest(
  context: RuleContext,
  command: CommandOf<'contest'>,
): Result<Decision> {
  const found = findEntry(context, command);
  if (!found.ok) return found;
  const { round, unit, contest } = command;
  const role = words(contest.role);
  const text = words(contest.text);
  if (role === '' || text === '') {
    const missing = role === '' ? 'hvem som sa det' : 'hva som ble sagt';
    return reject(refuse('contest-incomplete', { unit, missing }));
  }
  return accept([{ type: 'entry-contested', round, unit, contest: { ...contest, role, text } }]);
}

/** Answers it: changed or kept, and why. Errors: `contest-unknown` where it is not there or answered, `rationale-missing`. */
export function decideAnswerContest(
  context: RuleContext,
  command: CommandOf<'answer-contest'>,
): Result<Decision> {
  const found = findEntry(context, command);
  if (!found.ok) return found;
  const { round, unit, contest, decision } = command;
  const open = found.value.entry.contests.find((one) => one.id === contest && one.answer === null);
  if (open === undefined) return reject(refuse('contest-unknown', { unit }));
  const reason = words(command.reason);
  if (reason === '') return reject(refuse('rationale-missing', { unit }));
  return accept([{ type: 'contest-answered', round, unit, contest, decision, reason }]);
}
