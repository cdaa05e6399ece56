import { resolve } from 'node:path';
import { z } from 'zod';
import { articleFormat } from '../../../shared/contract/article-contract.ts';
import { openMapping } from '../ask.ts';
import { done, type CliCommand } from '../command.ts';
import {
  digitsOption,
  languageOption,
  formatsOption,
  givenRelease,
  releaseOptions,
  wordOptions,
} from '../given-release.ts';
import { readOptions } from '../options.ts';

const options = z.object({
  ...releaseOptions,
  out: z.string().min(1),
  format: formatsOption(articleFormat).default([...articleFormat.options]),
  digits: digitsOption,
  language: languageOption,
  ...wordOptions,
  boundaries: z.string().min(1).optional(),
});

/**
 * `article`: writes everything that is saved for the article, with one numbering, and the method appendix, of a signed
 * release, or of the draft where that is asked for.
 */
export const article: CliCommand = async (terminal, words) => {
  const given = readOptions(
    {
      values: [
        'file',
        'out',
        'round',
        'release',
        'format',
        'digits',
        'language',
        'preset',
        'template',
        'boundaries',
      ],
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
    formats: given.format,
    digits: given.digits,
    language: given.language,
    preset: given.preset,
    template: given.template,
    boundaries: given.boundaries === undefined ? null : resolve(given.boundaries),
    folder: resolve(given.out),
  });
  return done({ files: written?.files ?? [] });
};
