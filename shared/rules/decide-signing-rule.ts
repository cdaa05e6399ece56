import { refuse } from '../lib/refusal.ts';
import { accept, reject, type Result } from '../lib/result.ts';
import { roundById } from '../projections/mapping-state.ts';
import { anybody, signaturesFor } from '../projections/signing.ts';
import { judgeKey } from '../projections/votes.ts';
import type { CommandOf, Decision } from './command.ts';
import type { RuleContext } from './context.ts';

/**
 * Changes what a round asks of those who sign; what is frozen already keeps the rule it was frozen under. What is so
 * already is not said again. Errors: `round-unknown`, `rationale-missing`, `role-twice`.
 */
export function decideChangeSigningRule(
  { mapping }: RuleContext,
  command: CommandOf<'change-signing-rule'>,
): Result<Decision> {
  const round = roundById(mapping, command.round);
  if (round === undefined) {
    const rounds = mapping.rounds.map((one) => one.name);
    return reject(refuse('round-unknown', { name: command.round, rounds }));
  }
  const { roles, independent } = command.signing;
  const twice = roles.find((one, at) =>
    roles.some((other, before) => before < at && judgeKey(other.role) === judgeKey(one.role)),
  );
  if (twice !== undefined) return reject(refuse('role-twice', { role: twice.role }));
  const reason = command.reason.trim();
  if (reason === '') return reject(refuse('rationale-missing', {}));
  const signatures = signaturesFor(command.signing, command.signatures);
  const now = round.signing ?? anybody;
  const same =
    signatures === round.signatures &&
    independent === now.independent &&
    roles.length === now.roles.length &&
    roles.every(({ role, count }) =>
      now.roles.some((one) => one.role === role && one.count === count),
    );
  if (same) return accept([]);
  return accept([{ ...command, type: 'signing-rule-changed', signatures, reason }]);
}
