import { resolve } from 'node:path';
import { z } from 'zod';
import { appendixFormat } from '../../../shared/contract/appendix-contract.ts';
import { releaseNumber } from '../../../shared/lib/ids.ts';
import { openMapping } from '../ask.ts';
import { givenRelease } from '../given-release.ts';
import { done, type CliCommand } from '../command.ts';
import { readOptions } from '../options.ts';

const formats = z
  .string()
  .transform((text) => text.split(',').map((one) => one.trim()))
  .pipe(z.array(appendixFormat).min(1));

const options = z.object({
  file: z.string().min(1),
  out: z.string().min(1),
  round: z.string().optional(),
  release: releaseNumber.optional(),
  draft: z.boolean().default(false),
  format: formats.default(['docx', 'html', 'md']),
});

/** `appendix`: writes the method appendix of a signed release, or of the draft where that is asked for. */
export const appendix: CliCommand = async (terminal, words) => {
  const given = readOptions(
    { values: ['file', 'out', 'round', 'release', 'format'], flags: ['draft'], path: false },
    options,
    words,
  );
  const mapping = await openMapping(terminal, given.file);
  const which = await givenRelease(terminal, mapping, given);
  const written = await terminal.client.appendix.export({
    ...which,
    formats: given.format,
    folder: resolve(given.out),
  });
  return done({ files: written?.files ?? [] });
};
