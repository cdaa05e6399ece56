import type { ReleaseSignature } from '../events/release.ts';
import type { RequiredRole, SigningRule } from '../events/signing-rule.ts';
import type { Round } from '../events/round.ts';
import type { EntryState } from './entry-state.ts';
import { judgeKey } from './votes.ts';

/** The rule of rounds and releases that say nothing of it. */
export const anybody: SigningRule = { roles: [], independent: false };

type Signed = Pick<ReleaseSignature, 'role'>;

/** In: the rule, the signatures there are. Out: the roles that are still to sign, with how many of each. */
export function missingRoles(
  { roles }: SigningRule,
  signatures: readonly Signed[],
): readonly RequiredRole[] {
  return roles
    .map(({ role, count }) => ({
      role,
      count: count - signatures.filter((one) => one.role === role).length,
    }))
    .filter((one) => one.count > 0);
}

/**
 * In: the rule, how many are to sign, the signatures there are, a role. Out: whether one more in that role leaves room
 * for the roles that must be among them.
 */
export function hasRoomFor(
  rule: SigningRule,
  required: number,
  signatures: readonly Signed[],
  role: string,
): boolean {
  const missing = missingRoles(rule, [...signatures, { role }]);
  const needed = missing.reduce((sum, one) => sum + one.count, 0);
  return needed <= required - signatures.length - 1;
}

/** In: a rule, a role as somebody wrote it. Out: as the rule spells it, or as it was written, spaces folded. */
export function roleAsRuled({ roles }: SigningRule, given: string): string {
  const folded = given.normalize('NFC').trim().replace(/\s+/gu, ' ');
  return roles.find((one) => judgeKey(one.role) === judgeKey(folded))?.role ?? folded;
}

/** In: a rule and how many are to sign, as they were asked for. Out: how many it takes: never fewer than the roles say. */
export function signaturesFor({ roles }: SigningRule, asked: number): number {
  return Math.max(
    asked,
    roles.reduce((sum, one) => sum + one.count, 0),
  );
}

/**
 * Whether a person has judged or resolved anything in a round, also what was taken back later.
 * In: the round, its entries, a name. Out: the answer.
 */
export function hasJudged(
  round: Round,
  entryOf: (unit: Round['units'][number]['number']) => EntryState,
  name: string,
): boolean {
  const key = judgeKey(name);
  return round.units.some(({ number }) => {
    const { judgements, resolutions } = entryOf(number);
    return (
      judgements.some((one) => judgeKey(one.judge) === key) ||
      resolutions.some((one) => [one.resolver, ...one.together].some((by) => judgeKey(by) === key))
    );
  });
}
