import { resolve } from 'node:path';
import { z } from 'zod';
import { asAdviserOrOnly, openMapping } from '../ask.ts';
import { done, type CliCommand } from '../command.ts';
import { readOptions } from '../options.ts';

const options = z.object({
  file: z.string().min(1),
  out: z.string().min(1).optional(),
  adviser: z.string().trim().min(1).optional(),
});

/** `keys`: every key that the mapping knows and who answers for whom; with `--out` also as a signed list. */
export const keys: CliCommand = async (terminal, words) => {
  const given = readOptions(
    { values: ['file', 'out', 'adviser'], flags: [], path: false },
    options,
    words,
  );
  await openMapping(terminal, given.file);
  const list = async () => {
    const { keys: known } = await terminal.client.key.page();
    const file = given.out === undefined ? undefined : resolve(given.out);
    const written = file === undefined ? null : await terminal.client.key.saveList({ file });
    return done({ keys: known, ...(written === null ? {} : { file: written.file }) });
  };
  return given.out === undefined ? list() : asAdviserOrOnly(terminal, given.adviser, list);
};
