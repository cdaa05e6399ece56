import { randomUUID } from 'node:crypto';
import type { ManyAct, NotDone } from '../../../shared/contract/lists-contract.ts';
import { assertNever } from '../../../shared/lib/assert-never.ts';
import { commentId, type RoundId, type UnitNumber } from '../../../shared/lib/ids.ts';
import { RefusedError } from '../../../shared/lib/refusal.ts';
import type { Command } from '../../../shared/rules/command.ts';
import { act } from '../act.ts';
import { listAdvisers } from '../profile/advisers.ts';
import type { Workspace } from '../workspace.ts';

function commandFor(
  round: RoundId,
  unit: UnitNumber,
  wanted: ManyAct,
  colleagues: readonly string[],
): Command {
  switch (wanted.kind) {
    case 'assign':
      return { type: 'assign', round, unit, task: wanted.task, to: wanted.to, colleagues };
    case 'not-reached':
      return { type: 'mark-not-reached', round, unit, reason: wanted.reason };
    case 'comment': {
      const { kind: _kind, ...rest } = wanted;
      const comment = { ...rest, id: commentId.parse(randomUUID()), answers: null };
      return { type: 'comment', round, unit, comment, colleagues };
    }
    default:
      return assertNever(wanted);
  }
}

/**
 * Does the same to each of the entries, through the same rules and the same write path as to one.
 * In: workspace, round, entries and what to do. Out: how many it was done to, and the others with their reasons.
 * Error: throws what is no refusal of the rules, such as a full disk, and `not-unlocked`.
 */
export async function actOnMany(
  workspace: Workspace,
  {
    round,
    units,
    act: wanted,
  }: {
    readonly round: RoundId;
    readonly units: readonly UnitNumber[];
    readonly act: ManyAct;
  },
): Promise<{ readonly done: number; readonly refused: readonly NotDone[] }> {
  workspace.who();
  const names = new Map(workspace.round(round).units.map((one) => [one.number, one.name]));
  const colleagues = listAdvisers(workspace.home).map((one) => one.name);
  const refused: NotDone[] = [];
  let done = 0;
  for (const unit of new Set(units)) {
    try {
      await act(workspace, commandFor(round, unit, wanted, colleagues));
      done += 1;
    } catch (error) {
      if (!(error instanceof RefusedError) || isOfTheMachine(error)) throw error;
      const { code, message } = error.refusal;
      refused.push({ unit, name: names.get(unit) ?? unit, code, message });
    }
  }
  return { done, refused };
}

function isOfTheMachine({ refusal: { code } }: RefusedError): boolean {
  return code === 'disk-full' || code === 'folder-not-writable' || code === 'log-damaged';
}
