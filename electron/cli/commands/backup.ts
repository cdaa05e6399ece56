import { resolve } from 'node:path';
import { z } from 'zod';
import { openMapping } from '../ask.ts';
import { done, type CliCommand } from '../command.ts';
import { readOptions } from '../options.ts';
import { UsageError } from '../usage.ts';

const options = z.object({
  file: z.string().min(1),
  out: z.string().min(1).optional(),
  list: z.boolean().default(false),
});

/** `backup`: makes a proven copy of a mapping, in its place or as a file of its own, or lists those there are. */
export const backup: CliCommand = async (terminal, words) => {
  const given = readOptions(
    { values: ['file', 'out'], flags: ['list'], path: false },
    options,
    words,
  );
  if (given.list && given.out !== undefined) throw new UsageError('--list or --out, not both');
  if (given.list) {
    // Listed without opening it: it may be damaged, or open in a window.
    const { folder, backups } = await terminal.client.backup.list({ file: resolve(given.file) });
    return done({ folder, backups });
  }
  await openMapping(terminal, given.file);
  const out = given.out === undefined ? null : resolve(given.out);
  const {
    backup: made,
    events,
    root,
    size,
    time,
    cause,
  } = await terminal.client.backup.make({
    out,
  });
  return done({ backup: made, events, root, size, time, cause });
};
