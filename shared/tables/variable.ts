import { z } from 'zod';
import { criterionId } from '../lib/ids.ts';

const text = z.string().trim().min(1);
const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

/** What entries can be divided by. */
export const variableKind = z.enum([
  'outcome',
  'outcome-group',
  'criterion',
  'county',
  'region',
  'population',
  'unit-kind',
  'borderline',
  'doubt',
  'source',
  'person',
  'round',
]);
export type VariableKind = z.infer<typeof variableKind>;

/** Categories that a table counts as one. */
const mergedCategories = z.strictObject({ id: slug, label: text, of: z.array(z.string()).min(1) });

/** `register`: as register and codebook have them; `count`: most first; `alphabet`: a–å, with aa as å. */
export const categoryOrder = z.enum(['register', 'count', 'alphabet']);

/** Something entries are divided by, and how its categories stand in a table. */
export const variable = z.strictObject({
  kind: variableKind,
  /** Which criterion, where `kind` is `criterion`; null otherwise. */
  criterion: criterionId.nullable().default(null),
  /** Lower bounds of the population groups above the smallest, in inhabitants, rising. */
  bounds: z.array(z.int().min(1)).min(1).default([5000, 20_000]),
  merged: z.array(mergedCategories).default([]),
  /** Own words for categories, by their id. */
  labels: z.record(z.string(), text).default({}),
  order: categoryOrder.default('register'),
  /** After the outcomes, those the codebook counts together («har tjeneste»). */
  subtotals: z.boolean().default(false),
});
export type Variable = z.infer<typeof variable>;
