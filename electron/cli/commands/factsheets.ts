import { resolve } from 'node:path';
import { z } from 'zod';
import { sheetFormat } from '../../../shared/contract/reply-contract.ts';
import { isoDate } from '../../../shared/lib/ids.ts';
import { openMapping, unitsNamed } from '../ask.ts';
import { done, type CliCommand } from '../command.ts';
import { formatsOption, givenRelease, releaseOptions } from '../given-release.ts';
import { readOptions } from '../options.ts';

const options = z.object({
  ...releaseOptions,
  out: z.string().min(1),
  unit: z.string().min(1).optional(),
  format: formatsOption(sheetFormat).default(['docx', 'txt']),
  due: isoDate.optional(),
});

/** `factsheets`: writes a sheet for each municipality of what is recorded of it. Nothing is sent. */
export const factsheets: CliCommand = async (terminal, words) => {
  const given = readOptions(
    {
      values: ['file', 'out', 'round', 'release', 'unit', 'format', 'due'],
      flags: ['draft'],
      path: false,
    },
    options,
    words,
  );
  const mapping = await openMapping(terminal, given.file);
  const which = await givenRelease(terminal, mapping, given);
  const written = await terminal.client.reply.write({
    ...which,
    units: given.unit === undefined ? null : unitsNamed(given.unit),
    formats: given.format,
    due: given.due ?? null,
    folder: resolve(given.out),
  });
  return done({ units: written?.units ?? [], files: written?.files ?? [] });
};
