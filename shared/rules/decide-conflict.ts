import { sameAnswers } from '../codebook/profile.ts';
import { refuse } from '../lib/refusal.ts';
import { accept, reject, type Result } from '../lib/result.ts';
import { readEntry } from '../projections/entry-reading.ts';
import { checkAnswers } from './check-answers.ts';
import type { CommandOf, Decision } from './command.ts';
import { findEntry, type RuleContext } from './context.ts';

/**
 * Settles a conflict between sources by a person's word. Refused where the sources do not conflict there
 * (`no-source-conflict`), where others stand against each other than the form showed (`stale-conflict`), where the
 * criterion has no such answer (`unknown-answer`), and without a rationale (`rationale-missing`).
 */
export function decideSettleConflict(
  context: RuleContext,
  command: CommandOf<'settle-conflict'>,
): Result<Decision> {
  const found = findEntry(context, command);
  if (!found.ok) return found;
  const { round, entry } = found.value;
  const { unit, settlement } = command;
  const { criterion } = settlement;
  const conflict = readEntry(round, entry).conflicts.find((one) => one.criterion === criterion);
  if (conflict === undefined) return reject(refuse('no-source-conflict', { unit, criterion }));
  const shown = conflict.sides.map((side) => side.statement);
  if (!sameSet(shown, settlement.statements))
    return reject(refuse('stale-conflict', { unit, criterion }));
  const checked = checkAnswers(round.codebook, { [criterion]: settlement.answers });
  if (!checked.ok) return checked;
  const rationale = settlement.rationale.normalize('NFC').trim();
  if (rationale === '') return reject(refuse('rationale-missing', { unit }));
  const before = conflict.by;
  const unchanged =
    before?.kind === 'person' &&
    before.rationale === rationale &&
    sameAnswers(before.answers, settlement.answers);
  if (unchanged) return accept([]);
  return accept([
    {
      type: 'conflict-settled',
      round: command.round,
      unit,
      settlement: { ...settlement, statements: shown, rationale },
    },
  ]);
}

function sameSet(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((id) => other.includes(id));
}
