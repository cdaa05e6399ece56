import { z } from 'zod';
import { profile } from '../codebook/profile.ts';
import { adviserId, judgementId, outcomeId, resolutionId } from '../lib/ids.ts';
import { borderlineMark } from './judgement.ts';

const text = z.string().trim().min(1);

/** How differing judgements were settled: by one named person, or by the judges agreeing after they had talked. */
const resolutionWay = z.enum(['avgjort', 'enighet']);

/** Avklaring: what stands where judgements differ, who said so, and why. The judgements themselves stay as they are. */
export const resolution = z.strictObject({
  id: resolutionId,
  way: resolutionWay,
  /** The name of the one who decided, or who recorded what was agreed. */
  by: text,
  adviser: adviserId,
  /** The names of those who agreed; empty where one person decided. */
  together: z.array(text),
  /** The judgements it settles: everybody's current one when it was made; one alone where it spoke against an earlier resolution. */
  between: z.array(judgementId).min(1),
  answers: profile,
  outcome: outcomeId,
  /** What the rules of the codebook give for the answers. */
  derived: outcomeId,
  borderline: borderlineMark.nullable(),
  rationale: text,
});
export type Resolution = z.infer<typeof resolution>;
