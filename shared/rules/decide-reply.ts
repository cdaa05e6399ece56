import { refuse } from '../lib/refusal.ts';
import { accept, reject, type Result } from '../lib/result.ts';
import type { CommandOf, Decision } from './command.ts';
import { findEntry, type RuleContext } from './context.ts';

const words = (text: string): string => text.normalize('NFC').trim();

/**
 * Records that municipalities have got the sheet of what is recorded of them. One whose sheet of the same day and
 * deadline is recorded already is left out. Errors: `round-unknown`, `entry-unknown`, `reply-due-passed` where the
 * deadline is before the day it was sent.
 */
export function decideMarkSent(
  context: RuleContext,
  command: CommandOf<'mark-sheets-sent'>,
): Result<Decision> {
  const { round, sheet } = command;
  if (sheet.due !== null && sheet.due < sheet.date)
    return reject(refuse('reply-due-passed', { due: sheet.due, date: sheet.date }));
  const events: Decision[number][] = [];
  for (const unit of new Set(command.units)) {
    const found = findEntry(context, { round, unit });
    if (!found.ok) return found;
    const known = found.value.entry.sheets.some(
      (one) => one.withdrawn === null && one.date === sheet.date && one.due === sheet.due,
    );
    if (!known) events.push({ type: 'fact-sheet-sent', round, unit, sheet });
  }
  return accept(events);
}

/** Takes back that a sheet was sent. Errors: `nothing-to-undo`, `rationale-missing`. */
export function decideWithdrawSent(
  context: RuleContext,
  command: CommandOf<'withdraw-sheet'>,
): Result<Decision> {
  const found = findEntry(context, command);
  if (!found.ok) return found;
  const { round, unit } = command;
  if (found.value.entry.sheets.every((one) => one.withdrawn !== null))
    return reject(refuse('nothing-to-undo', { unit }));
  const reason = words(command.reason);
  if (reason === '') return reject(refuse('rationale-missing', { unit }));
  return accept([{ type: 'fact-sheet-withdrawn', round, unit, reason }]);
}

/**
 * Records what a municipality answers: a statement of its own, and where it is against the entry, that the entry is
 * contested. Error: `reply-incomplete` without who answered (a role, never a name), or what.
 */
export function decideRecordReply(
  context: RuleContext,
  command: CommandOf<'record-reply'>,
): Result<Decision> {
  const found = findEntry(context, command);
  if (!found.ok) return found;
  const { round, unit, date, statement, contest } = command;
  const role = words(command.role);
  const text = words(command.text);
  if (role === '' || text === '') {
    const missing = role === '' ? 'hvem som svarte' : 'hva som ble svart';
    return reject(refuse('reply-incomplete', { unit, missing }));
  }
  return accept([
    {
      type: 'statement-added',
      round,
      unit,
      statement: {
        id: statement,
        source: 'tilsvar',
        date,
        informant: role,
        text,
        link: null,
        answers: {},
        readByJudge: false,
      },
    },
    ...(contest === null
      ? []
      : [
          {
            type: 'entry-contested' as const,
            round,
            unit,
            contest: { id: contest, role, date, text },
          },
        ]),
  ]);
}
