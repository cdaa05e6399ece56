import { z } from 'zod';
import { reasonCode } from '../../shared/events/judgement.ts';
import { answerId, criterionId, outcomeId } from '../../shared/lib/ids.ts';

/** Answers as a person types them; one answer may stand alone: `{"form":"senter"}`. */
export const givenAnswers = z.record(
  criterionId,
  z.union([answerId.transform((one) => [one]), z.array(answerId).min(1)], {
    error: () => 'det skal stå id-en til et svar, eller en liste av dem',
  }),
);

/** A borderline mark as a person types it; what is left out is filled in where the answers leave no choice. */
export const givenMark = z.strictObject({
  criterion: criterionId.nullable().default(null),
  alternative: outcomeId.nullable().default(null),
  rationale: z.string().default(''),
  reasons: z.array(reasonCode).default([]),
});
