import { z } from 'zod';
import { isoDate, roundId, unitNumber } from '../lib/ids.ts';

const text = z.string().trim().min(1);
const ofPerson = { round: roundId, unit: unitNumber, person: text };

/** What of a contact person can be published, each with a consent of its own. */
export const personField = z.enum(['name', 'role', 'phone', 'email']);
export type PersonField = z.infer<typeof personField>;

/** What is done about contact persons. `person` is the key under which one is kept beside the log, and all it says of them. */
export const personEvents = [
  /** Whether the round asks for contact persons from here on. */
  z.strictObject({
    type: z.literal('contact-persons-asked'),
    round: roundId,
    asked: z.boolean(),
    reason: text,
  }),
  /** Kept, but shown and used nowhere. */
  z.strictObject({ type: z.literal('person-blocked'), ...ofPerson, reason: text }),
  z.strictObject({ type: z.literal('person-unblocked'), ...ofPerson, reason: text }),
  /** Erased for good from beside the log. */
  z.strictObject({ type: z.literal('person-erased'), ...ofPerson, reason: text }),
  /** The person agreed to have these fields published; which they are, never what they say. */
  z.strictObject({
    type: z.literal('person-consented'),
    ...ofPerson,
    fields: z.array(personField).min(1),
    date: isoDate,
    how: text,
  }),
  z.strictObject({ type: z.literal('consent-withdrawn'), ...ofPerson, reason: text }),
] as const;
