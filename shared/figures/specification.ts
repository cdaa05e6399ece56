import { z } from 'zod';
import { isoDate } from '../lib/ids.ts';
import { dictionaries } from '../translations/dictionary.ts';
import { pieceId } from '../tables/specification.ts';

const text = z.string().trim().min(1);

/**
 * What a figure draws. `flow`: from registered to published, after PRISMA. `change` and `outcome-flow`: between rounds.
 * `map`: the units as points; `tile-map`: one tile a municipality; `areas`: within boundaries that the user supplies.
 */
export const figureKind = z.enum([
  'bars',
  'stacked-bars',
  'dots',
  'ranges',
  'change',
  'outcome-flow',
  'flow',
  'map',
  'tile-map',
  'areas',
]);
export type FigureKind = z.infer<typeof figureKind>;

/** A figure as data. Its numbers are those of the table it names; it counts nothing itself. */
export const figureSpecification = z.strictObject({
  id: pieceId,
  kind: figureKind,
  /** The title without «Figur 1.». */
  title: text,
  /** The id of a built-in or saved table; null where the kind draws the entries or the account themselves. */
  table: z.string().nullable().default(null),
  /** The column of the table whose numbers are drawn, where the kind draws one; null: the first. */
  column: z.string().nullable().default(null),
  /** Names of the two rounds that changes are between, the earlier first; empty: the one before, and the one asked of. */
  rounds: z.array(text).max(2).default([]),
  /** The day whose register changes are counted on; null: that of the later round. */
  register: isoDate.nullable().default(null),
  /** One or two columns of a journal. */
  width: z.enum(['one', 'two']).default('one'),
  /** The text alternative; null: written from the numbers. */
  alternative: text.nullable().default(null),
  notes: z.array(text).default([]),
  /** What its title, text alternative and notes are in nynorsk and English. */
  translations: dictionaries.optional(),
});
export type FigureSpecification = z.infer<typeof figureSpecification>;
/** As it is written, where what is left out is as usual. */
export type WrittenFigure = z.input<typeof figureSpecification>;
