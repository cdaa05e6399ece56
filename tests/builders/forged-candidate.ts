import { readFileSync, writeFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { releaseManifest } from '../../electron/exporters/manifest.ts';
import { sha256 } from '../../electron/store/envelope-crypto.ts';
import { canonicalJson } from '../../shared/lib/canonical-json.ts';

const place = 'utgivelse/manifest.json';

/** The parts of a candidate's file by path. */
type Parts = Readonly<Record<string, Uint8Array>>;

/** In: the path of a candidate. Out: its parts. */
export const candidateParts = (path: string): Parts =>
  unzipSync(new Uint8Array(readFileSync(path)));

/**
 * Writes a candidate in which every hash agrees with every other, and the files are as a forger wants them. In: where,
 * the parts of a real one, its files that become others (null: go), and what else the manifest is to say.
 */
export function forgeCandidate(
  path: string,
  parts: Parts,
  change: Readonly<Record<string, Uint8Array | null>>,
  facts: object = {},
): void {
  const manifest = releaseManifest.parse(JSON.parse(strFromU8(parts[place] ?? new Uint8Array())));
  const files = manifest.files
    .filter((one) => change[one.path] !== null)
    .map((one) => {
      const bytes = change[one.path] ?? parts[`utgivelse/${one.path}`] ?? new Uint8Array();
      return { path: one.path, sha256: sha256(bytes), size: bytes.byteLength };
    });
  const gone = new Set(Object.keys(change).map((one) => `utgivelse/${one}`));
  const kept = Object.entries(parts).filter(([one]) => !gone.has(one));
  const put = Object.entries(change).flatMap(([one, bytes]): [string, Uint8Array][] =>
    bytes === null ? [] : [[`utgivelse/${one}`, bytes]],
  );
  const bound = strToU8(canonicalJson({ ...manifest, files, ...facts }));
  writeFileSync(path, zipSync(Object.fromEntries([...kept, ...put, [place, bound]])));
}
