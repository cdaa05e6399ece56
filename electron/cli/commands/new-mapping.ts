import { z } from 'zod';
import { resolver, unitKind } from '../../../shared/events/round.ts';
import { requiredRole, type SigningRule } from '../../../shared/events/signing-rule.ts';
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

/** `fagleder:1;direktør:1`: a role and how many of it; without a number one. */
const roles = z.string().transform((text, context) =>
  text
    .split(';')
    .filter((one) => one.trim() !== '')
    .map((one) => {
      const [, role = '', count = '1'] = /^(.*?)(?::\s*(\d{1,2})\s*)?$/su.exec(one) ?? [];
      const parsed = requiredRole.safeParse({ role: role.normalize('NFC'), count: Number(count) });
      if (parsed.success) return parsed.data;
      context.addIssue({ code: 'custom', message: 'ROLE:COUNT;ROLE:COUNT' });
      return z.NEVER;
    }),
);

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
  roles: roles.optional(),
  signers: z.enum(['any', 'not-judged']).default('any'),
  'contact-persons': z.enum(['yes', 'no']).default('no'),
  'add-round': z.boolean().default(false),
});

/** Nothing is said where nothing is asked: anybody signs, in any role. */
function ruleOf({ roles: asked = [], signers }: z.infer<typeof options>): SigningRule | undefined {
  const independent = signers === 'not-judged';
  return asked.length === 0 && !independent ? undefined : { roles: asked, independent };
}

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
        'roles',
        'signers',
        'contact-persons',
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
    signing: ruleOf(given),
    contactPersons: given['contact-persons'] === 'yes',
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
