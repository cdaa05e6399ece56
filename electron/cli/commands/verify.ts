import { resolve } from 'node:path';
import { z } from 'zod';
import { refuse, RefusedError } from '../../../shared/lib/refusal.ts';
import type { CliCommand } from '../command.ts';
import { readOptions } from '../options.ts';

const options = z.object({
  path: z.string().min(1),
  after: z.string().min(1).optional(),
  signatures: z.enum(['heads', 'all']).default('all'),
  extra: z.undefined(),
});

/** `verify`: checks a release folder or a mapping file, and names every place that does not hold. */
export const verify: CliCommand = async (terminal, words) => {
  const given = readOptions(
    { values: ['after', 'signatures'], flags: [], path: true },
    options,
    words,
  );
  const path = resolve(given.path);
  const checked = await terminal.client.release.verify({
    path,
    after: given.after ?? null,
    signatures: given.signatures,
  });
  if (checked === null) throw new RefusedError(refuse('not-a-release', { path }));
  if (checked.valid) return { value: checked, ok: true };
  const refusal = refuse('verification-failed', {
    count: checked.problems.length,
    path,
    problems: checked.problems.map((one) => ({ ...one })),
  });
  const { problems, signatures, revoked } = checked;
  return { value: { valid: false, problems, signatures, revoked, refused: refusal }, ok: false };
};
