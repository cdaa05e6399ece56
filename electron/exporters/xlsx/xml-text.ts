/** What XML cannot hold, and what only looks like an escape: Excel writes both as `_xHHHH_`. */
const unwritable =
  /[^\P{Cc}\t\n]|\p{Surrogate}|\p{Noncharacter_Code_Point}|\uFFFD|_(?=x[0-9a-fA-F]{4}_)/gu;

const marked = /[&<>]/;

function escaped(character: string): string {
  return [...Array(character.length).keys()]
    .map((at) => `_x${character.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0')}_`)
    .join('');
}

/** In: a text. Out: it as it stands between tags. */
export function xmlText(text: string): string {
  if (!marked.test(text)) return text;
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** In: a text. Out: it as it stands between quotes. */
export function xmlAttribute(text: string): string {
  return xmlText(text).replaceAll('"', '&quot;');
}

/**
 * In: the text of a cell. Out: it as XML that gives back every character of it, also those that XML has no place for.
 * Source: ECMA-376, part 1, 22.4.2.4 (`ST_Xstring`).
 */
export function xmlCellText(text: string): string {
  return xmlText(text.replace(unwritable, escaped));
}
