import { accept, type Result } from '../lib/result.ts';
import { readPlaceholder, unreadable } from './read-placeholder.ts';
import type { TemplatePart } from './template.ts';

/**
 * Reads a sentence with live numbers in braces. In: the text as it was written. Out: its pieces in order.
 * Error: `sentence-unreadable` with the place, from 1, and what is the matter.
 */
export function readTemplate(text: string): Result<readonly TemplatePart[]> {
  const parts: TemplatePart[] = [];
  let plain = '';
  const flush = (): void => {
    if (plain !== '') parts.push({ kind: 'text', text: plain });
    plain = '';
  };
  let at = 0;
  while (at < text.length) {
    const sign = text.charAt(at);
    if ((sign === '{' || sign === '}') && text.charAt(at + 1) === sign) {
      plain += sign;
      at += 2;
    } else if (sign === '}') {
      return unreadable(at, at + 1, 'en } uten { foran; skriv }} der tegnet skal stå');
    } else if (sign === '{') {
      const end = text.indexOf('}', at);
      const another = text.indexOf('{', at + 1);
      if (end === -1 || (another !== -1 && another < end))
        return unreadable(
          at,
          end === -1 ? text.length : another,
          'en { uten } etter; skriv {{ der tegnet skal stå',
        );
      flush();
      const part = readPlaceholder(text.slice(at + 1, end), at, end + 1);
      if (!part.ok) return part;
      parts.push(part.value);
      at = end + 1;
    } else {
      plain += sign;
      at += 1;
    }
  }
  flush();
  return accept(parts);
}
