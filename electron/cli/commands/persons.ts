import { z } from 'zod';
import type { HeldPerson, HeldView } from '../../../shared/contract/person-views.ts';
import { refuse, RefusedError } from '../../../shared/lib/refusal.ts';
import { nameKey } from '../../../shared/personal/same-person.ts';
import { asAdviser, openMapping } from '../ask.ts';
import { done, type CliCommand, type Terminal } from '../command.ts';
import { readOptions } from '../options.ts';

const personsOptions = z
  .object({
    file: z.string().min(1),
    adviser: z.string().trim().min(1).optional(),
    extract: z.string().min(1).optional(),
    out: z.string().min(1).optional(),
  })
  .refine((given) => (given.extract === undefined) === (given.out === undefined), {
    message: '--extract and --out go together',
  });

const eraseOptions = z.object({
  file: z.string().min(1),
  person: z.string().trim().min(1),
  adviser: z.string().trim().min(1),
  reason: z.string(),
  'renew-backups': z.boolean().default(false),
});

/** Personal data are for an unlocked adviser: the one named, or the only one there is on this machine. */
async function unlocked<T>(
  terminal: Terminal,
  named: string | undefined,
  work: () => Promise<T>,
): Promise<T> {
  if (named !== undefined) return asAdviser(terminal, named, work);
  const { adviser, advisers } = await terminal.client.session.state();
  const [only, ...others] = advisers;
  if (adviser !== null || only === undefined || others.length > 0) return work();
  return asAdviser(terminal, only.name, work);
}

/** In: everybody who is held, and a key or a name. Out: the one it is. Errors: `person-unknown`, `person-ambiguous` with the keys. */
function personNamed({ persons }: HeldView, given: string): HeldPerson {
  const byKey = persons.find((one) => one.records.some(({ key }) => key === given));
  if (byKey !== undefined) return byKey;
  const name = nameKey({ name: given, phone: '', email: '' });
  const named = persons.filter((one) => one.records.some((record) => nameKey(record) === name));
  const [only, ...others] = named;
  if (only === undefined) throw new RefusedError(refuse('person-unknown', {}));
  if (others.length > 0) {
    const keys = named.map((one) => one.key);
    throw new RefusedError(refuse('person-ambiguous', { name: given, keys }));
  }
  return only;
}

/** `persons`: what is held about whom; with `--extract`, everything about one, to be given to them. */
export const persons: CliCommand = async (terminal, words) => {
  const given = readOptions(
    { values: ['file', 'adviser', 'extract', 'out'], flags: [], path: false },
    personsOptions,
    words,
  );
  await openMapping(terminal, given.file);
  const { client } = terminal;
  return unlocked(terminal, given.adviser, async () => {
    const held = await client.person.held();
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
