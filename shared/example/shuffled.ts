/** A small fixed sequence of fractions from a seed (mulberry32, public domain): the same on every machine. */
function fractions(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** In: a list and a seed. Out: the list in an order that looks random and is the same every time. */
export function shuffled<T>(list: readonly T[], seed: number): readonly T[] {
  const next = fractions(seed);
  const keyed = list.map((value) => ({ value, key: next() }));
  return keyed.sort((one, other) => one.key - other.key).map((one) => one.value);
}
