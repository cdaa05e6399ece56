import type { Correction, FrozenRelease } from '../../shared/events/release.ts';
import { correctionOf } from '../../shared/changes/correction-of.ts';
import type { ReleaseNumber, RoundId, Sha256Hex } from '../../shared/lib/ids.ts';
import { RefusedError } from '../../shared/lib/refusal.ts';
import { checkCorrection } from '../../shared/rules/check-correction.ts';
import type { FrozenContent } from '../../shared/release/frozen-content.ts';
import { frozenContentOf } from './frozen-content-file.ts';
import type { MappingFile } from './mapping-file.ts';
import { releaseNumbered } from './release-state.ts';

/** That a release is to correct an earlier one, as it is asked for. */
export type CorrectionWish = { readonly release: ReleaseNumber; readonly notice: string };

/**
 * In: the open file, what is asked, and what would be frozen. Out: the correction as the log binds it; undefined where
 * none is asked for. Errors (RefusedError): as `checkCorrection`.
 */
export function correctionAsked(
  file: MappingFile,
  wish: CorrectionWish | null,
  frozen: { readonly round: RoundId; readonly content: Sha256Hex },
): Correction | undefined {
  if (wish === null) return undefined;
  const { mapping } = file.memory();
  const { manifest } = releaseNumbered(mapping, wish.release).frozen;
  const corrects = { release: wish.release, manifest, notice: wish.notice.trim() };
  const refusal = checkCorrection(mapping, { ...frozen, corrects });
  if (refusal !== undefined) throw new RefusedError(refusal);
  return corrects;
}

/** In: what a release corrects, and what another wish would. Out: whether they are one. */
export function sameCorrection(
  { corrects }: Pick<FrozenRelease, 'corrects'>,
  other: Correction | undefined,
): boolean {
  return corrects?.release === other?.release && corrects?.notice === other?.notice;
}

/** In: the open file, content, what it corrects. Out: the content that says so, with every number it changes. */
export function withCorrection(
  file: MappingFile,
  content: FrozenContent,
  corrects: Correction | undefined,
): FrozenContent {
  if (corrects === undefined) return content;
  const release = releaseNumbered(file.memory().mapping, corrects.release);
  return {
    ...content,
    correction: correctionOf(frozenContentOf(file, release), content, corrects),
  };
}
