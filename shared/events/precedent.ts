import { z } from 'zod';
import { judgementId, roundId, unitNumber } from '../lib/ids.ts';

const text = z.string().trim().min(1);

/** The earlier decision that is weighed: which entry of which round, and the judgement that stood there. */
const precedentCase = z.strictObject({
  round: roundId,
  unit: unitNumber,
  judgement: judgementId,
});

/**
 * What an adviser makes of an earlier case: follows it, distinguishes this one from it by the facts that differ, or
 * overrules it, so that the earlier one has to be judged anew.
 */
export const precedentWeighing = z.discriminatedUnion('stance', [
  z.strictObject({
    stance: z.literal('folger'),
    precedent: precedentCase,
    rationale: text.nullable(),
  }),
  z.strictObject({ stance: z.literal('skiller'), precedent: precedentCase, facts: text }),
  z.strictObject({ stance: z.literal('fraviker'), precedent: precedentCase, rationale: text }),
]);
export type PrecedentWeighing = z.infer<typeof precedentWeighing>;
