import { refuse } from '../lib/refusal.ts';
import { accept, reject, type Result } from '../lib/result.ts';
import { judgeKey } from '../projections/votes.ts';
import type { RuleContext } from './context.ts';

/**
 * In: the state, a name, and who else is on this machine. Out: the name as the file has it, or that of a colleague who
 * has done nothing in the file yet. Errors: `adviser-unknown`, `adviser-deactivated`.
 */
export function knownPerson(
  { mapping }: RuleContext,
  name: string,
  colleagues: readonly string[],
): Result<string> {
  const key = judgeKey(name);
  const known = mapping.advisers.filter((one) => judgeKey(one.name) === key);
  const active = known.find((one) => one.deactivated === null);
  if (active !== undefined) return accept(active.name);
  if (known.length > 0) return reject(refuse('adviser-deactivated', { name }));
  const colleague = colleagues.find((one) => judgeKey(one) === key);
  return colleague === undefined ? reject(refuse('adviser-unknown', { name })) : accept(colleague);
}
