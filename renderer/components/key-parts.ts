const spelled: Readonly<Record<string, string>> = {
  ArrowDown: '↓',
  ArrowUp: '↑',
  ArrowLeft: '←',
  ArrowRight: '→',
  Escape: 'Esc',
  Enter: '↵',
};

/** In: a key as the catalogue of actions spells it, `Ctrl+Enter`. Out: what is printed on keyboards, part by part. */
export function keyParts(key: string): readonly string[] {
  return key
    .split('+')
    .map((part) => spelled[part] ?? (part.length === 1 ? part.toUpperCase() : part));
}
