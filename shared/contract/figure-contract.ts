import { type } from '@orpc/contract';
import { z } from 'zod';
import { figureSpecification, type FigureSpecification } from '../figures/specification.ts';
import { releaseNumber, roundId } from '../lib/ids.ts';
import { tableSpecification } from '../tables/specification.ts';
import { digits, language } from './reading-contract.ts';
import { procedure } from './refused.ts';

export const figureFormat = z.enum(['svg', 'pdf', 'png']);
export type FigureFormat = z.infer<typeof figureFormat>;

/** A figure as it will be printed. */
export type FigureView = {
  readonly label: string;
  readonly title: string;
  /** A whole SVG document, in millimetres. */
  readonly svg: string;
  readonly alternative: string;
  readonly notes: readonly string[];
};

/** Of which round, as it stands now (release null) or as it was released, and how it is drawn. */
const drawn = {
  round: roundId,
  release: releaseNumber.nullable(),
  digits,
  language,
  /** Tables that figures name beside the built-in and the saved ones. */
  tables: z.array(tableSpecification).max(100).default([]),
  /** The path of the user's boundaries; null: none. */
  boundaries: z.string().min(1).nullable().default(null),
  /** Whether title, notes and source stand in the figure itself. */
  caption: z.enum(['inside', 'none']).default('inside'),
};

export const figureContract = {
  /** The figures a round has of itself. */
  builtIn: procedure
    .input(z.strictObject({ round: roundId, release: releaseNumber.nullable() }))
    .output(type<readonly FigureSpecification[]>()),
  /** Draws one without keeping it. Errors: as `evaluateFigure`, and those of the boundaries. */
  preview: procedure
    .input(z.strictObject({ ...drawn, number: z.int().min(1), figure: figureSpecification }))
    .output(type<FigureView>()),
  /** Asks for a file of boundaries. Null: the dialog was closed. */
  chooseBoundaries: procedure
    .input(z.strictObject({}))
    .output(type<{ readonly file: string } | null>()),
  /** Writes figures into a folder, numbered from 1; none named: those the round has of itself. Null: the dialog was closed. */
  export: procedure
    .input(
      z.strictObject({
        ...drawn,
        figures: z.array(figureSpecification).max(100),
        formats: z.array(figureFormat).min(1),
        folder: z.string().min(1).nullable(),
      }),
    )
    .output(type<{ readonly folder: string; readonly files: readonly string[] } | null>()),
};
