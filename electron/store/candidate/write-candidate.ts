import { refuse, RefusedError } from '../../../shared/lib/refusal.ts';
import { isFinal, type ReleaseState } from '../../../shared/projections/mapping-state.ts';
import { partsZip, type ZipPart } from '../../exporters/fixed-zip.ts';
import { manifestPath, readManifest } from '../../exporters/manifest.ts';
import { utf8 } from '../../exporters/printed-file.ts';
import { contentPath, frozenContentOf } from '../frozen-content-file.ts';
import type { MappingFile } from '../mapping-file.ts';
import { readReleaseFiles } from '../release-file-table.ts';
import { boundContent, candidateKind, candidatePlaces } from './candidate-parts.ts';

/** An earlier release that a candidate names: which, and the SHA-256 of its manifest. */
type Named = { readonly release: string; readonly manifest: string };

/** The manifest and content of an earlier release; none where it names none, or the file no longer has it. */
function earlierIn(
  file: MappingFile,
  place: string,
  named: Named | null | undefined,
): readonly ZipPart[] {
  const earlier = file
    .memory()
    .mapping.releases.find(
      (one) => one.frozen.number === named?.release && one.frozen.manifest === named.manifest,
    );
  if (earlier === undefined) return [];
  const bytes = readReleaseFiles(file.handle, earlier.frozen).get(manifestPath);
  if (bytes === undefined) return [];
  const content = utf8(boundContent(frozenContentOf(file, earlier)));
  return [
    { path: `${place}${manifestPath}`, bytes },
    { path: `${place}${candidatePlaces.content}`, bytes: content },
  ];
}

/**
 * A frozen candidate as one file, to be signed on a machine that does not have the mapping. In: the open file, the
 * release. Out: the bytes; the same whenever and wherever they are made. Errors (RefusedError): `release-final`,
 * `log-damaged` where what is kept is no longer what was frozen.
 */
export function candidateBytes(file: MappingFile, release: ReleaseState): Uint8Array {
  const { frozen, at } = release;
  if (isFinal(release)) throw new RefusedError(refuse('release-final', { release: frozen.number }));
  const content = frozenContentOf(file, release);
  const files = readReleaseFiles(file.handle, frozen);
  const manifest = files.get(manifestPath);
  if (manifest === undefined) {
    const reason = `manifestet til utgivelse ${frozen.number} mangler`;
    throw new RefusedError(refuse('log-damaged', { position: at, reason }));
  }
  const { follows, corrects } = readManifest(manifest);
  const other = corrects?.manifest === follows?.manifest ? null : corrects;
  return partsZip([
    { path: candidatePlaces.kind, bytes: utf8(candidateKind) },
    { path: candidatePlaces.content, bytes: utf8(boundContent(content)) },
    ...[...files]
      .filter(([path]) => path !== contentPath)
      .map(([path, bytes]) => ({ path: `${candidatePlaces.files}${path}`, bytes })),
    ...earlierIn(file, candidatePlaces.before, follows),
    ...earlierIn(file, candidatePlaces.corrected, other),
  ]);
}
