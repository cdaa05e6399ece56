import { resolve } from 'node:path';
import { z } from 'zod';
import { tablesAmong } from '../../../shared/article/piece.ts';
import { tableFormat } from '../../../shared/contract/release-contract.ts';
import { refuse, RefusedError } from '../../../shared/lib/refusal.ts';
import { openMapping } from '../ask.ts';
import { done, type CliCommand } from '../command.ts';
import { piecesIn } from '../given-pieces.ts';
import {
  digitsOption,
  languageOption,
  formatsOption,
  givenRelease,
  releaseOptions,
  wordOptions,
} from '../given-release.ts';
import { readOptions } from '../options.ts';

const tablesOptions = z.object({
  ...releaseOptions,
  out: z.string().min(1),
  spec: z.string().min(1).optional(),
  format: formatsOption(tableFormat).default(['docx', 'xlsx', 'csv', 'html', 'tex', 'md', 'json']),
  ...wordOptions,
  digits: digitsOption,
  language: languageOption,
});

/** In: the path of `--spec`. Out: the tables in it. Error (RefusedError): `piece-invalid` where there is none. */
function tablesIn(path: string) {
  const tables = tablesAmong(piecesIn(path));
  if (tables.length > 0) return tables;
  throw new RefusedError(
    refuse('piece-invalid', { place: 'roten', problem: 'det er ingen tabell her' }),
  );
}

/**
 * `tables`: writes the built-in tables, or those of `--spec`, of a signed release, or of the draft where that is asked
 * for.
 */
export const tables: CliCommand = async (terminal, words) => {
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
        'template',
        'preset',
      ],
      flags: ['draft'],
      path: false,
    },
    tablesOptions,
    words,
  );
  const specified = given.spec === undefined ? null : tablesIn(given.spec);
  const mapping = await openMapping(terminal, given.file);
  const asked = {
    ...(await givenRelease(terminal, mapping, given)),
    formats: given.format,
    digits: given.digits,
    language: given.language,
    preset: given.preset,
    template: given.template,
    folder: resolve(given.out),
  };
  const { article, release } = terminal.client;
  const written =
    specified === null
      ? await release.exportTables(asked)
      : await article.exportTables({ ...asked, tables: [...specified] });
  return done({ files: written?.files ?? [] });
};
