/** Letters that Unicode does not take apart. */
const plain: ReadonlyMap<string, string> = new Map([
  ['ø', 'o'],
  ['æ', 'ae'],
  ['đ', 'd'],
  ['ŋ', 'n'],
  ['ŧ', 't'],
  ['ß', 'ss'],
]);

/** Spaces, hyphens and dashes of every kind, underscores, and what has no width. */
const ignored = /[\s\p{Pd}_\u2212\p{Cf}\p{M}]/gu;

/**
 * The key under which headings, answers and outcomes are compared: case, spaces, hyphens, underscores and
 * diacritics do not count (`Oppgitt av` = `oppgitt-av`, `Ikke nådd` = `ikke-nadd`, `Gjennomført` = `gjennomfort`).
 * In: text as typed. Out: the key; empty where nothing is left.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(ignored, '')
    .replace(/[øæđŋŧß]/gu, (letter) => plain.get(letter) ?? letter);
}

/** In: a heading. Out: its key without what people put around it: `Grenseland? (ja/nei)` = `grenseland`. */
export function foldLoosely(text: string): string {
  return fold(text.replace(/\([^()]*\)|\[[^[\]]*\]/gu, '').replace(/[^\p{L}\p{N}\s\p{Pd}_]/gu, ''));
}
