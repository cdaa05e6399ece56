import { z } from 'zod';
import { criterionId } from '../lib/ids.ts';
import { dictionaries } from '../translations/dictionary.ts';
import { variable } from './variable.ts';

const text = z.string().trim().min(1);

/** The id of a table, a figure or a sentence: what texts and other pieces refer to it by. */
export const pieceId = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(60)
  .brand<'PieceId'>();
export type PieceId = z.infer<typeof pieceId>;

/** What one count is, declared. `kommune-og-bydel` says that both are counted in one number. */
export const countedUnit = z.enum([
  'kommune',
  'bydel',
  'kommune-og-bydel',
  'tjeneste',
  'innbygger',
]);
export type CountedUnit = z.infer<typeof countedUnit>;

/** Variables within each other, outermost first: `[fylke, utfall]` gives the outcomes of each county. */
const nest = z.array(variable).min(1).max(3);

/** `group`: of the outermost category a row stands under. */
const percentOf = z.enum(['row', 'column', 'table', 'group']);

/** A number known of each entry. */
export const measure = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('inhabitants') }),
  z.strictObject({ kind: z.literal('sources') }),
  /** How many answers were given to a criterion with several. */
  z.strictObject({ kind: z.literal('answers'), criterion: criterionId }),
  /** The number an answer stands for, where the criterion's scale is an interval. */
  z.strictObject({ kind: z.literal('value'), criterion: criterionId }),
]);
export type Measure = z.infer<typeof measure>;

/** What a cell shows: n; n and %; %; n/N; mean and standard deviation; median and quartiles. */
export const statistic = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('count') }),
  z.strictObject({ kind: z.literal('count-percent'), of: percentOf }),
  z.strictObject({ kind: z.literal('percent'), of: percentOf }),
  z.strictObject({ kind: z.literal('count-of'), of: percentOf }),
  z.strictObject({ kind: z.literal('mean'), measure }),
  z.strictObject({ kind: z.literal('median'), measure }),
]);
export type TableStatistic = z.infer<typeof statistic>;

/** How the lowest and highest of a number is printed. */
export const rangeStyle = z.enum(['none', 'column', 'brackets', 'note']);

/**
 * How borderline entries are read. `as-judged`: by their outcome. `strict`: by the one of their two outcomes that the
 * codebook's first group does not count, where the group tells them apart. `wide`: by the one it counts.
 * `without-borderline`: not at all.
 */
export const tableReading = z.enum(['as-judged', 'strict', 'wide', 'without-borderline']);
export type TableReading = z.infer<typeof tableReading>;

/** A table as data: which entries, divided by what, counted as what, shown how. Nothing in it is evaluated. */
export const tableSpecification = z.strictObject({
  id: pieceId,
  /** The caption without «Tabell 1.» and without N. */
  caption: text,
  /** Names of the rounds it counts; empty: the one it is asked of. */
  rounds: z.array(text).default([]),
  /** Must be said where a round has both municipalities and city districts; null: the municipalities of one that has not. */
  unit: countedUnit.nullable().default(null),
  /** Blocks of rows that stand under each other. */
  rows: z.array(nest).min(1).max(12),
  /** Blocks of columns that stand beside each other; none: one column for all. */
  columns: z.array(nest).max(6).default([]),
  /** One table for each category of it. */
  layer: variable.nullable().default(null),
  /** Only entries in one of the categories, for each variable named. */
  filter: z.array(z.strictObject({ variable, categories: z.array(z.string()).min(1) })).default([]),
  statistic: statistic.default({ kind: 'count-percent', of: 'column' }),
  range: rangeStyle.default('column'),
  readings: z.array(tableReading).min(1).default(['as-judged']),
  /** A last row, and a last column, for all. */
  totals: z
    .strictObject({ rows: z.boolean(), columns: z.boolean() })
    .default({ rows: true, columns: true }),
  /** Entries without a value of a row's variable: a row within the percentages, a row outside them, or told in a note. */
  missing: z.enum(['inside', 'outside', 'note']).default('outside'),
  /** Entries that were not reached: a row of their own, or told in a note. Never in a percentage. */
  notReached: z.enum(['row', 'note']).default('note'),
  /** Counts above 0 and below this are not printed, nor what they could be worked out from; null: all are. */
  suppressBelow: z.int().min(2).max(100).nullable().default(null),
  /** Says in a note whether the order of the rows holds however the borderline entries are read. */
  ranking: z.boolean().default(false),
  notes: z.array(text).default([]),
  /** What its caption, notes and own labels are in nynorsk and English. */
  translations: dictionaries.optional(),
});
export type TableSpecification = z.infer<typeof tableSpecification>;
/** As it is written, where what is left out is as usual. */
export type WrittenTable = z.input<typeof tableSpecification>;
