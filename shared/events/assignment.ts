import { z } from 'zod';

/** What somebody can be asked to do with an entry. */
export const task = z.enum(['vurdering', 'andrevurdering', 'avklaring']);
export type Task = z.infer<typeof task>;

/** Who is asked: a named person, or anybody who has not judged the entry yet. */
export const assignee = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('person'), name: z.string().trim().min(1) }),
  z.strictObject({ kind: z.literal('ny-person') }),
]);
export type Assignee = z.infer<typeof assignee>;
