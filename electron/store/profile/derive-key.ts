import { scrypt } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What scrypt (RFC 7914) is to cost: N, r and p. */
export type Costs = {
  readonly cost: number;
  readonly blockSize: number;
  readonly parallel: number;
};

type KeyToOpen = { readonly protection: Costs & { readonly salt: string } };

type Derivation = (passphrase: string, salt: Uint8Array, costs: Costs) => Promise<Buffer>;

const derive: Derivation = (passphrase, salt, { cost, blockSize, parallel }) => {
  const options = { N: cost, r: blockSize, p: parallel, maxmem: 256 * cost * blockSize };
  // On another thread: a file is opened, and windows are answered, meanwhile.
  return new Promise((resolve, reject) => {
    scrypt(passphrase.normalize('NFC'), salt, 32, options, (error, key) => {
      if (error === null) resolve(key);
      else reject(error);
    });
  });
};

const nameOf = (passphrase: string, salt: Uint8Array, costs: Costs): string =>
  JSON.stringify([
    passphrase,
    Buffer.from(salt).toString('base64'),
    costs.cost,
    costs.blockSize,
    costs.parallel,
  ]);

let begun: { readonly name: string; readonly key: Promise<Buffer> } | null = null;

/**
 * In: the folder of the keys and a passphrase. Where there is one key alone, begins to work out what opens it, so
 * that it is there when `deriveKey` is asked. Looks at nothing more closely than that takes, and never throws: who
 * asks for the key says what is wrong with it. Stands apart from everything else, to begin before the rest is read.
 */
export function beginKeyAtHand(folder: string, passphrase: string): void {
  try {
    const [only, ...others] = readdirSync(folder).filter((name) => name.endsWith('.json'));
    if (only === undefined || others.length > 0) return;
    // What is not so is no key that could be opened: scrypt refuses it, or the key is asked for by another name.
    const { protection } = JSON.parse(readFileSync(join(folder, only), 'utf8')) as KeyToOpen;
    const salt = Buffer.from(protection.salt, 'base64');
    const key = derive(passphrase, salt, protection);
    key.catch(() => undefined);
    begun = { name: nameOf(passphrase, salt, protection), key };
  } catch {
    begun = null;
  }
}

/** In: a passphrase, its salt, the costs. Out: 32 bytes that open the key; taken over where they are begun already. */
export const deriveKey: Derivation = (passphrase, salt, costs) => {
  const taken = begun;
  begun = null;
  return taken?.name === nameOf(passphrase, salt, costs)
    ? taken.key
    : derive(passphrase, salt, costs);
};
