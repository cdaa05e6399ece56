const longestText = 400;
const mostTexts = 10_000;

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
