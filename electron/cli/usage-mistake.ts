import type { z } from 'zod';

/**
 * What is wrong with an option, in the language of the usage text. In: what its schema found. Out: the words to stand
 * after its name; undefined where the schema's own say it best.
 */
export function usageMistake(issue: z.core.$ZodRawIssue): string | undefined {
  switch (issue.code) {
    case 'invalid_type':
      if (issue.input === undefined) return 'is missing';
      return issue.expected === 'number' ? 'must be a number' : undefined;
    case 'too_small':
      return issue.origin === 'string' ? 'is empty' : `must be at least ${String(issue.minimum)}`;
    case 'too_big':
      return `must be at most ${String(issue.maximum)}`;
    case 'invalid_value':
      return `must be ${issue.values.map(String).join(' or ')}`;
    case 'invalid_format':
      return issue.format === 'regex' ? 'must be an id, as egen-tjeneste' : undefined;
    default:
      return undefined;
  }
}
