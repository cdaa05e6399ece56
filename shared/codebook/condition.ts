import { z } from 'zod';
import { answerId, criterionId, type AnswerId, type CriterionId } from '../lib/ids.ts';

/** A test on a profile. `is` holds when any of the criterion's answers is among those named. */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | { readonly criterion: CriterionId; readonly is: readonly AnswerId[] }
  | { readonly criterion: CriterionId; readonly unanswered: true };

export const condition: z.ZodType<Condition> = z.lazy(() =>
  z.union([
    z.strictObject({ all: z.array(condition).min(1) }),
    z.strictObject({ any: z.array(condition).min(1) }),
    z.strictObject({ not: condition }),
    z.strictObject({ criterion: criterionId, is: z.array(answerId).min(1) }),
    z.strictObject({ criterion: criterionId, unanswered: z.literal(true) }),
  ]),
);
