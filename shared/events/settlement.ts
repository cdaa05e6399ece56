import { z } from 'zod';
import { answerId, criterionId, statementId } from '../lib/ids.ts';

/** A person's word on what holds where sources answer a criterion differently. Sources that come later open it anew. */
export const settlement = z.strictObject({
  criterion: criterionId,
  answers: z.array(answerId).min(1),
  /** The statements that stood against each other when it was settled. */
  statements: z.array(statementId).min(2),
  rationale: z.string().trim().min(1),
});
export type Settlement = z.infer<typeof settlement>;
