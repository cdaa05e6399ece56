import { createPrivateKey, createPublicKey } from 'node:crypto';
import { mkdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { AdviserId } from '../../../shared/lib/ids.ts';
import { refuse, RefusedError } from '../../../shared/lib/refusal.ts';
import { rawFromPublicKey } from '../envelope-crypto.ts';
import type { Signer } from '../signer.ts';
import { refuseForFile } from '../sql/failures.ts';
import { fingerprint, keyPathOf, unlockAdviser } from './advisers.ts';
import { keyFile, type KeyFile } from './key-file.ts';
import { protectWithPassphrase, revealKey } from './protect-key.ts';
import { writeWhole } from './write-whole.ts';

const secretOf = ({ privateKey }: Signer): Buffer =>
  privateKey.export({ format: 'der', type: 'pkcs8' });

function refuseShort(passphrase: string, least: number): void {
  if (passphrase.length < least) throw new RefusedError(refuse('passphrase-too-short', { least }));
}

async function sealed(
  { id, name, title, publicKey, ...rest }: Signer,
  passphrase: string,
): Promise<KeyFile> {
  const secret = secretOf({ id, name, title, publicKey, ...rest });
  const protection = await protectWithPassphrase(secret, passphrase);
  return { format: 1, id, name, title, publicKey, protection };
}

function store(home: string, file: KeyFile): void {
  const path = keyPathOf(home, file.id);
  try {
    mkdirSync(join(home, 'advisers'), { recursive: true });
    writeWhole(path, JSON.stringify(file, null, 2), 0o600);
  } catch (error) {
    refuseForFile(error, path);
  }
}

/** In: the profile folder, who. Out: when the key file was last written. */
export function storedAt(home: string, id: AdviserId): string {
  const there = statSync(keyPathOf(home, id), { throwIfNoEntry: false });
  return there === undefined ? '' : there.mtime.toISOString();
}

/**
 * Protects a key with another passphrase, also one that the key store protected. In: the profile folder, the unlocked
 * key, the passphrase, its fewest characters. Errors (RefusedError): `passphrase-too-short`, `disk-full`.
 */
export async function protectAnew(
  home: string,
  signer: Signer,
  passphrase: string,
  least: number,
): Promise<void> {
  refuseShort(passphrase, least);
  store(home, await sealed(signer, passphrase));
}

/** In: an unlocked key, a passphrase, its fewest characters. Out: the text of a file that it can be had back from. Error: `passphrase-too-short`. */
export async function recoveryText(
  signer: Signer,
  passphrase: string,
  least: number,
): Promise<string> {
  refuseShort(passphrase, least);
  return `${JSON.stringify(await sealed(signer, passphrase), null, 2)}\n`;
}

/** Much larger than a key, and much smaller than what would be slow to read. */
const mostBytes = 64 * 1024;

/** What scrypt may cost: a file from elsewhere must not be able to ask for hours. */
const mostCost = 2 ** 20;

/**
 * Reads a file that a key was saved in. In: its path. Out: whose it is, still sealed. Errors (RefusedError): `file-not-found`,
 * `key-file-unreadable`, also where the key is not the one whose fingerprint stands beside it.
 */
export function savedKey(path: string): KeyFile {
  const there = statSync(path, { throwIfNoEntry: false });
  if (there === undefined)
    throw new RefusedError(refuse('file-not-found', { file: basename(path) }));
  const unreadable = new RefusedError(refuse('key-file-unreadable', { file: basename(path) }));
  if (!there.isFile() || there.size > mostBytes) throw unreadable;
  try {
    const file = keyFile.parse(JSON.parse(readFileSync(path, 'utf8')));
    const { protection, publicKey, id } = file;
    if (protection.kind === 'passphrase' && fingerprint(publicKey) === id) {
      const { cost, blockSize, parallel } = protection;
      if (cost * blockSize * parallel <= mostCost * 16) return file;
    }
  } catch {
    throw unreadable;
  }
  throw unreadable;
}

/**
 * Takes a key back from a file it was saved in; it is protected here by the passphrase of the file. In: the profile
 * folder, the path, the passphrase. Out: the one who signs. Errors (RefusedError): `file-not-found`,
 * `key-file-unreadable`, `wrong-passphrase`, `key-damaged` where the key is another than the file says.
 */
export async function restoreKey(home: string, path: string, passphrase: string): Promise<Signer> {
  const file = savedKey(path);
  const secret = await revealKey(file, passphrase, null);
  const key = createPrivateKey({ key: Buffer.from(secret), format: 'der', type: 'pkcs8' });
  const raw = rawFromPublicKey(createPublicKey(key));
  if (raw !== file.publicKey || fingerprint(raw) !== file.id)
    throw new RefusedError(refuse('key-damaged', { name: file.name }));
  store(home, file);
  return unlockAdviser(home, file.id, passphrase, null);
}
