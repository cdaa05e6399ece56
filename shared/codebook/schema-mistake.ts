import type { z } from 'zod';
import { assertNever } from '../lib/assert-never.ts';

const kinds: Readonly<Record<string, string>> = {
  string: 'en tekst',
  int: 'et helt tall',
  number: 'et tall',
  boolean: 'true eller false',
  array: 'en liste',
  object: 'et objekt',
  record: 'et objekt',
};

/** In: what the schema of a codebook found wrong. Out: it in bokmål, to stand before the place. */
export function schemaMistake(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? 'det mangler noe'
        : `det skal stå ${kinds[issue.expected] ?? issue.expected} her`;
    case 'unrecognized_keys':
      return `ukjent nøkkel: ${issue.keys.map((key) => `«${key}»`).join(', ')}`;
    case 'invalid_value':
      return `det skal stå ${issue.values.map((value) => `«${String(value)}»`).join(' eller ')} her`;
    case 'too_small':
      return issue.origin === 'array'
        ? `lista skal ha minst ${String(issue.minimum)}`
        : issue.origin === 'string'
          ? 'teksten er tom'
          : `tallet skal være minst ${String(issue.minimum)}`;
    case 'invalid_format':
      return 'skriv med små bokstaver (a–z), tall og bindestrek';
    case 'too_big':
    case 'custom':
    case 'invalid_element':
    case 'invalid_key':
    case 'invalid_union':
    case 'not_multiple_of':
      return 'det som står her, kan ikke leses';
    default:
      return assertNever(issue);
  }
}
