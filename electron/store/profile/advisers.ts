import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
} from 'node:crypto';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { KeyStore } from '../../host/host.ts';
import { adviserId, type AdviserId } from '../../../shared/lib/ids.ts';
import { refuse, RefusedError } from '../../../shared/lib/refusal.ts';
import { rawFromPublicKey } from '../envelope-crypto.ts';
import { makeFolder } from '../make-folder.ts';
import type { Signer } from '../signer.ts';
import { refuseForFile } from '../sql/failures.ts';
import { keyFile, type KeyFile } from './key-file.ts';
import {
  protectWithKeyStore,
  protectWithPassphrase,
  revealKey,
  shortestPassphrase,
} from './protect-key.ts';
import { writeWhole } from './write-whole.ts';

const folderOf = (home: string): string => join(home, 'advisers');

/** In: the profile folder, who. Out: where the key lies. */
export const keyPathOf = (home: string, id: AdviserId): string =>
  join(folderOf(home), `${id}.json`);

/** In: a public key, raw in base64. Out: the author id: the first 32 digits of its SHA-256. */
export function fingerprint(publicKey: string): AdviserId {
  return adviserId.parse(
    createHash('sha256').update(Buffer.from(publicKey, 'base64')).digest('hex').slice(0, 32),
  );
}

function read(path: string, name: string): KeyFile {
  try {
    return keyFile.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    throw new RefusedError(refuse('key-damaged', { name }));
  }
}

/** In: the profile folder. Out: the advisers whose keys are there, by name. Error: `key-damaged`; none is skipped. */
export function listAdvisers(home: string): readonly KeyFile[] {
  const folder = folderOf(home);
  makeFolder(resolve(folder));
  const collator = new Intl.Collator('nb');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => read(join(folder, name), name))
    .sort((one, other) => collator.compare(one.name, other.name) || one.id.localeCompare(other.id));
}

/** In: key bytes (PKCS 8) and the file they came from. Out: the one who signs. Error: `key-damaged` where they do not belong together. */
function signerOf(file: KeyFile, secret: Uint8Array): Signer {
  const privateKey: KeyObject = createPrivateKey({
    key: Buffer.from(secret),
    format: 'der',
    type: 'pkcs8',
  });
  const publicKey = rawFromPublicKey(createPublicKey(privateKey));
  if (publicKey !== file.publicKey || fingerprint(publicKey) !== file.id) {
    throw new RefusedError(refuse('key-damaged', { name: file.name }));
  }
  return { id: file.id, name: file.name, title: file.title, publicKey, privateKey };
}

/** In: the profile folder, who, and what protects the key. Out: the one who signs. Errors: as `revealKey`, `adviser-unknown`. */
export async function unlockAdviser(
  home: string,
  id: AdviserId,
  passphrase: string | null,
  store: KeyStore | null,
): Promise<Signer> {
  const file = listAdvisers(home).find((one) => one.id === id);
  if (file === undefined) throw new RefusedError(refuse('adviser-unknown', { name: id }));
  return signerOf(file, await revealKey(file, passphrase, store));
}

/**
 * Makes a key for an adviser new to this machine. The key store is used where there is a real one and no passphrase
 * is given. In: the profile folder, name and title, passphrase, key store, the fewest characters of a passphrase.
 * Out: the one who signs.
 * Errors: `adviser-name-missing`, `no-key-protection`, `passphrase-too-short`, `folder-not-writable`, `disk-full`.
 */
export async function createAdviser(
  home: string,
  who: { readonly name: string; readonly title: string },
  passphrase: string | null,
  store: KeyStore | null,
  least = shortestPassphrase,
): Promise<Signer> {
  const name = who.name.normalize('NFC').trim().replace(/\s+/gu, ' ');
  if (name === '') throw new RefusedError(refuse('adviser-name-missing', {}));
  if (passphrase === null && store === null)
    throw new RefusedError(refuse('no-key-protection', { name }));
  if (passphrase !== null && passphrase.length < least)
    throw new RefusedError(refuse('passphrase-too-short', { least }));
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const raw = rawFromPublicKey(publicKey);
  const secret = privateKey.export({ format: 'der', type: 'pkcs8' });
  const protection =
    passphrase !== null || store === null
      ? await protectWithPassphrase(secret, passphrase ?? '')
      : await protectWithKeyStore(secret, store);
  const file: KeyFile = {
    format: 1,
    id: fingerprint(raw),
    name,
    title: who.title.trim(),
    publicKey: raw,
    protection,
  };
  const path = keyPathOf(home, file.id);
  try {
    makeFolder(resolve(folderOf(home)));
    writeWhole(path, JSON.stringify(file, null, 2), 0o600);
  } catch (error) {
    refuseForFile(error, path);
  }
  return signerOf(file, secret);
}

/** Removes the key of an adviser. In: the profile folder, who. Only for a key that nothing is signed with. */
export function removeAdviser(home: string, id: AdviserId): void {
  rmSync(keyPathOf(home, id), { force: true });
}
