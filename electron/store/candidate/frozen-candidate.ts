import type { CandidateView } from '../../../shared/contract/signing-contract.ts';
import { refuse, RefusedError } from '../../../shared/lib/refusal.ts';
import type { ReleaseState } from '../../../shared/projections/mapping-state.ts';
import { manifestPath, readManifest, releaseManifest } from '../../exporters/manifest.ts';
import { frozenContentOf } from '../frozen-content-file.ts';
import type { MappingFile } from '../mapping-file.ts';
import { readReleaseFiles } from '../release-file-table.ts';
import { candidateView } from './candidate-view.ts';

function boundOf(file: MappingFile, release: ReleaseState) {
  const files = readReleaseFiles(file.handle, release.frozen);
  const manifestBytes = files.get(manifestPath);
  const { number } = release.frozen;
  if (manifestBytes === undefined)
    throw new RefusedError(refuse('not-the-frozen-release', { release: number }));
  const manifest = releaseManifest.safeParse(readManifest(manifestBytes));
  if (!manifest.success)
    throw new RefusedError(refuse('not-the-frozen-release', { release: number }));
  // What it corrects is told on its own, as of a candidate from elsewhere.
  const { correction: _correction, ...content } = frozenContentOf(file, release);
  return { manifest: manifest.data, manifestBytes, files, content };
}

/**
 * In: the open file, a release. Out: it as a signer sees it. Errors (RefusedError): `log-damaged`,
 * `not-the-frozen-release` where what is kept is not what was frozen, or by a program from before the log was a tree.
 */
export function frozenCandidate(file: MappingFile, release: ReleaseState): CandidateView {
  const candidate = boundOf(file, release);
  const { follows } = candidate.manifest;
  const before = file
    .memory()
    .mapping.releases.find(
      (one) => one.frozen.number === follows?.release && one.frozen.manifest === follows.manifest,
    );
  return candidateView(candidate, before === undefined ? null : boundOf(file, before));
}
