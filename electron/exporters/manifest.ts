import { z } from 'zod';
import { correction, logHead } from '../../shared/events/release.ts';
import { signingRule } from '../../shared/events/signing-rule.ts';
import { canonicalJson } from '../../shared/lib/canonical-json.ts';
import { isoDate, releaseNumber, sha256Hex } from '../../shared/lib/ids.ts';
import { utf8 } from './printed-file.ts';
import { sha256Of } from './sha256.ts';

/** The names of the two files that bind all others and so cannot be listed themselves. */
export const manifestPath = 'manifest.json';
export const signaturesPath = 'signatures.json';

/** The manifest and what signs it, which it cannot list. */
const isBesideManifest = (path: string): boolean =>
  path === manifestPath ||
  path === signaturesPath ||
  /^manifest\.json(\.\d+)?\.minisig$/.test(path);

const manifestFile = z.strictObject({
  path: z.string().regex(/^[A-Za-z0-9_-][A-Za-z0-9._-]*(\/[A-Za-z0-9_-][A-Za-z0-9._-]*)*$/),
  sha256: sha256Hex,
  size: z.int().min(0),
});

/** A log as a Merkle tree (RFC 6962): its leaves are the hashes of its events, in the order in which the file got them. */
const logTree = z.strictObject({ size: z.int().min(1), root: sha256Hex });
export type LogTree = z.infer<typeof logTree>;

const followed = logTree.extend({
  release: releaseNumber,
  /** SHA-256 of its manifest. */
  manifest: sha256Hex,
  /** That its log is the beginning of this one (RFC 6962, 2.1.2). */
  proof: z.array(sha256Hex),
});

/** What a release binds. `files` are in order of their paths, `logHeads` of their authors. */
export const releaseManifest = z.strictObject({
  /** Grows when a later program writes something an older verifier cannot judge. */
  format: z.literal('grenseland-release-2'),
  release: releaseNumber,
  /** The name of the round. */
  round: z.string().min(1),
  registerDate: isoDate,
  codebookHash: sha256Hex,
  /** SHA-256 of the canonical frozen content that documents, tables and data follow from. */
  contentHash: sha256Hex,
  logHeads: z.array(logHead).min(1),
  log: logTree,
  /** The last release of the round before this one that told of its log. */
  follows: followed.nullable(),
  /** Which earlier release of the round it corrects; absent where none. */
  corrects: correction.optional(),
  signaturesRequired: z.int().min(1),
  /** What else is asked of those who sign; absent where it is not. */
  signing: signingRule.optional(),
  files: z.array(manifestFile).min(1),
});
export type ReleaseManifest = z.infer<typeof releaseManifest>;

/** A manifest of this program or of an older one, which said nothing of the log as a tree. */
const anyReleaseManifest = z.union([
  releaseManifest,
  releaseManifest.omit({ log: true, follows: true }).extend({
    format: z.literal('grenseland-release-1'),
    log: z.undefined(),
    follows: z.undefined(),
  }),
]);

export type ManifestFacts = Omit<ReleaseManifest, 'format' | 'files'>;

const byCodeUnit = (a: string, b: string) => (a < b ? -1 : Number(a > b));

/**
 * In: what is known of the release, and its files by path (relative, `/` between folders).
 * Out: the manifest. Error: throws on a path a stranger's machine could misread, and on an author twice.
 */
export function releaseManifestOf(
  facts: ManifestFacts,
  files: ReadonlyMap<string, Uint8Array>,
): ReleaseManifest {
  const authors = new Set(facts.logHeads.map(({ author }) => author));
  if (authors.size < facts.logHeads.length) throw new Error('Two log heads of one author');
  if ([...files.keys()].some(isBesideManifest)) {
    throw new Error('A manifest cannot list itself or its signatures');
  }
  return releaseManifest.parse({
    ...facts,
    format: 'grenseland-release-2',
    logHeads: facts.logHeads.toSorted((a, b) => byCodeUnit(a.author, b.author)),
    files: [...files]
      .toSorted(([a], [b]) => byCodeUnit(a, b))
      .map(([path, bytes]) => ({ path, sha256: sha256Of(bytes), size: bytes.byteLength })),
  });
}

/** In: a manifest. Out: the bytes of `manifest.json`, RFC 8785; their SHA-256 is what is signed. */
export function manifestBytes(manifest: ReleaseManifest): Uint8Array<ArrayBuffer> {
  return utf8(canonicalJson(releaseManifest.parse(manifest)));
}

/** In: the bytes of a `manifest.json` that is known to be one. Out: what it says. Error: throws on anything else. */
export function readManifest(bytes: Uint8Array): z.infer<typeof anyReleaseManifest> {
  return anyReleaseManifest.parse(JSON.parse(new TextDecoder().decode(bytes)));
}
