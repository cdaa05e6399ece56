import type { ReleaseSignature } from '../events/release.ts';
import type { ReleaseNumber, RoundId, UnitNumber } from '../lib/ids.ts';
import { refuse, type Refusal } from '../lib/refusal.ts';
import { accept, reject, type Result } from '../lib/result.ts';
import { vouchersOf } from '../projections/keys.ts';
import { isFinal, roundById, type ReleaseState } from '../projections/mapping-state.ts';
import { finalAbove } from '../projections/release-order.ts';
import { anybody, hasJudged, hasRoomFor, missingRoles } from '../projections/signing.ts';
import { judgeKey } from '../projections/votes.ts';
import { checkCorrection } from './check-correction.ts';
import type { CommandOf, Decision } from './command.ts';
import type { RuleContext } from './context.ts';
import { refusalOfKey } from './decide-key.ts';

/** In: a number that comes before one that is final. Out: the refusal; undefined where none is. */
function tooLow(context: RuleContext, round: RoundId, number: ReleaseNumber): Refusal | undefined {
  const above = finalAbove(context.mapping, round, number);
  if (above === undefined) return undefined;
  return refuse('release-number-too-low', { release: number, last: above.frozen.number });
}

/**
 * Freezes a candidate. A number that is final, or in use by another round, is refused: `release-number-taken`; so is
 * one below the round's last: `release-number-too-low`. One that corrects another as `checkCorrection` refuses it.
 */
export function decideFreezeRelease(
  context: RuleContext,
  command: CommandOf<'freeze-release'>,
): Result<Decision> {
  const { release } = command;
  const same = context.mapping.releases.find((one) => one.frozen.number === release.number);
  if (same !== undefined && (isFinal(same) || same.frozen.round !== release.round)) {
    return reject(refuse('release-number-taken', { release: release.number }));
  }
  const low = tooLow(context, release.round, release.number);
  if (low !== undefined) return reject(low);
  if (release.candidate !== (same?.frozen.candidate ?? 0) + 1) {
    return reject(refuse('not-the-frozen-release', { release: release.number }));
  }
  const corrects = checkCorrection(context.mapping, release);
  if (corrects !== undefined) return reject(corrects);
  return accept([{ type: 'release-frozen', release }]);
}

/**
 * Whether the signature is by somebody whose signature counts here: oneself, or one whose key the file knows under that
 * name. Errors: `signature-key-unknown`, `key-revoked`, `key-replaced`, `key-not-vouched`, `adviser-deactivated`.
 */
function checkSigner(
  { mapping, who }: RuleContext,
  { signer, signature }: CommandOf<'sign-release'>,
): Result<null> {
  const { name, key } = signature;
  const known = mapping.advisers.find((one) => one.id === signer);
  const answeredFor = vouchersOf(mapping, signer).filter((one) => one.key === key);
  const names = [
    ...(signer === who.id && (known === undefined || known.key === key) ? [who.name] : []),
    ...(known !== undefined && known.key === key ? [known.name] : []),
    ...answeredFor.map((one) => one.name),
  ];
  if (!names.some((one) => judgeKey(one) === judgeKey(name)))
    return reject(refuse('signature-key-unknown', { name }));
  const refusal = refusalOfKey(mapping, { id: signer, name });
  if (refusal !== undefined) return reject(refusal);
  const gone = mapping.advisers.some((one) => one.id === signer && one.deactivated !== null);
  return gone ? reject(refuse('adviser-deactivated', { name })) : accept(null);
}

/** Whether the rule that the candidate was frozen under lets this one sign, in this role. Errors: `signer-has-judged`, `role-not-wanted`. */
function checkAgainstRule(
  context: RuleContext,
  { frozen, signatures }: ReleaseState,
  { name, role }: ReleaseSignature,
): Result<null> {
  const rule = frozen.signing ?? anybody;
  const round = roundById(context.mapping, frozen.round);
  const entryIn = (unit: UnitNumber) => context.entry(frozen.round, unit);
  if (rule.independent && round !== undefined && hasJudged(round, entryIn, name))
    return reject(refuse('signer-has-judged', { name, release: frozen.number }));
  if (hasRoomFor(rule, frozen.required, signatures, role)) return accept(null);
  const missing = missingRoles(rule, signatures).map((one) => one.role);
  return reject(refuse('role-not-wanted', { role, roles: missing, release: frozen.number }));
}

/**
 * Adds a signature to what is frozen: the same manifest, not final yet, each person once, in a role that is still
 * wanted, and by somebody whose signature counts.
 */
export function decideSignRelease(
  context: RuleContext,
  command: CommandOf<'sign-release'>,
): Result<Decision> {
  const { number, signature } = command;
  const release = context.mapping.releases.find((one) => one.frozen.number === number);
  if (release === undefined) return reject(refuse('release-unknown', { release: number }));
  const signed = release.signatures.some(
    (one) => one.key === signature.key || judgeKey(one.name) === judgeKey(signature.name),
  );
  if (signed) return reject(refuse('already-signed', { name: signature.name, release: number }));
  if (isFinal(release)) return reject(refuse('release-final', { release: number }));
  const low = tooLow(context, release.frozen.round, number);
  if (low !== undefined) return reject(low);
  if (signature.role.trim() === '' || signature.meaning.trim() === '')
    return reject(refuse('role-missing', {}));
  const shown =
    release.frozen.manifest === command.manifest &&
    release.frozen.candidate === command.candidate &&
    release.frozen.round === command.round;
  if (!shown) return reject(refuse('not-the-frozen-release', { release: number }));
  const counts = checkSigner(context, command);
  if (!counts.ok) return counts;
  const ruled = checkAgainstRule(context, release, signature);
  if (!ruled.ok) return ruled;
  const { type: _, signer: _signer, ...rest } = command;
  return accept([{ type: 'release-signed', ...rest }]);
}
