import { resolve } from 'node:path';
import { z } from 'zod';
import { figuresAmong, tablesAmong } from '../../../shared/article/piece.ts';
import { figureFormat } from '../../../shared/contract/figure-contract.ts';
import { refuse, RefusedError } from '../../../shared/lib/refusal.ts';
import { openMapping } from '../ask.ts';
import { done, type CliCommand } from '../command.ts';
import { piecesIn } from '../given-pieces.ts';
import {
  digitsOption,
  formatsOption,
  givenRelease,
  languageOption,
  releaseOptions,
} from '../given-release.ts';
import { readOptions } from '../options.ts';

const options = z.object({
  ...releaseOptions,
  out: z.string().min(1),
  spec: z.string().min(1).optional(),
  format: formatsOption(figureFormat).default(['svg', 'pdf', 'png']),
  digits: digitsOption,
  language: languageOption,
  boundaries: z.string().min(1).optional(),
  caption: z.enum(['inside', 'none']).default('inside'),
});

/** In: the path of `--spec`. Out: the figures in it, and tables they may name. Error (RefusedError): `piece-invalid`. */
function figuresIn(path: string) {
  const pieces = piecesIn(path);
  const figures = figuresAmong(pieces);
  if (figures.length > 0) return { figures: [...figures], tables: [...tablesAmong(pieces)] };
  throw new RefusedError(
    refuse('piece-invalid', { place: 'roten', problem: 'det er ingen figur her' }),
  );
}

/**
 * `figures`: draws the built-in figures, or those of `--spec`, of a signed release, or of the draft where that is asked
 * for; beside each the table behind it.
 */
export const figures: CliCommand = async (terminal, words) => {
  const given = readOptions(
    {
      values: [
        'file',
        'out',
        'round',
        'release',
        'spec',
        'format',
        'digits',
        'language',
        'boundaries',
        'caption',
      ],
      flags: ['draft'],
      path: false,
    },
    options,
    words,
  );
  const specified = given.spec === undefined ? { figures: [], tables: [] } : figuresIn(given.spec);
  const mapping = await openMapping(terminal, given.file);
  const asked = await givenRelease(terminal, mapping, given);
  terminal.progress('tegner figurene');
  const written = await terminal.client.figure.export({
    ...asked,
    ...specified,
    digits: given.digits,
    language: given.language,
    formats: given.format,
    boundaries: given.boundaries === undefined ? null : resolve(given.boundaries),
    caption: given.caption,
    folder: resolve(given.out),
  });
  return done({ files: written?.files ?? [] });
};
