import { z } from 'zod';
import { commentId, contestId, criterionId, isoDate } from '../lib/ids.ts';

const text = z.string().trim().min(1);

/** A comment on an entry or on one of its criteria. The first of a thread is open until somebody settles it. */
export const comment = z.strictObject({
  id: commentId,
  /** Null: on the entry as a whole. */
  criterion: criterionId.nullable(),
  /** The name of the one it is for; null: for whoever works on the entry. */
  to: text.nullable(),
  text,
  due: isoDate.nullable(),
  /** The first comment of the thread this one answers; null where it begins one. */
  answers: commentId.nullable(),
});
export type Comment = z.infer<typeof comment>;

/** What a municipality says against its own entry: who said it (a role, never a name), when, and in which words. */
export const contest = z.strictObject({ id: contestId, role: text, date: isoDate, text });
export type Contest = z.infer<typeof contest>;
