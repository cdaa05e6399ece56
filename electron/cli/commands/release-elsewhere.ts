import { resolve } from 'node:path';
import { z } from 'zod';
import { releaseNumber, sha256Hex } from '../../../shared/lib/ids.ts';
import { refuse, RefusedError } from '../../../shared/lib/refusal.ts';
import { asAdviser, asAdviserOrOnly, openMapping, roundNamed } from '../ask.ts';
import { done, type CliCommand } from '../command.ts';
import { readOptions } from '../options.ts';

const path = z.string().min(1);
const name = z.string().trim().min(1);

const candidateOptions = z.object({
  candidate: z.literal(true),
  file: path,
  out: path,
  adviser: name.optional(),
  number: releaseNumber.optional(),
  round: z.string().optional(),
});

/** `release --candidate`: freezes where that is needed, and writes the candidate as one file. */
export const writeCandidate: CliCommand = async (terminal, words) => {
  const given = readOptions(
    {
      values: ['file', 'out', 'adviser', 'number', 'round'],
      flags: ['candidate'],
      path: false,
    },
    candidateOptions,
    words,
  );
  const round = roundNamed(await openMapping(terminal, given.file), given.round);
  const { client, progress } = terminal;
  const write = async () => {
    const { releases } = await client.release.page({ round: round.id });
    // What is frozen already and still stands is not frozen anew, whatever it was frozen as.
    const open = releases.find(
      (one) => !one.final && !one.changedSince && one.number === (given.number ?? one.number),
    );
    if (open === undefined) progress('fryser og lager dokumentene');
    const asked = { round: round.id, number: given.number ?? null };
    const frozen = open ?? (await client.release.freeze(asked));
    const number = releaseNumber.parse(frozen.number);
    const written = await client.signing.saveCandidate({ number, file: resolve(given.out) });
    const { candidate, manifest } = frozen;
    return done({ release: number, candidate, manifest, ...written });
  };
  return asAdviserOrOnly(terminal, given.adviser, write);
};

const signOptions = z.object({
  sign: path,
  adviser: name,
  role: z.string(),
  meaning: z.string(),
  out: path,
});

/** `release --sign`: signs a candidate from another machine, without the mapping. */
export const signCandidate: CliCommand = async (terminal, words) => {
  const given = readOptions(
    { values: ['sign', 'adviser', 'role', 'meaning', 'out'], flags: [], path: false },
    signOptions,
    words,
  );
  if (given.role.trim() === '' || given.meaning.trim() === '')
    throw new RefusedError(refuse('role-missing', {}));
  const { client, passphrase } = terminal;
  const shown = await client.signing.openCandidate({ file: resolve(given.sign) });
  if (shown === null) throw new RefusedError(refuse('file-not-found', { file: given.sign }));
  return asAdviser(terminal, given.adviser, async (adviser) =>
    done(
      await client.signing.signCandidate({
        file: shown.file,
        manifest: sha256Hex.parse(shown.manifest),
        role: given.role,
        meaning: given.meaning,
        authentication: passphrase ?? adviser.name,
        out: resolve(given.out),
      }),
    ),
  );
};

const addOptions = z.object({ file: path, 'add-signature': path, adviser: name.optional() });

/** `release --add-signature`: adds a signature from another machine, and nothing else. */
export const addSignature: CliCommand = async (terminal, words) => {
  const given = readOptions(
    { values: ['file', 'add-signature', 'adviser'], flags: [], path: false },
    addOptions,
    words,
  );
  await openMapping(terminal, given.file);
  const add = async () =>
    done(await terminal.client.signing.addSignature({ file: resolve(given['add-signature']) }));
  return asAdviserOrOnly(terminal, given.adviser, add);
};
