import { type } from '@orpc/contract';
import { z } from 'zod';
import { roundId, unitNumber } from '../lib/ids.ts';
import { procedure } from './refused.ts';

const inEntry = { round: roundId, unit: unitNumber };

/** A contact person as written down. At least one of the three says something. */
export const contactPerson = z
  .strictObject({
    name: z.string().max(200),
    phone: z.string().max(60),
    email: z.string().max(200),
  })
  .refine((one) => Object.values(one).some((part) => part.trim() !== ''), 'nobody');

/** A contact person under the key that the attempt in the log refers to. */
export type PersonView = z.infer<typeof contactPerson> & { readonly key: string };

/**
 * Whom we have spoken to. Only for an unlocked adviser, never in the log, in a release or in an export; an attempt
 * whose key is not among the answers had its person erased. Errors: `not-unlocked`, `person-unknown`.
 */
export const personContract = {
  ofEntry: procedure.input(z.strictObject(inEntry)).output(type<readonly PersonView[]>()),
  /** Writes other details in the place of the ones there; what stood there is gone from the disk. */
  correct: procedure
    .input(z.strictObject({ ...inEntry, key: z.string(), person: contactPerson }))
    .output(type<null>()),
  /** Erases the person for good: no event, no trace in the file. The attempt stays. */
  erase: procedure.input(z.strictObject({ ...inEntry, key: z.string() })).output(type<null>()),
};
