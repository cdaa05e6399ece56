/** What is chosen in a field: from where, to where. */
export type Chosen = { readonly from: number; readonly to: number };

/**
 * Puts a piece into a text in place of what is chosen; a word before or after it gets a space between.
 * In: the text, what is chosen, the piece. Out: the new text, and where to write on.
 */
export function insertText(
  text: string,
  { from, to }: Chosen,
  piece: string,
): { readonly text: string; readonly at: number } {
  const before = text.slice(0, from);
  const after = text.slice(to);
  const lead = /[\p{L}\p{N}.,;:!?}]$/u.test(before) ? ' ' : '';
  const trail = /^[\p{L}\p{N}{]/u.test(after) ? ' ' : '';
  const middle = `${lead}${piece}${trail}`;
  return { text: before + middle + after, at: from + middle.length };
}

/** In: names that are taken. Out: the first of `setning-1`, `setning-2` … that is not. */
export function freeName(taken: readonly string[]): string {
  let number = 1;
  while (taken.includes(`setning-${number}`)) number += 1;
  return `setning-${number}`;
}
