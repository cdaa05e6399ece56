const longestText = 400;
const mostTexts = 10_000;

/**
 * As `remembering`, for several texts together; where there is none it is null.
 * In: what they are turned into. Out: the same, with a memory.
 */
export function rememberingAll<T>(
  read: (texts: readonly (string | null)[]) => T,
): (texts: readonly (string | null)[]) => T {
  const root: Known<T> = { next: new Map(), found: null };
  let known = 0;
  return (texts) => {
    let here = root;
    for (const text of texts) {
      let next = here.next.get(text);
      if (next === undefined) {
        if (known >= mostTexts || (text !== null && text.length > longestText)) return read(texts);
        known += 1;
        next = { next: new Map(), found: null };
        here.next.set(text, next);
      }
      here = next;
    }
    here.found ??= { value: read(texts) };
    return here.found.value;
  };
}

/** What is known of texts that begin alike. */
type Known<T> = {
  readonly next: Map<string | null, Known<T>>;
  found: { readonly value: T } | null;
};

/**
 * A hundred thousand rows hold a few different answers, dates and names: each is worked out once.
 * In: what a text is turned into; it must depend on nothing but the text. Out: the same, with a memory.
 */
export function remembering<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, { readonly value: T }>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before.value;
    const value = read(text);
    if (text.length <= longestText && known.size < mostTexts) known.set(text, { value });
    return value;
  };
}
