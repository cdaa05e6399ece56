import { z } from 'zod';
import { asAdviser, openMapping } from '../ask.ts';
import { done, type CliCommand } from '../command.ts';
import { personNamed, unlocked } from '../held-person.ts';
import { readOptions } from '../options.ts';
import { actOptions, doPersonAct, personAct } from '../person-acts.ts';

const personsOptions = z
  .object({
    file: z.string().min(1),
    adviser: z.string().trim().min(1).optional(),
    extract: z.string().min(1).optional(),
    out: z.string().min(1).optional(),
    ...actOptions,
  })
  .refine((given) => (given.extract === undefined) === (given.out === undefined), {
    message: '--extract and --out go together',
  })
  .transform((given) => ({ ...given, act: personAct(given) }));

const eraseOptions = z.object({
  file: z.string().min(1),
  person: z.string().trim().min(1),
  adviser: z.string().trim().min(1),
  reason: z.string(),
  'renew-backups': z.boolean().default(false),
});

/** `persons`: what is held about whom; with `--extract`, everything about one, to be given to them; or one of the acts about one. */
export const persons: CliCommand = async (terminal, words) => {
  const given = readOptions(
    {
      values: ['file', 'adviser', 'extract', 'out', ...Object.keys(actOptions)],
      flags: [],
      path: false,
    },
    personsOptions,
    words,
  );
  await openMapping(terminal, given.file);
  const { client } = terminal;
  return unlocked(terminal, given.adviser, async () => {
    const held = await client.person.held();
    if (given.act !== null) return done(await doPersonAct(terminal, held, given.act));
    if (given.extract === undefined || given.out === undefined) return done(held);
    const { key } = personNamed(held, given.extract);
    return done({ person: key, ...(await client.person.extract({ key, folder: given.out })) });
  });
};

/** `erase`: erases one person from everywhere but the log, which holds no more than the key. */
export const erase: CliCommand = async (terminal, words) => {
  const given = readOptions(
    {
      values: ['file', 'person', 'adviser', 'reason'],
      flags: ['renew-backups'],
      path: false,
    },
    eraseOptions,
    words,
  );
  await openMapping(terminal, given.file);
  const { client } = terminal;
  return asAdviser(terminal, given.adviser, async () => {
    const person = personNamed(await client.person.held(), given.person);
    const keys = person.records.map((one) => one.key);
    const { inLog, drafts, releases } = await client.person.beforeErasing({ keys });
    const { n, backups } = await client.person.erase({
      keys,
      reason: given.reason,
      renewBackups: given['renew-backups'],
    });
    return done({ n, erased: keys, drafts, backups, releases, stays: inLog });
  });
};
