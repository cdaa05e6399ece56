import { parseArgs } from 'node:util';
import type { z } from 'zod';
import { usageMistake } from './usage-mistake.ts';
import { UsageError } from './usage.ts';

/** Which options a command takes: those with a value, and those that are there or not. */
export type OptionNames = {
  readonly values: readonly string[];
  readonly flags: readonly string[];
  readonly path: boolean;
};

/**
 * Reads the words of a call. In: what the command takes, the schema of its options, and the words.
 * Out: the options. Error: `UsageError` for an unknown, missing or malformed one.
 */
export function readOptions<T>(
  names: OptionNames,
  schema: z.ZodType<T>,
  words: readonly string[],
): T {
  const options: Record<string, { type: 'string' | 'boolean' }> = {};
  for (const name of names.values) options[name] = { type: 'string' };
  for (const name of names.flags) options[name] = { type: 'boolean' };
  let given: Record<string, unknown>;
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      options,
      strict: true,
      allowPositionals: names.path,
    });
    given = names.path ? { ...values, path: positionals[0], extra: positionals[1] } : { ...values };
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : 'unreadable options');
  }
  const parsed = schema.safeParse(given, { error: usageMistake });
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new UsageError(`--${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`);
}
