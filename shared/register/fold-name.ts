/** Words that say what kind of thing is named, not which. */
const kindWords = new Set(['kommune', 'fylke', 'fylkeskommune']);

/**
 * In: a name as typed. Out: the key under which it is compared: lower case, without spaces, hyphens and other
 * signs, without `kommune` and `fylke`; `&` is `og`. Empty where nothing is left.
 */
export function foldName(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/\u00AD/g, '')
    .replaceAll('&', ' og ')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => !kindWords.has(word))
    .join('');
}

/** Letters that no normalisation takes apart, as people write them on a foreign keyboard. */
const plainLetters: Readonly<Record<string, string>> = { ø: 'o', æ: 'a', đ: 'd', ŋ: 'n', ŧ: 't' };

/**
 * In: a key from `foldName`. Out: a looser key without diacritics; `aa`, `ae` and `oe` count as å, æ and ø.
 * Several names may share it: what is found by it alone is sure only where it is the only one.
 */
export function looseName(folded: string): string {
  return folded
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[øæđŋŧ]/g, (letter) => plainLetters[letter] ?? letter)
    .replace(/aa|ae/g, 'a')
    .replace(/oe/g, 'o');
}

/** In: the names of one thing. Out: every way of writing some of them after another, folded; any order. */
export function nameOrders(names: readonly string[]): readonly string[] {
  const orders = (rest: readonly string[]): readonly string[] =>
    rest.flatMap((name) => [
      name,
      ...orders(rest.filter((other) => other !== name)).map((tail) => name + tail),
    ]);
  return orders([...new Set(names.map(foldName))]);
}
