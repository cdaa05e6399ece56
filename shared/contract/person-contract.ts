import { type } from '@orpc/contract';
import { z } from 'zod';
import { personField } from '../events/person.ts';
import { isoDate, roundId, unitNumber } from '../lib/ids.ts';
import type { ErasureView, HeldView, PossiblePersonal } from './person-views.ts';
import { procedure } from './refused.ts';

const inEntry = { round: roundId, unit: unitNumber };
const reason = z.string().max(2000);
const keys = z.array(z.string()).min(1).max(10_000);
const done = type<{ readonly n: number }>();

/** A contact person as written down. At least one of name, telephone and e-mail says something. */
export const contactPerson = z
  .strictObject({
    name: z.string().max(200),
    phone: z.string().max(60),
    email: z.string().max(200),
    /** What the person is there, e.g. coordinator; absent in what was written down before it could be said. */
    role: z.string().max(120).optional(),
  })
  .refine(({ name, phone, email }) => [name, phone, email].some((part) => part.trim() !== ''));

/** A contact person under the key that the attempt in the log refers to. */
export type PersonView = z.infer<typeof contactPerson> & {
  readonly key: string;
  /** Present where the person is blocked: then nothing else is told. */
  readonly blocked?: true;
};

/**
 * Whom we have spoken to. Only for an unlocked adviser, never in the log, in a release or in an export; an attempt
 * whose key is not among the answers had its person erased. Errors: `not-unlocked`, `person-unknown`, and those of the
 * rules about persons.
 */
export const personContract = {
  ofEntry: procedure.input(z.strictObject(inEntry)).output(type<readonly PersonView[]>()),
  /** Everything that is held, of every round. */
  held: procedure.output(type<HeldView>()),
  /** Texts in the log that look like personal data, or mention somebody who is held. */
  inTexts: procedure.output(type<readonly PossiblePersonal[]>()),
  /** What erasing these would take away, and what it cannot. */
  beforeErasing: procedure.input(z.strictObject({ keys })).output(type<ErasureView>()),
  /** Writes all that is held of a person into a folder, to be given to them: JSON and Word. Null: the dialog was closed. */
  extract: procedure
    .input(z.strictObject({ key: z.string(), folder: z.string().min(1).nullable() }))
    .output(type<{ readonly folder: string; readonly files: readonly string[] } | null>()),
  /** Writes other details in the place of the ones there; what stood there is gone from the disk. `person-in-log` as for an attempt, where the new ones stand there and the old ones did not. */
  correct: procedure
    .input(
      z.strictObject({
        ...inEntry,
        key: z.string(),
        person: contactPerson,
        knownInLog: z.boolean().optional(),
      }),
    )
    .output(type<null>()),
  /** Erases persons for good, from everywhere but the log, which never had more than the key; on demand from the backups too. */
  erase: procedure
    .input(z.strictObject({ keys, reason, renewBackups: z.boolean().optional() }))
    .output(
      type<{
        readonly n: number;
        /** Whether the backups made before, which hold them still, were renewed; `none` where there are none. */
        readonly backups: 'none' | 'kept' | 'renewed' | 'failed';
      }>(),
    ),
  /** Keeps them, but shows and uses them nowhere but where everything that is held is shown. */
  block: procedure.input(z.strictObject({ keys, reason })).output(done),
  unblock: procedure.input(z.strictObject({ keys, reason })).output(done),
  /** That the person agreed to have fields published, and how; in the place of an earlier consent. */
  consent: procedure
    .input(
      z.strictObject({
        key: z.string(),
        fields: z.array(personField).min(1),
        date: isoDate,
        how: reason,
      }),
    )
    .output(done),
  withdrawConsent: procedure.input(z.strictObject({ key: z.string(), reason })).output(done),
  /** Whether a round asks for contact persons from here on. */
  ask: procedure.input(z.strictObject({ round: roundId, asked: z.boolean(), reason })).output(done),
};
