import { z } from 'zod';
import { isoDate, roundId, unitNumber, waiverId } from '../lib/ids.ts';

const text = z.string().trim().min(1);

/** What is told before a release, and stands in its way only where the round says so. */
export const requirableKind = z.enum([
  'inconsistent',
  'no-source',
  'no-contact',
  'dead-link',
  'open-comment',
  'contest-unanswered',
]);
export type RequirableKind = z.infer<typeof requirableKind>;

/** What may be waived. That nothing is decided, or an entry undecided or unresolved, never is. */
export const waivableKind = z.enum([
  'awaiting-second',
  'source-conflict',
  'rejudge',
  ...requirableKind.options,
]);
export type WaivableKind = z.infer<typeof waivableKind>;

/**
 * A named adviser's word that something need not be put right before a release. It covers the parts that the units had
 * then: the judgement that waits, the statements that conflict, the link. Whatever comes later stands in the way anew.
 */
export const waiver = z.strictObject({
  id: waiverId,
  round: roundId,
  kind: waivableKind,
  units: z.array(z.strictObject({ unit: unitNumber, parts: z.array(text).min(1) })).min(1),
  /** The name of the one who waives. */
  by: text,
  reason: text,
});
export type Waiver = z.infer<typeof waiver>;

/** What came of it when somebody tried a link. The program itself has no network. */
export const linkResult = z.enum(['virker', 'dod', 'flyttet']);
export type LinkResult = z.infer<typeof linkResult>;

export const linkCheck = z.strictObject({
  link: text,
  date: isoDate,
  result: linkResult,
  note: z.string(),
});
export type LinkCheck = z.infer<typeof linkCheck>;

/** That a municipality has got the sheet of what is recorded of it: when, and until when it is asked to answer. */
export const factSheet = z.strictObject({ date: isoDate, due: isoDate.nullable() });
export type FactSheet = z.infer<typeof factSheet>;
