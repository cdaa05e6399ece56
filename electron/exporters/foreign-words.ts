/** A part of a text; `foreign`: it stands in bokmål within a text of another language. */
type WordedPart = { readonly text: string; readonly foreign: boolean };

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&');

/**
 * In: a text, and the words that stand in bokmål where it is of another language. Out: its parts in order, so that those
 * who have it read to them, and spelling, can follow.
 */
export function wordedParts(text: string, foreign: readonly string[] = []): readonly WordedPart[] {
  if (foreign.length === 0) return [{ text, foreign: false }];
  const some = foreign.map(escaped).join('|');
  const parts = text.split(new RegExp(`(?<![\\p{L}\\p{N}])(${some})(?![\\p{L}\\p{N}])`, 'u'));
  return parts.flatMap((part, at) => (part === '' ? [] : [{ text: part, foreign: at % 2 === 1 }]));
}
