import { resolve } from 'node:path';
import { z } from 'zod';
import { releaseNumber } from '../../../shared/lib/ids.ts';
import { refuse, RefusedError } from '../../../shared/lib/refusal.ts';
import { asAdviser, openMapping, roundNamed } from '../ask.ts';
import { done, type CliCommand } from '../command.ts';
import { readOptions } from '../options.ts';
import { UsageError } from '../usage.ts';
import { addSignature, signCandidate, writeCandidate } from './release-elsewhere.ts';

const releaseOptions = z.object({
  file: z.string().min(1),
  adviser: z.string().trim().min(1),
  role: z.string(),
  meaning: z.string(),
  number: releaseNumber.optional(),
  round: z.string().optional(),
  corrects: releaseNumber.optional(),
  notice: z.string().optional(),
});

/** Freezes what stands where that is needed, and signs it. */
const freezeAndSign: CliCommand = async (terminal, words) => {
  const given = readOptions(
    {
      values: ['file', 'adviser', 'role', 'meaning', 'number', 'round', 'corrects', 'notice'],
      flags: [],
      path: false,
    },
    releaseOptions,
    words,
  );
  if ((given.corrects === undefined) !== (given.notice === undefined))
    throw new UsageError('--corrects and --notice go together');
  const mapping = await openMapping(terminal, given.file);
  const round = roundNamed(mapping, given.round);
  if (given.role.trim() === '' || given.meaning.trim() === '')
    throw new RefusedError(refuse('role-missing', {}));
  return asAdviser(terminal, given.adviser, async (adviser) => {
    terminal.progress('fryser og lager dokumentene');
    const frozen = await terminal.client.release.freeze({
      round: round.id,
      number: given.number ?? null,
      corrects:
        given.corrects === undefined
          ? null
          : { release: given.corrects, notice: given.notice ?? '' },
    });
    const signed = await terminal.client.release.sign({
      round: round.id,
      number: releaseNumber.parse(frozen.number),
      manifest: frozen.manifest,
      role: given.role,
      meaning: given.meaning,
      authentication: terminal.passphrase ?? adviser.name,
    });
    return done(signed);
  });
};

/** `release`: freezes and signs here, or one step of signing on different machines. */
export const release: CliCommand = (terminal, words) => {
  if (words.includes('--candidate')) return writeCandidate(terminal, words);
  if (words.includes('--sign')) return signCandidate(terminal, words);
  if (words.includes('--add-signature')) return addSignature(terminal, words);
  return freezeAndSign(terminal, words);
};

const exportOptions = z.object({
  file: z.string().min(1),
  release: releaseNumber,
  out: z.string().min(1),
  minisign: z.boolean().default(false),
});

/** `export`: writes the folder of a signed release. */
export const exportRelease: CliCommand = async (terminal, words) => {
  const given = readOptions(
    { values: ['file', 'release', 'out'], flags: ['minisign'], path: false },
    exportOptions,
    words,
  );
  await openMapping(terminal, given.file);
  const written = await terminal.client.release.export({
    number: given.release,
    folder: resolve(given.out),
    minisign: given.minisign,
  });
  return done(written);
};
