import { z } from 'zod';
import { profile } from '../codebook/profile.ts';
import { isoDate, statementId } from '../lib/ids.ts';

/** The kinds of source a statement can come from; `tilsvar` is a municipality's answer to what is recorded of it. */
export const sourceKind = z.enum(['telefonintervju', 'nettside', 'sporreskjema', 'tilsvar']);
export type SourceKind = z.infer<typeof sourceKind>;

/** The kinds that a mapping collects from; an answer to what is recorded comes after them. */
export const collectedKinds = sourceKind.exclude(['tilsvar']).options;

/** What a source says about a unit: who said it (a role, never a name), when, and in which words. */
export const statement = z.strictObject({
  id: statementId,
  source: sourceKind,
  date: isoDate.nullable(),
  informant: z.string().nullable(),
  text: z.string().nullable(),
  link: z.string().nullable(),
  /** What the source itself answers, criterion by criterion. */
  answers: profile,
  /** True where the answers are a judge's reading of the source, imported in the same row as an outcome. */
  readByJudge: z.boolean(),
});
export type Statement = z.infer<typeof statement>;
