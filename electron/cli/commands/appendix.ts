import { resolve } from 'node:path';
import { z } from 'zod';
import { appendixFormat } from '../../../shared/contract/appendix-contract.ts';
import { openMapping } from '../ask.ts';
import { formatsOption, givenRelease, releaseOptions, wordOptions } from '../given-release.ts';
import { done, type CliCommand } from '../command.ts';
import { readOptions } from '../options.ts';

const options = z.object({
  ...releaseOptions,
  out: z.string().min(1),
  format: formatsOption(appendixFormat).default(['docx', 'html', 'md']),
  ...wordOptions,
});

/** `appendix`: writes the method appendix of a signed release, or of the draft where that is asked for. */
export const appendix: CliCommand = async (terminal, words) => {
  const given = readOptions(
    {
      values: ['file', 'out', 'round', 'release', 'format', 'preset', 'template'],
      flags: ['draft'],
      path: false,
    },
    options,
    words,
  );
  const mapping = await openMapping(terminal, given.file);
  const which = await givenRelease(terminal, mapping, given);
  const written = await terminal.client.appendix.export({
    ...which,
    formats: given.format,
    preset: given.preset,
    template: given.template,
    folder: resolve(given.out),
  });
  return done({ files: written?.files ?? [] });
};
