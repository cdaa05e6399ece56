import { z } from 'zod';
import { answerId, criterionId, outcomeId } from '../lib/ids.ts';
import { dictionaries } from '../translations/dictionary.ts';
import { condition } from './condition.ts';
import { criterionScale } from './criterion-scale.ts';

const text = z.string().trim().min(1);

const answer = z.strictObject({
  id: answerId,
  label: text,
  /** Shorter label for buttons; the label where it is missing. */
  short: text.optional(),
});

/** One written rule: what is asked, which answers there are, and an example on each side of the border. */
export const criterion = z.strictObject({
  id: criterionId,
  label: text,
  question: text,
  explanation: text,
  example: text,
  counterExample: text,
  /** Several answers may hold at once. */
  multiple: z.boolean(),
  answers: z.array(answer).min(2),
  /** Where the answers have an order or stand for numbers; agreement is then graded too. */
  scale: criterionScale.optional(),
});
export type Criterion = z.infer<typeof criterion>;

export const outcome = z.strictObject({
  id: outcomeId,
  label: text,
  short: text,
  definition: text,
  /** How the outcome is drawn on maps and badges. */
  tone: z.enum(['service', 'planned', 'none']),
  /** An outcome that is always borderline names the doubt and the alternative it is marked with. */
  alwaysBorderline: z.strictObject({ criterion: criterionId, alternative: outcomeId }).optional(),
});
export type Outcome = z.infer<typeof outcome>;

/** Outcomes that tables count together, e.g. «har tjeneste», with the note each such table carries. */
export const outcomeGroup = z.strictObject({
  id: outcomeId,
  label: text,
  outcomes: z.array(outcomeId).min(1),
  note: text,
});
export type OutcomeGroup = z.infer<typeof outcomeGroup>;

/** What a source that reports a service answers, and which outcomes mean that one was found. */
const reported = z.strictObject({
  criterion: criterionId,
  yes: z.array(answerId).min(1),
  no: z.array(answerId).min(1),
  outcomes: z.array(outcomeId).min(1),
});
export type Reported = z.infer<typeof reported>;

/** Which outcomes are a service, and which answers say that the same service is counted at another unit, its host. */
const service = z.strictObject({
  outcomes: z.array(outcomeId).min(1),
  elsewhere: z.strictObject({ criterion: criterionId, answers: z.array(answerId).min(1) }),
});

/** The written rules of a round. Versioned, never edited in place. */
export const codebook = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  version: z.int().min(1),
  title: text,
  /** What is mapped, in the definite plural, for captions: «lærings- og mestringstjenester». */
  subject: text,
  /** What the overview tells a reader first: what a service is. */
  introduction: z.array(text).min(1),
  /** What the overview does not claim. */
  limits: z.array(text),
  criteria: z.array(criterion).min(1),
  outcomes: z.array(outcome).min(2),
  groups: z.array(outcomeGroup),
  /** First that fits. The last one has no condition and always fits. */
  rules: z.array(z.strictObject({ outcome: outcomeId, when: condition.optional() })).min(1),
  /** Lets tables tell what was reported and not found, and the reverse. */
  reported: reported.optional(),
  /** Lets tables count services: one run by several units is one. */
  service: service.optional(),
  /** The answer that means doubt, what it counts as, and what it could have been. */
  doubt: z.strictObject({ answer: answerId, countsAs: answerId, couldBe: answerId }).optional(),
  /** What its words are in nynorsk and English, for tables and figures. */
  translations: dictionaries.optional(),
});
export type Codebook = z.infer<typeof codebook>;
