import { refuse, type Refusal } from '../lib/refusal.ts';
import { accept, reject, type Result } from '../lib/result.ts';
import { assertNever } from '../lib/assert-never.ts';
import { firstNamed, revocationOf, standingOfKey, vouchersOf } from '../projections/keys.ts';
import { judgeKey } from '../projections/votes.ts';
import type { Command, CommandOf, Decision } from './command.ts';
import type { RuleContext } from './context.ts';

/**
 * What is said or done as a named person, and so by nobody whose key only has the person's name. Rows of an import,
 * sources and attempts say themselves whose they are.
 */
const inOwnName: ReadonlySet<Command['type']> = new Set<Command['type']>([
  'judge',
  'withdraw-own-judgement',
  'resolve',
  'withdraw-resolution',
  'settle-conflict',
  'weigh-precedent',
  'comment',
  'answer-contest',
  'deactivate-adviser',
  'reactivate-adviser',
  'change-signing-rule',
  'change-key',
  'vouch-key',
  'revoke-key',
  'sign-release',
]);

/** In: the state, whose key. Out: nothing, or why it may not be used: `key-revoked`, `key-replaced`, `key-not-vouched`. */
export function refusalOfKey(
  mapping: RuleContext['mapping'],
  who: RuleContext['who'],
): Refusal | undefined {
  const standing = standingOfKey(mapping, who);
  switch (standing) {
    case 'active':
      return undefined;
    case 'revoked':
      return refuse('key-revoked', { name: who.name });
    case 'replaced':
      return refuse('key-replaced', { name: who.name });
    case 'unvouched':
      return refuse('key-not-vouched', { name: who.name });
    default:
      return assertNever(standing);
  }
}

/** In: context, what is asked. Out: nothing, or why the key of the one who asks may not be used for it. */
export function checkKey({ mapping, who }: RuleContext, { type }: Command): Result<null> {
  const refusal = refusalOfKey(mapping, who);
  if (refusal === undefined) return accept(null);
  return refusal.code === 'key-not-vouched' && !inOwnName.has(type)
    ? accept(null)
    : reject(refusal);
}

/** Ends the stream of the one who asks, who goes on under another key. Errors: `key-known` where the file has it already. */
export function decideChangeKey(
  { mapping, who }: RuleContext,
  { to, key }: CommandOf<'change-key'>,
): Result<Decision> {
  if (!mapping.advisers.some((one) => one.id === who.id))
    return reject(refuse('adviser-unknown', { name: who.name }));
  const taken =
    mapping.advisers.some((one) => one.id === to || one.successor === to) ||
    revocationOf(mapping, to) !== undefined;
  if (taken) return reject(refuse('key-known', { name: who.name }));
  return accept([{ type: 'key-changed', to, key }]);
}

/**
 * Answers for whose a key is; what is said already by the same person is not said twice. Errors: `rationale-missing`,
 * `adviser-name-missing`, `vouch-for-self`, `key-revoked`, `signature-key-unknown` where the file has the key under another name.
 */
export function decideVouchKey(
  { mapping, who }: RuleContext,
  command: CommandOf<'vouch-key'>,
): Result<Decision> {
  const name = command.name.trim();
  const words = command.words.trim();
  if (name === '') return reject(refuse('adviser-name-missing', {}));
  if (words === '') return reject(refuse('rationale-missing', {}));
  if (judgeKey(name) === judgeKey(who.name) || command.adviser === who.id)
    return reject(refuse('vouch-for-self', { name }));
  if (revocationOf(mapping, command.adviser) !== undefined)
    return reject(refuse('key-revoked', { name }));
  const known = mapping.advisers.find((one) => one.id === command.adviser);
  if (known !== undefined && judgeKey(known.name) !== judgeKey(name))
    return reject(refuse('signature-key-unknown', { name }));
  const already = vouchersOf(mapping, command.adviser).some(
    (one) => judgeKey(one.by) === judgeKey(who.name) && judgeKey(one.name) === judgeKey(name),
  );
  if (already) return accept([]);
  const first = firstNamed(mapping, name);
  const person = first === undefined || first.id === command.adviser ? null : first.id;
  return accept([{ ...command, type: 'key-vouched', name, for: person, by: who.name, words }]);
}

/**
 * Says that a key is not to be relied upon. Its holder may whenever it is wished; another adviser where it is lost or
 * stolen, and with words. Errors: `key-revoked` where it is so already, `key-not-yours`, `rationale-missing`,
 * `signature-key-unknown` where the file does not know it.
 */
export function decideRevokeKey(
  { mapping, who }: RuleContext,
  command: CommandOf<'revoke-key'>,
): Result<Decision> {
  const { adviser, reason } = command;
  const words = command.words.trim();
  const known =
    mapping.advisers.find((one) => one.id === adviser) ??
    mapping.vouchings.find((one) => one.adviser === adviser);
  if (known === undefined || known.key !== command.key)
    return reject(refuse('signature-key-unknown', { name: '' }));
  const { name } = known;
  if (revocationOf(mapping, adviser) !== undefined) return reject(refuse('key-revoked', { name }));
  const own = judgeKey(name) === judgeKey(who.name);
  if (!own && reason === 'ute-av-bruk') return reject(refuse('key-not-yours', { name }));
  if (!own && words === '') return reject(refuse('rationale-missing', {}));
  return accept([{ ...command, type: 'key-revoked', by: who.name, words }]);
}
