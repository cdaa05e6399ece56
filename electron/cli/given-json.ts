import type { z } from 'zod';
import { schemaMistake } from '../../shared/codebook/schema-mistake.ts';
import { refuse, RefusedError } from '../../shared/lib/refusal.ts';

const place = (option: string, path: readonly PropertyKey[]): string =>
  [option, ...path.map(String)].join('.');

/**
 * Reads an option that is JSON. In: the option's name, its text, and the schema of what it holds. Out: the value.
 * Error (RefusedError): `invalid-json` with the place of the first mistake.
 */
export function readJsonOption<T>(option: string, text: string, schema: z.ZodType<T>): T {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? ` (${error.message})` : '';
    const problem = `det er ikke gyldig JSON${reason}`;
    throw new RefusedError(refuse('invalid-json', { place: option, problem }));
  }
  const parsed = schema.safeParse(value, { error: schemaMistake });
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new RefusedError(
    refuse('invalid-json', {
      place: place(option, issue?.path ?? []),
      problem: issue?.message ?? 'ukjent feil',
    }),
  );
}
