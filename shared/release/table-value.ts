import { z } from 'zod';
import { releaseNumber, unitNumber } from '../lib/ids.ts';
import { languages } from '../lib/language.ts';
import { countedUnit, rangeStyle } from '../tables/specification.ts';

/** A number that is not a count, and the lowest and highest it could be; null where it is of no entry. */
const measured = z.object({
  value: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
});

/** Mean and deviation, or median and quartiles, of the entries of a cell that have the number. */
const measures = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('mean'),
    known: z.int(),
    mean: measured,
    deviation: z.number().nullable(),
  }),
  z.object({
    kind: z.literal('median'),
    known: z.int(),
    median: measured,
    lower: measured,
    upper: measured,
  }),
]);
export type Measures = z.infer<typeof measures>;

/** One number of a table with everything that is known of it. `percent` and the ranges are unrounded. */
export const tableCell = z.object({
  table: z.string(),
  row: z.string(),
  column: z.string(),
  n: z.int().min(0),
  /** Null where the row stands outside the denominator (`ikke-nadd`). */
  denominator: z.int().min(0).nullable(),
  /** 100 · n / denominator; null without a denominator, or where it is 0. */
  percent: z.number().nullable(),
  /** The exact extremes of n over every way the borderline marks could have gone. */
  low: z.int().min(0),
  high: z.int().min(0),
  lowPercent: z.number().nullable(),
  highPercent: z.number().nullable(),
  /** The extremes of the denominator, where the borderline marks move it. */
  lowDenominator: z.int().min(0).optional(),
  highDenominator: z.int().min(0).optional(),
  /** Where the lowest and highest share are not of the denominator that stands: which fractions they are. */
  lowShare: z.object({ part: z.int(), whole: z.int() }).optional(),
  highShare: z.object({ part: z.int(), whole: z.int() }).optional(),
  measures: measures.optional(),
  /** Not printed: the count is small, or another that is small could be worked out from it. */
  suppressed: z.enum(['small', 'secondary']).optional(),
  /** The units counted, in register order. */
  entries: z.array(unitNumber),
  /** The units whose borderline mark makes the difference between low and high, in register order. */
  swings: z.array(unitNumber),
});
export type TableCell = z.infer<typeof tableCell>;

/** A row or column: id of the specification, and its heading. `kind` says how it is set. */
export const tableLine = z.object({
  id: z.string(),
  label: z.string(),
  kind: z.enum(['plain', 'total', 'outside']),
  /** The headings it stands under, outermost first; absent where there are none. */
  under: z.array(z.string()).optional(),
});
export type TableLine = z.infer<typeof tableLine>;

/** A table as data: evaluated, unformatted. Many printers, and no printer that computes. */
export const tableValue = z.object({
  id: z.string(),
  /** Its number in the set, from 1. */
  number: z.int().min(1),
  /** Caption without «Tabell 1.». */
  caption: z.string(),
  rowHeading: z.string(),
  rows: z.array(tableLine),
  columns: z.array(tableLine),
  cells: z.array(tableCell),
  notes: z.array(z.string()),
  /** Words in it that stand in bokmål though the table does not; absent where there are none. */
  untranslated: z.array(z.string()).optional(),
  /** What one count is, where the table declares it itself. */
  unit: countedUnit.optional(),
  /** What is shown of each cell; absent: n and per cent, with the range in a column. */
  show: z
    .object({
      statistic: z.enum(['count', 'count-percent', 'percent', 'count-of', 'mean', 'median']),
      range: rangeStyle,
    })
    .optional(),
});
export type TableValue = z.infer<typeof tableValue>;

/** All tables of a round or of a release, with what they rest on. */
export const tableSet = z.object({
  /** What its words are written in. */
  language: z.enum(languages),
  release: releaseNumber.nullable(),
  draft: z.boolean(),
  invented: z.boolean(),
  round: z.string(),
  registerDate: z.string(),
  codebook: z.string(),
  codebookVersion: z.int(),
  /** The declared denominator: what one count is. */
  unit: z.enum(['kommune', 'kommune eller bydel']),
  filter: z.string().nullable(),
  /** In a draft: how many entries are left out, since the one it is made for is to judge them independently. */
  heldBack: z.int().min(1).optional(),
  tables: z.array(tableValue),
});
export type TableSet = z.infer<typeof tableSet>;
