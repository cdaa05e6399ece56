import { refuse } from '../lib/refusal.ts';
import { accept, reject, type Result } from '../lib/result.ts';
import { isFinal } from '../projections/mapping-state.ts';
import type { CommandOf, Decision } from './command.ts';
import type { RuleContext } from './context.ts';

/** Freezes a candidate. A number that is final, or in use by another round, is refused: `release-number-taken`. */
export function decideFreezeRelease(
  context: RuleContext,
  command: CommandOf<'freeze-release'>,
): Result<Decision> {
  const { release } = command;
  const same = context.mapping.releases.find((one) => one.frozen.number === release.number);
  if (same !== undefined && (isFinal(same) || same.frozen.round !== release.round)) {
    return reject(refuse('release-number-taken', { release: release.number }));
  }
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
