import { resolve } from 'node:path';
import { z } from 'zod';
import { releaseNumber } from '../../../shared/lib/ids.ts';
import { openMapping } from '../ask.ts';
import { done, type CliCommand } from '../command.ts';
import { givenRelease } from '../given-release.ts';
import { readOptions } from '../options.ts';

const options = z.object({
  file: z.string().min(1),
  out: z.string().min(1),
  round: z.string().optional(),
  release: releaseNumber.optional(),
  draft: z.boolean().default(false),
  digits: z.enum(['0', '1']).default('1'),
  boundaries: z.string().min(1).optional(),
});

/**
 * `article`: writes everything that is saved for the article, with one numbering, and the method appendix, of a signed
 * release, or of the draft where that is asked for.
 */
export const article: CliCommand = async (terminal, words) => {
  const given = readOptions(
    {
      values: ['file', 'out', 'round', 'release', 'digits', 'boundaries'],
      flags: ['draft'],
      path: false,
    },
    options,
    words,
  );
  const mapping = await openMapping(terminal, given.file);
  const which = await givenRelease(terminal, mapping, given);
  terminal.progress('skriver artikkelsettet');
  const written = await terminal.client.article.export({
    ...which,
    digits: given.digits === '0' ? 0 : 1,
    boundaries: given.boundaries === undefined ? null : resolve(given.boundaries),
    folder: resolve(given.out),
  });
  return done({ files: written?.files ?? [] });
};
