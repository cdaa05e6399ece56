import type { FrozenRelease } from '../events/release.ts';
import { refuse, type Refusal } from '../lib/refusal.ts';
import { isFinal, type MappingState } from '../projections/mapping-state.ts';

/**
 * Whether a release may correct the one it says it corrects. In: the state, and the release that is to be frozen.
 * Out: the refusal, undefined where it may: `release-unknown`, `release-not-final`, `correction-other-round`,
 * `correction-without-notice`, `nothing-changed`.
 */
export function checkCorrection(
  { releases }: Pick<MappingState, 'releases'>,
  { round, content, corrects }: Pick<FrozenRelease, 'round' | 'content' | 'corrects'>,
): Refusal | undefined {
  if (corrects === undefined) return undefined;
  const { release } = corrects;
  const corrected = releases.find((one) => one.frozen.number === release);
  if (corrected === undefined) return refuse('release-unknown', { release });
  if (corrected.frozen.round !== round) return refuse('correction-other-round', { release });
  if (!isFinal(corrected)) {
    const { signatures, frozen } = corrected;
    return refuse('release-not-final', {
      release,
      signatures: signatures.length,
      required: frozen.required,
    });
  }
  if (corrects.notice.trim() === '') return refuse('correction-without-notice', { release });
  if (corrected.frozen.content === content) return refuse('nothing-changed', { release });
  return undefined;
}
