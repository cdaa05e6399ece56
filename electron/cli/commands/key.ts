import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';
import { publicKey, revocationReason } from '../../../shared/events/key.ts';
import type { ForeignKey } from '../../../shared/contract/key-contract.ts';
import { isoDate } from '../../../shared/lib/ids.ts';
import { refuse, RefusedError } from '../../../shared/lib/refusal.ts';
import { asAdviser, openMapping } from '../ask.ts';
import { done, type CliCommand, type Terminal } from '../command.ts';
import { readOptions } from '../options.ts';
import { UsageError } from '../usage.ts';

const path = z.string().min(1);
const name = z.string().trim().min(1);
const text = z.string().default('');

/** The passphrase of a new key or a saved one: `GRENSELAND_NEW_PASSPHRASE`, else the same as that of the key. */
const nextPassphrase = ({ passphrase }: Terminal): string =>
  process.env['GRENSELAND_NEW_PASSPHRASE'] || passphrase || '';

/** `key --new`: makes the adviser a key where this machine has none, and shows it to the mapping. */
async function join(terminal: Terminal, words: readonly string[]) {
  const given = readOptions(
    { values: ['file', 'adviser'], flags: ['new'], path: false },
    z.object({ new: z.literal(true), file: path, adviser: name }),
    words,
  );
  await openMapping(terminal, given.file);
  return asAdviser(terminal, given.adviser, async () => {
    await terminal.client.key.join();
    const { own } = await terminal.client.key.page();
    return done({ adviser: own?.adviser.id, key: own?.key, standing: own?.standing });
  });
}

/** `key --change`: goes on under a new key, which the old one names. */
async function change(terminal: Terminal, words: readonly string[]) {
  const given = readOptions(
    { values: ['file', 'adviser'], flags: ['change'], path: false },
    z.object({ change: z.literal(true), file: path, adviser: name }),
    words,
  );
  await openMapping(terminal, given.file);
  return asAdviser(terminal, given.adviser, async (adviser) => {
    const next = nextPassphrase(terminal);
    const made = await terminal.client.key.change({
      authentication: terminal.passphrase ?? adviser.name,
      passphrase: next === '' ? null : next,
    });
    const { own } = await terminal.client.key.page();
    return done({ adviser: made.id, succeeds: adviser.id, key: own?.key });
  });
}

/** In: a key, the first digits of its fingerprint, or a signature file. Out: whose it says it is. Error: `signature-key-unknown`. */
async function keyNamed(
  { client }: Terminal,
  given: string,
  called: string | undefined,
): Promise<Pick<ForeignKey, 'key' | 'name'>> {
  if (existsSync(given)) {
    const found = await client.key.fromSignature({ file: resolve(given) });
    if (found !== null) return found;
  }
  const { keys } = await client.key.page();
  const known = keys.filter((one) => one.key === given || one.adviser.startsWith(given));
  const [only, ...others] = known;
  if (only !== undefined && others.length === 0) return only;
  if (publicKey.safeParse(given).success && called !== undefined)
    return { key: given, name: called };
  throw new RefusedError(refuse('signature-key-unknown', { name: called ?? '' }));
}

/** `key --vouch`: answers for whose a key is. */
async function vouch(terminal: Terminal, words: readonly string[]) {
  const given = readOptions(
    { values: ['file', 'adviser', 'vouch', 'name', 'words'], flags: [], path: false },
    z.object({ vouch: path, file: path, adviser: name, name: name.optional(), words: text }),
    words,
  );
  await openMapping(terminal, given.file);
  return asAdviser(terminal, given.adviser, async () => {
    const found = await keyNamed(terminal, given.vouch, given.name);
    const { key } = found;
    await terminal.client.key.vouch({ key, name: given.name ?? found.name, words: given.words });
    const { keys } = await terminal.client.key.page();
    return done(keys.find((one) => one.key === key));
  });
}

/** `key --revoke`: says that a key is not to be relied upon. */
async function revoke(terminal: Terminal, words: readonly string[]) {
  const given = readOptions(
    { values: ['file', 'adviser', 'revoke', 'reason', 'words', 'from'], flags: [], path: false },
    z.object({
      revoke: path,
      file: path,
      adviser: name,
      reason: revocationReason,
      words: text,
      from: isoDate.nullable().default(null),
    }),
    words,
  );
  await openMapping(terminal, given.file);
  return asAdviser(terminal, given.adviser, async () => {
    const { key } = await keyNamed(terminal, given.revoke, undefined);
    const { from, reason } = given;
    await terminal.client.key.revoke({ key, from, reason, words: given.words });
    const { keys } = await terminal.client.key.page();
    return done(keys.find((one) => one.key === key));
  });
}

/** `key --backup`: saves the key under a passphrase, to be kept elsewhere. */
async function backup(terminal: Terminal, words: readonly string[]) {
  const given = readOptions(
    { values: ['backup', 'adviser'], flags: [], path: false },
    z.object({ backup: path, adviser: name }),
    words,
  );
  const { advisers } = await terminal.client.session.state();
  if (!advisers.some((one) => one.name === given.adviser))
    throw new RefusedError(refuse('adviser-unknown', { name: given.adviser }));
  return asAdviser(terminal, given.adviser, async (adviser) =>
    done(
      await terminal.client.key.backup({
        authentication: terminal.passphrase ?? adviser.name,
        passphrase: nextPassphrase(terminal),
        file: resolve(given.backup),
      }),
    ),
  );
}

/** `key --restore`: takes a key back from such a file. */
async function restore(terminal: Terminal, words: readonly string[]) {
  const given = readOptions(
    { values: ['restore'], flags: [], path: false },
    z.object({ restore: path }),
    words,
  );
  const file = resolve(given.restore);
  return done(await terminal.client.key.restore({ passphrase: terminal.passphrase ?? '', file }));
}

/** `key --passphrase`: protects the key with another passphrase. */
async function protectAnew(terminal: Terminal, words: readonly string[]) {
  const given = readOptions(
    { values: ['adviser'], flags: ['passphrase'], path: false },
    z.object({ passphrase: z.literal(true), adviser: name }),
    words,
  );
  return asAdviser(terminal, given.adviser, async (adviser) =>
    done(
      await terminal.client.key.changePassphrase({
        authentication: terminal.passphrase ?? adviser.name,
        passphrase: nextPassphrase(terminal),
      }),
    ),
  );
}

const jobs = {
  '--new': join,
  '--change': change,
  '--vouch': vouch,
  '--revoke': revoke,
  '--backup': backup,
  '--restore': restore,
  '--passphrase': protectAnew,
} as const;

/** `key`: one thing about keys, named by its first option. */
export const key: CliCommand = (terminal, words) => {
  const asked = Object.entries(jobs).filter(([option]) => words.includes(option));
  const [only, ...others] = asked;
  if (only === undefined || others.length > 0)
    throw new UsageError(`one of ${Object.keys(jobs).join(', ')}`);
  return only[1](terminal, words);
};
