import type { EventOf } from '../events/event.ts';
import { refuse } from '../lib/refusal.ts';
import { accept, reject, type Result } from '../lib/result.ts';
import type { AdviserState } from '../projections/keys.ts';
import type { CommandOf, Decision } from './command.ts';
import type { RuleContext } from './context.ts';

/** In: the state, who joins. Out: the event, which says whose stream it goes on from where one has ended with naming it. */
export function joiningOf(
  { advisers }: Pick<RuleContext['mapping'], 'advisers'>,
  { adviser, name, title, key }: Omit<EventOf<'adviser-joined'>, 'type'>,
): EventOf<'adviser-joined'> {
  const before = advisers.find((one) => one.successor === adviser);
  const joined = { type: 'adviser-joined', adviser, name, title, key } as const;
  return before === undefined ? joined : { ...joined, succeeds: before.id };
}

/** Adds an adviser to the file; one who is in it already is not added again. */
export function decideJoin(context: RuleContext, command: CommandOf<'join'>): Result<Decision> {
  if (command.name.trim() === '') return reject(refuse('adviser-name-missing', {}));
  if (context.mapping.advisers.some((one) => one.id === command.adviser)) return accept([]);
  return accept([joiningOf(context.mapping, command)]);
}

function findAdviser({ mapping }: RuleContext, id: string): Result<AdviserState> {
  const found = mapping.advisers.find((one) => one.id === id);
  return found === undefined ? reject(refuse('adviser-unknown', { name: id })) : accept(found);
}

/**
 * Says that an adviser no longer works here, and why. What they did stays, and what was asked of them can be asked of
 * others. Errors: `adviser-unknown`, `adviser-deactivated` where it is so already, `rationale-missing`.
 */
export function decideDeactivate(
  context: RuleContext,
  { adviser, reason }: CommandOf<'deactivate-adviser'>,
): Result<Decision> {
  const found = findAdviser(context, adviser);
  if (!found.ok) return found;
  const { name, deactivated } = found.value;
  if (deactivated !== null) return reject(refuse('adviser-deactivated', { name }));
  if (reason.trim() === '') return reject(refuse('rationale-missing', {}));
  return accept([{ type: 'adviser-deactivated', adviser, reason: reason.trim() }]);
}

/** Takes that back. Errors: `adviser-unknown`, `adviser-not-deactivated`, `rationale-missing`. */
export function decideReactivate(
  context: RuleContext,
  { adviser, reason }: CommandOf<'reactivate-adviser'>,
): Result<Decision> {
  const found = findAdviser(context, adviser);
  if (!found.ok) return found;
  const { name, deactivated } = found.value;
  if (deactivated === null) return reject(refuse('adviser-not-deactivated', { name }));
  if (reason.trim() === '') return reject(refuse('rationale-missing', {}));
  return accept([{ type: 'adviser-reactivated', adviser, reason: reason.trim() }]);
}

/** In: context. Out: nothing, or `adviser-deactivated` where the one who asks no longer works here. */
export function checkActive({ mapping, who }: RuleContext): Result<null> {
  const own = mapping.advisers.find((one) => one.id === who.id);
  return own === undefined || own.deactivated === null
    ? accept(null)
    : reject(refuse('adviser-deactivated', { name: own.name }));
}
