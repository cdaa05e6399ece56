import { resolve } from 'node:path';
import { z } from 'zod';
import type { ComparedVersion } from '../../../shared/contract/compare-contract.ts';
import { tableFormat } from '../../../shared/contract/release-contract.ts';
import type { MappingView } from '../../../shared/contract/views.ts';
import { isoDate, releaseNumber } from '../../../shared/lib/ids.ts';
import { judgeKey } from '../../../shared/projections/votes.ts';
import { openMapping, roundNamed } from '../ask.ts';
import { done, type CliCommand, type Terminal } from '../command.ts';
import { readOptions } from '../options.ts';
import { UsageError } from '../usage.ts';

const formats = z
  .string()
  .transform((text) => text.split(',').map((one) => one.trim()))
  .pipe(z.array(tableFormat).min(1));

const releases = z
  .string()
  .transform((text) => text.split(',').map((one) => one.trim()))
  .pipe(z.tuple([releaseNumber, releaseNumber]));

const options = z.object({
  file: z.string().min(1),
  rounds: z.string().optional(),
  releases: releases.optional(),
  register: isoDate,
  by: z.string().min(1).default('utfall'),
  note: z.boolean().default(false),
  out: z.string().min(1).optional(),
  format: formats.default([...tableFormat.options]),
  digits: z.enum(['0', '1']).default('1'),
  adviser: z.string().min(1).optional(),
});

/** A name of a round may have a comma in it: the pair is split where both halves are rounds of the file. */
function pairNamed(
  mapping: MappingView,
  given: string,
): readonly [ComparedVersion, ComparedVersion] {
  const known = new Set(mapping.rounds.map((one) => judgeKey(one.name)));
  const halves = [...given.matchAll(/[,;]/gu)].map(
    ({ index }) => [given.slice(0, index).trim(), given.slice(index + 1).trim()] as const,
  );
  const [first] = halves;
  if (first === undefined) throw new UsageError('--rounds: A,B');
  const pair = halves.find((both) => both.every((name) => known.has(judgeKey(name)))) ?? first;
  const versionOf = (name: string): ComparedVersion => ({
    round: roundNamed(mapping, name).id,
    release: null,
  });
  return [versionOf(pair[0]), versionOf(pair[1])];
}

async function versionsOf(
  { client }: Terminal,
  mapping: MappingView,
  given: Pick<z.infer<typeof options>, 'rounds' | 'releases'>,
): Promise<readonly [ComparedVersion, ComparedVersion]> {
  const { rounds, releases: numbers } = given;
  if ((rounds === undefined) === (numbers === undefined))
    throw new UsageError('--rounds A,B or --releases 1.0,2.0, one of them');
  if (rounds !== undefined) return pairNamed(mapping, rounds);
  const released = async (number: z.infer<typeof releaseNumber>): Promise<ComparedVersion> => ({
    round: (await client.release.find({ number })).round,
    release: number,
  });
  const [from, to] = numbers ?? [];
  if (from === undefined || to === undefined) throw new UsageError('--releases: 1.0,2.0');
  return [await released(from), await released(to)];
}

/** `compare`: two rounds, or two releases, held against each other on the register of one day. */
export const compare: CliCommand = async (terminal, words) => {
  const given = readOptions(
    {
      values: [
        'file',
        'rounds',
        'releases',
        'register',
        'by',
        'out',
        'format',
        'digits',
        'adviser',
      ],
      flags: ['note'],
      path: false,
    },
    options,
    words,
  );
  const mapping = await openMapping(terminal, given.file);
  const [from, to] = await versionsOf(terminal, mapping, given);
  const { register, by, note: noted, adviser } = given;
  const asked = { from, to, register, by, noted, as: adviser };
  const report = await terminal.client.compare.report(asked);
  if (given.out === undefined) return done(report);
  const written = await terminal.client.compare.export({
    ...asked,
    formats: given.format,
    digits: given.digits === '0' ? 0 : 1,
    folder: resolve(given.out),
  });
  return done({ ...report, files: written?.files ?? [] });
};
