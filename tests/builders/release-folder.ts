import { createPrivateKey, type KeyObject } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import {
  type ManifestFacts,
  manifestPath,
  signaturesPath,
} from '../../electron/exporters/manifest.ts';
import { utf8 } from '../../electron/exporters/printed-file.ts';
import { type ReleaseFiles, withManifest } from '../../electron/exporters/release-folder.ts';
import { sha256Of } from '../../electron/exporters/sha256.ts';
import { minisigBytes, minisigPath, signWithMinisign } from '../../electron/exporters/minisign.ts';
import {
  inSignedOrder,
  type SignedStatement,
  signaturesBytes,
  signRelease,
} from '../../electron/exporters/signature-payload.ts';
import { logHead } from '../../shared/events/release.ts';
import { isoDate, isoTime, releaseNumber, sha256Hex } from '../../shared/lib/ids.ts';
import { fastFolder } from './fast-folder.ts';

/** An Ed25519 key that is the same every time: PKCS 8 (RFC 8410, 7) around 32 bytes, or 32 times one. */
export function sampleKey(seed: number | Buffer): KeyObject {
  const prefix = Buffer.from('302e020100300506032b657004220420', 'hex');
  const secret = typeof seed === 'number' ? Buffer.alloc(32, seed) : seed;
  return createPrivateKey({
    key: Buffer.concat([prefix, secret]),
    format: 'der',
    type: 'pkcs8',
  });
}

export function sampleFacts(changes: Partial<ManifestFacts> = {}): ManifestFacts {
  return {
    release: releaseNumber.parse('1.0'),
    round: 'Kartlegging 2015',
    registerDate: isoDate.parse('2015-01-01'),
    codebookHash: sha256Hex.parse('c'.repeat(64)),
    contentHash: sha256Hex.parse('d'.repeat(64)),
    logHeads: [
      logHead.parse({ author: 'ola', position: 12, hash: 'b'.repeat(64) }),
      logHead.parse({ author: 'kari', position: 812, hash: 'a'.repeat(64) }),
    ],
    log: { size: 824, root: sha256Hex.parse('e'.repeat(64)) },
    follows: null,
    signaturesRequired: 1,
    ...changes,
  };
}

export function sampleStatement(
  changes: Partial<Omit<SignedStatement, 'key'>> = {},
): Omit<SignedStatement, 'key'> {
  return {
    name: 'Kari Nordmann',
    role: 'Spesialrådgiver',
    meaning: 'Jeg har gått gjennom oversikten og går god for den.',
    time: isoTime.parse('2015-03-05T11:30:00.000Z'),
    ...changes,
  };
}

export const sampleFiles: ReleaseFiles = new Map([
  ['overview/index.html', utf8('<!doctype html><title>Oversikt</title>')],
  ['data/entries.csv', utf8('kommunenummer;utfall\r\n0403;egen-tjeneste\r\n')],
  ['verify.mjs', utf8('// prøve\n')],
  ['tables/tom.csv', utf8('')],
]);

/** In: files, what the manifest says, who signs, and whether also for minisign. Out: every file of the release folder. */
export function signedRelease(
  files: ReleaseFiles = sampleFiles,
  facts: ManifestFacts = sampleFacts(),
  signers: readonly (readonly [KeyObject, Omit<SignedStatement, 'key'>])[] = [
    [sampleKey(1), sampleStatement()],
  ],
  withMinisign = false,
): Map<string, Uint8Array<ArrayBuffer>> {
  const bound = withManifest(files, facts);
  const manifest = bound.get(manifestPath) ?? new Uint8Array();
  const hash = sha256Of(manifest);
  const signatures = signers.map(([key, statement]) => ({
    ...signRelease(hash, statement, key),
    minisign: signWithMinisign(manifest, statement, key),
  }));
  const minisigs = (withMinisign ? inSignedOrder(signatures) : []).map(
    (one, at) => [minisigPath(at), minisigBytes(one, one.minisign)] as const,
  );
  return new Map([...bound, [signaturesPath, signaturesBytes(signatures)], ...minisigs]);
}

/** In: files by path. Out: what the work gives on a folder holding them, which is gone afterwards. */
export async function inFolder<T>(
  files: ReadonlyMap<string, Uint8Array>,
  work: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(fastFolder(), 'grenseland-release-'));
  try {
    for (const [path, bytes] of files) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), bytes);
    }
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
