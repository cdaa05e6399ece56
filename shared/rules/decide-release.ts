import type { ReleaseNumber, RoundId } from '../lib/ids.ts';
import { refuse, type Refusal } from '../lib/refusal.ts';
import { accept, reject, type Result } from '../lib/result.ts';
import { isFinal } from '../projections/mapping-state.ts';
import { finalAbove } from '../projections/release-order.ts';
import type { CommandOf, Decision } from './command.ts';
import type { RuleContext } from './context.ts';

/** In: a number that comes before one that is final. Out: the refusal; undefined where none is. */
function tooLow(context: RuleContext, round: RoundId, number: ReleaseNumber): Refusal | undefined {
  const above = finalAbove(context.mapping, round, number);
  if (above === undefined) return undefined;
  return refuse('release-number-too-low', { release: number, last: above.frozen.number });
}

/**
 * Freezes a candidate. A number that is final, or in use by another round, is refused: `release-number-taken`; so is
 * one below the round's last: `release-number-too-low`.
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
  return accept([{ type: 'release-frozen', release }]);
}

/** Adds a signature to what is frozen: the same manifest, not final yet, and each person once. */
export function decideSignRelease(
  context: RuleContext,
  command: CommandOf<'sign-release'>,
): Result<Decision> {
  const { number, signature } = command;
  const release = context.mapping.releases.find((one) => one.frozen.number === number);
  if (release === undefined) return reject(refuse('release-unknown', { release: number }));
  if (release.signatures.some((one) => one.key === signature.key)) {
    return reject(refuse('already-signed', { name: signature.name, release: number }));
  }
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
  const { type: _, ...rest } = command;
  return accept([{ type: 'release-signed', ...rest }]);
}
