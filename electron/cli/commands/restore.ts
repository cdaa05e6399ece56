import { resolve } from 'node:path';
import { z } from 'zod';
import { answerInSteps } from '../answer-in-steps.ts';
import { done, type CliCommand } from '../command.ts';
import { readOptions } from '../options.ts';
import { UsageError } from '../usage.ts';

const options = z.object({
  file: z.string().min(1),
  from: z.string().min(1).optional(),
  out: z.string().min(1).optional(),
  salvage: z.boolean().default(false),
  'dry-run': z.boolean().default(false),
});

/**
 * `restore`: brings a backup back, or saves what can be read of a damaged file; with `--dry-run` says what would be lost.
 */
export const restore: CliCommand = async (terminal, words) => {
  const { client } = terminal;
  const given = readOptions(
    { values: ['file', 'from', 'out'], flags: ['salvage', 'dry-run'], path: false },
    options,
    words,
  );
  const file = resolve(given.file);
  const backup = given.from === undefined ? null : resolve(given.from);
  const out = given.out === undefined ? null : resolve(given.out);
  if (given.salvage) {
    if (backup !== null) throw new UsageError('--salvage or --from, not both');
    if (given['dry-run'])
      return done(await answerInSteps(terminal, await client.backup.rescue({ file })));
    if (out === null) throw new UsageError('--out: is missing');
    return done(await answerInSteps(terminal, await client.backup.salvage({ file, out })));
  }
  if (given['dry-run'])
    return done(await answerInSteps(terminal, await client.backup.loss({ file, backup })));
  const steps = await client.backup.restore({ file, backup, out });
  return done(await answerInSteps(terminal, steps));
};
