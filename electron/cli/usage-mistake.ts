import type { z } from 'zod';

/**
 * What is wrong with an option, in the language of the usage text. In: what its schema found. Out: the words to stand
 * after its name; undefined where the schema's own say it best.
 */
export function usageMistake(issue: z.core.$ZodRawIssue): string | undefined {
  if (issue.code === 'invalid_type') {
    if (issue.input === undefined) return 'is missing';
    return issue.expected === 'number' ? 'must be a number' : undefined;
  }
  if (issue.code === 'too_small')
    return issue.origin === 'string' ? 'is empty' : `must be at least ${String(issue.minimum)}`;
  if (issue.code === 'too_big') return `must be at most ${String(issue.maximum)}`;
  if (issue.code === 'invalid_value') return `must be ${issue.values.map(String).join(' or ')}`;
  if (issue.code === 'invalid_format' && issue.format === 'regex')
    return 'must be an id, as egen-tjeneste';
  return undefined;
}
