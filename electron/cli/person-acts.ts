import { z } from 'zod';
import type { HeldView } from '../../shared/contract/person-views.ts';
import { personField, type PersonField } from '../../shared/events/person.ts';
import { assertNever } from '../../shared/lib/assert-never.ts';
import { isoDate, type IsoDate } from '../../shared/lib/ids.ts';
import { refuse, RefusedError } from '../../shared/lib/refusal.ts';
import type { Terminal } from './command.ts';
import { personNamed } from './held-person.ts';
import { UsageError } from './usage.ts';

const who = z.string().trim().min(1).optional();

/** What `persons` takes besides, where something is to be done about one. */
export const actOptions = {
  consent: who,
  'withdraw-consent': who,
  block: who,
  unblock: who,
  fields: z
    .string()
    .transform((text) => text.split(',').map((one) => one.trim()))
    .pipe(z.array(personField).min(1))
    .optional(),
  date: isoDate.optional(),
  how: z.string().optional(),
  reason: z.string().optional(),
};

type Given = z.infer<z.ZodObject<typeof actOptions>>;

/** What is to be done about whom: a key, or a name that only one has. */
export type PersonAct = { readonly person: string } & (
  | { readonly act: 'withdraw-consent' | 'block' | 'unblock'; readonly reason: string }
  | {
      readonly act: 'consent';
      readonly fields: readonly PersonField[];
      readonly date: IsoDate;
      readonly how: string;
    }
);

const acts = ['consent', 'withdraw-consent', 'block', 'unblock'] as const;

/** In: the options. Out: the one thing that is to be done; null where nothing is. Error: `UsageError` for two at once, or for what is missing. */
export function personAct(given: Given): PersonAct | null {
  const [act, another] = acts.filter((one) => given[one] !== undefined);
  if (another !== undefined) throw new UsageError(`--${another}: not together with --${act ?? ''}`);
  const { fields, date, how, reason } = given;
  if (act === undefined) {
    const alone = Object.entries({ fields, date, how, reason }).find(
      ([, one]) => one !== undefined,
    );
    if (alone !== undefined)
      throw new UsageError(`--${alone[0]}: goes with --${acts.join(', --')}`);
    return null;
  }
  const person = given[act] ?? '';
  if (act !== 'consent') {
    if (reason === undefined) throw new UsageError('--reason: missing');
    return { act, person, reason };
  }
  if (fields === undefined) throw new UsageError('--fields: missing');
  if (date === undefined) throw new UsageError('--date: missing');
  if (how === undefined) throw new UsageError('--how: missing');
  return { act, person, fields, date, how };
}

/** In: who is held, and a key or a name. Out: the key of one record. A consent is for what is printed at one entry. Error: `person-in-many-entries` with the keys. */
function recordNamed(held: HeldView, given: string): string {
  const { records } = personNamed(held, given);
  const mine = records.find(({ key }) => key === given) ?? records[0];
  if (mine === undefined || (records.length > 1 && mine.key !== given)) {
    const keys = records.map((one) => `${one.unitName}: ${one.key}`);
    throw new RefusedError(refuse('person-in-many-entries', { keys }));
  }
  return mine.key;
}

/** Does one thing about one person. In: who asks, everybody who is held, and the act. Out: the answer: the log's place and the keys. Errors: those of the procedures. */
export async function doPersonAct(
  { client }: Terminal,
  held: HeldView,
  given: PersonAct,
): Promise<{ readonly n: number; readonly keys: readonly string[] }> {
  switch (given.act) {
    case 'consent': {
      const key = recordNamed(held, given.person);
      const { fields, date, how } = given;
      const { n } = await client.person.consent({ key, fields: [...fields], date, how });
      return { n, keys: [key] };
    }
    case 'withdraw-consent': {
      const key = recordNamed(held, given.person);
      const { n } = await client.person.withdrawConsent({ key, reason: given.reason });
      return { n, keys: [key] };
    }
    case 'block':
    case 'unblock': {
      const keys = personNamed(held, given.person).records.map((one) => one.key);
      const { n } = await client.person[given.act]({ keys, reason: given.reason });
      return { n, keys };
    }
    default:
      return assertNever(given);
  }
}
