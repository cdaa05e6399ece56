import { basename } from 'node:path';
import type { Sha256Hex } from '../../../shared/lib/ids.ts';
import { canonicalJson } from '../../../shared/lib/canonical-json.ts';
import { refuse, RefusedError } from '../../../shared/lib/refusal.ts';
import { manifestPath, releaseManifest, type ReleaseManifest } from '../../exporters/manifest.ts';
import { sha256 } from '../envelope-crypto.ts';
import { candidateKind, candidatePlaces, type BoundContent } from './candidate-parts.ts';
import { unpackCandidate, unreadableCandidate, type Parts } from './unpack-candidate.ts';

/** A candidate of which every byte is what its manifest says. */
export type ReadCandidate = {
  readonly manifest: ReleaseManifest;
  readonly manifestBytes: Uint8Array;
  /** SHA-256 of the manifest: what is signed. */
  readonly hash: Sha256Hex;
  /** Every file the manifest lists. */
  readonly files: Parts;
  readonly content: BoundContent;
  /** The release it follows, where it brings it. */
  readonly before: EarlierRelease | null;
  /** The release it corrects; null where it corrects none, or does not bring it. */
  readonly corrected: EarlierRelease | null;
};

/** A release that the candidate names, and brings. */
export type EarlierRelease = {
  readonly manifest: ReleaseManifest;
  readonly content: BoundContent;
};

const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('utf8');

/** The manifest as only the program writes it: canonical, and nothing in it but what a manifest says. */
function manifestIn(bytes: Uint8Array): ReleaseManifest | null {
  try {
    const parsed = releaseManifest.safeParse(JSON.parse(text(bytes)));
    return parsed.success && canonicalJson(parsed.data) === text(bytes) ? parsed.data : null;
  } catch {
    return null;
  }
}

function contentIn(bytes: Uint8Array): BoundContent {
  // The manifest has the hash of these bytes, which the program wrote when the release was frozen.
  return JSON.parse(text(bytes)) as BoundContent;
}

/** The first place that is not as the manifest says; null where all of it is. */
function changedPlace(parts: Parts, manifest: ReleaseManifest): string | null {
  const { files, content, before, corrected, kind } = candidatePlaces;
  const wrong = manifest.files.find((one) => {
    const bytes = parts.get(`${files}${one.path}`);
    return bytes?.byteLength !== one.size || sha256(bytes) !== one.sha256;
  });
  if (wrong !== undefined) return wrong.path;
  const bound = parts.get(content);
  if (bound === undefined || sha256(bound) !== manifest.contentHash) return content;
  const listed = new Set([
    kind,
    content,
    `${files}${manifestPath}`,
    ...manifest.files.map((one) => `${files}${one.path}`),
    ...[before, corrected].flatMap((one) => [`${one}${manifestPath}`, `${one}${content}`]),
  ]);
  return [...parts.keys()].find((path) => !listed.has(path)) ?? null;
}

function earlierIn(
  parts: Parts,
  place: string,
  expected: string | undefined,
): EarlierRelease | null | 'changed' {
  const bytes = parts.get(`${place}${manifestPath}`);
  const content = parts.get(`${place}${candidatePlaces.content}`);
  if (bytes === undefined && content === undefined) return null;
  if (bytes === undefined || content === undefined) return 'changed';
  const manifest = manifestIn(bytes);
  const whole =
    manifest !== null && sha256(bytes) === expected && sha256(content) === manifest.contentHash;
  return whole ? { manifest, content: contentIn(content) } : 'changed';
}

/**
 * Reads a candidate and checks every byte of it: the files and the content against the manifest, and the earlier releases
 * it brings against what the manifest says it follows and corrects. In: the path. Out: the candidate.
 * Errors (RefusedError): `file-not-found`, `file-too-large`, `candidate-unreadable`, `candidate-changed` with the place.
 */
export async function readCandidate(path: string): Promise<ReadCandidate> {
  const parts = await unpackCandidate(path);
  const kind = parts.get(candidatePlaces.kind);
  if (kind === undefined || text(kind) !== candidateKind)
    throw unreadableCandidate(path, 'Den er ikke lagret av Grenseland som en kandidat.');
  const changed = (place: string): RefusedError =>
    new RefusedError(refuse('candidate-changed', { file: basename(path), place }));
  const manifestBytes = parts.get(`${candidatePlaces.files}${manifestPath}`);
  const manifest = manifestBytes === undefined ? null : manifestIn(manifestBytes);
  if (manifest === null || manifestBytes === undefined) throw changed(manifestPath);
  const place = changedPlace(parts, manifest);
  if (place !== null) throw changed(place);
  const { follows, corrects } = manifest;
  const before = earlierIn(parts, candidatePlaces.before, follows?.manifest);
  if (before === 'changed') throw changed(candidatePlaces.before);
  const other = earlierIn(parts, candidatePlaces.corrected, corrects?.manifest);
  if (other === 'changed') throw changed(candidatePlaces.corrected);
  const corrected =
    corrects !== undefined && corrects.manifest === follows?.manifest ? before : other;
  const content = contentIn(parts.get(candidatePlaces.content) ?? new Uint8Array());
  const files = new Map(
    manifest.files.map(({ path: listed }) => [
      listed,
      parts.get(`${candidatePlaces.files}${listed}`) ?? new Uint8Array(),
    ]),
  );
  return {
    manifest,
    manifestBytes,
    hash: sha256(manifestBytes),
    files,
    content,
    before,
    corrected,
  };
}
