import { refuse } from '../lib/refusal.ts';
import { accept, reject, type Result } from '../lib/result.ts';
import type { CommentState } from '../projections/entry-state.ts';
import { isWithheld } from '../projections/withheld.ts';
import type { CommandOf, Decision } from './command.ts';
import { findEntry, type RuleContext } from './context.ts';
import { knownPerson } from './known-person.ts';

const words = (text: string): string => text.normalize('NFC').trim();

/** The comment that begins a thread, as the one who asks may see it; `comment-unknown` where there is none. */
function findThread(
  context: RuleContext,
  command: Pick<CommandOf<'settle-comment'>, 'round' | 'unit' | 'comment'>,
): Result<CommentState> {
  const found = findEntry(context, command);
  if (!found.ok) return found;
  const { entry, round } = found.value;
  const thread = entry.comments.find((one) => one.id === command.comment && one.answers === null);
  const hidden =
    thread !== undefined &&
    isWithheld(round, entry, { kind: 'adviser', name: context.who.name }) &&
    entry.judgements.some((one) => one.judge === thread.writer);
  return thread === undefined || hidden
    ? reject(refuse('comment-unknown', { unit: command.unit }))
    : accept(thread);
}

/**
 * Writes a comment, or answers one. Errors: `comment-empty`, `unknown-answer` for a criterion that the codebook does not
 * have, `adviser-unknown` and `adviser-deactivated` for whom it is for, `comment-unknown` and `comment-closed` for what
 * it answers.
 */
export function decideComment(
  context: RuleContext,
  command: CommandOf<'comment'>,
): Result<Decision> {
  const found = findEntry(context, command);
  if (!found.ok) return found;
  const { codebook } = found.value.round;
  const { round, unit, comment, colleagues } = command;
  const text = words(comment.text);
  if (text === '') return reject(refuse('comment-empty', { unit }));
  const criteria = codebook.criteria.map((one) => one.id);
  if (comment.criterion !== null && !criteria.includes(comment.criterion)) {
    const { criterion } = comment;
    return reject(refuse('unknown-answer', { value: criterion, criterion, answers: criteria }));
  }
  if (comment.answers !== null) {
    const thread = findThread(context, { round, unit, comment: comment.answers });
    if (!thread.ok) return thread;
    if (thread.value.settled !== null) return reject(refuse('comment-closed', { unit }));
  }
  let { to } = comment;
  if (to !== null) {
    const person = knownPerson(context, to, colleagues);
    if (!person.ok) return person;
    to = person.value;
  }
  return accept([
    { type: 'commented', round, unit, by: context.who.name, comment: { ...comment, to, text } },
  ]);
}

/** Settles a thread. Errors: `comment-unknown`, `comment-closed` where it is settled. */
export function decideSettleComment(
  context: RuleContext,
  command: CommandOf<'settle-comment'>,
): Result<Decision> {
  const thread = findThread(context, command);
  if (!thread.ok) return thread;
  if (thread.value.settled !== null)
    return reject(refuse('comment-closed', { unit: command.unit }));
  const { round, unit, comment } = command;
  return accept([{ type: 'comment-settled', round, unit, comment, note: words(command.note) }]);
}

/** Opens a settled thread again. Errors: `comment-unknown`, `comment-open`, `rationale-missing`. */
export function decideReopenComment(
  context: RuleContext,
  command: CommandOf<'reopen-comment'>,
): Result<Decision> {
  const thread = findThread(context, command);
  if (!thread.ok) return thread;
  const { round, unit, comment } = command;
  if (thread.value.settled === null) return reject(refuse('comment-open', { unit }));
  const reason = words(command.reason);
  if (reason === '') return reject(refuse('rationale-missing', { unit }));
  return accept([{ type: 'comment-reopened', round, unit, comment, reason }]);
}
