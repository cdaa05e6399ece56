import { z } from 'zod';
import { profile } from '../codebook/profile.ts';
import { adviserId, criterionId, isoDate, judgementId, outcomeId } from '../lib/ids.ts';

/** Why a case is borderline, beside the rationale in words; closed so that they can be counted. */
export const reasonCode = z.enum([
  'uklar-kilde',
  'motstridende-kilder',
  'brukermedvirkning-uklar',
  'enkelttilbud-eller-tjeneste',
  'tilbud-under-endring',
  'annet-gruppetilbud',
  'annet',
]);
export type ReasonCode = z.infer<typeof reasonCode>;

/** Grenseland: a mark beside the outcome. It names the doubt, the other outcome, and why. */
export const borderlineMark = z.strictObject({
  criterion: criterionId,
  alternative: outcomeId,
  rationale: z.string().trim().min(1),
  reasons: z.array(reasonCode),
});
export type BorderlineMark = z.infer<typeof borderlineMark>;

/** One person's answers to the criteria, outcome, borderline mark and rationale for one entry. Immutable. */
export const judgement = z.strictObject({
  id: judgementId,
  /** The name of the one who judged; an imported judgement may be by somebody who has no key here. */
  judge: z.string().trim().min(1),
  /** The judge's stream where the judge signed it, else null (imported on the judge's behalf). */
  adviser: adviserId.nullable(),
  /** The day it was judged where a file says so, else null: the log's time counts. */
  date: isoDate.nullable(),
  answers: profile,
  outcome: outcomeId,
  /** What the rules of the codebook gave; differs from the outcome only with a rationale. */
  derived: outcomeId,
  borderline: borderlineMark.nullable(),
  rationale: z.string().trim().min(1).nullable(),
  /** The judge's own earlier judgement that this one replaces. */
  supersedes: judgementId.nullable(),
  /** True where others had judged and the program kept it from this judge until now; absent where that is not known. */
  independent: z.boolean().optional(),
  /** Criteria that the judge was not asked, where an imported file says so; absent where it says of none. */
  notAsked: z.array(criterionId).min(1).optional(),
});
export type Judgement = z.infer<typeof judgement>;
