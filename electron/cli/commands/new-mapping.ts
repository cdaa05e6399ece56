import { z } from 'zod';
import { resolver, unitKind } from '../../../shared/events/round.ts';
import { sourceKind } from '../../../shared/events/statement.ts';
import { isoDate } from '../../../shared/lib/ids.ts';
import { asAdviser, openMapping } from '../ask.ts';
import { done, type CliCommand } from '../command.ts';
import { readOptions } from '../options.ts';

const share = z
  .string()
  .regex(/^\d{1,3}([.,]\d+)?%?$/, 'none, borderline, all or a percentage')
  .transform((text) => Number(text.replace('%', '').replace(',', '.')))
  .pipe(z.number().gt(0).lte(100));

const precedence = z
  .string()
  .transform((text) => text.split(',').map((one) => one.trim()))
  .pipe(z.array(sourceKind).min(1))
  .refine((kinds) => new Set(kinds).size === kinds.length, 'each kind of source once');

const options = z.object({
  file: z.string().min(1),
  name: z.string(),
  register: isoDate,
  units: unitKind,
  codebook: z.string().min(1),
  adviser: z.string(),
  second: z.union([z.enum(['none', 'borderline', 'all']), share]).default('none'),
  signatures: z.coerce.number().int().min(1).max(20).default(1),
  resolver: resolver.optional(),
  precedence: precedence.optional(),
  'add-round': z.boolean().default(false),
});

/** `new`: makes a mapping with its first round, or adds a round to one. */
export const newMapping: CliCommand = async (terminal, words) => {
  const given = readOptions(
    {
      values: [
        'file',
        'name',
        'register',
        'units',
        'codebook',
        'adviser',
        'second',
        'signatures',
        'resolver',
        'precedence',
      ],
      flags: ['add-round'],
      path: false,
    },
    options,
    words,
  );
  const round = {
    name: given.name,
    registerDate: given.register,
    units: given.units,
    codebook: given.codebook,
    second: given.second,
    signatures: given.signatures,
    resolver: given.resolver,
    precedence: given.precedence,
  };
  if (given['add-round']) await openMapping(terminal, given.file);
  const { mapping: mappings } = terminal.client;
  const mapping = await asAdviser(terminal, given.adviser, async () =>
    given['add-round']
      ? await mappings.addRound({ round })
      : await mappings.create({ file: given.file, round }),
  );
  const made = mapping?.rounds.at(-1);
  if (mapping === null || made === undefined) throw new Error('The store made no round');
  const { rows } = await terminal.client.reading.queue({ round: made.id });
  return done({
    file: mapping.path,
    round: made.name,
    units: made.units,
    counties: new Set(rows.map((row) => row.county)).size,
  });
};
