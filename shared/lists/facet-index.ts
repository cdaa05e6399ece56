import { addAll, allBits, both, countBoth, noBits, putBit, type Bits } from './bits.ts';

/** The values an entry has under each facet; several where several hold. */
export type FacetValues = ReadonlyMap<string, readonly string[]>;

/** Which entries have which value of which facet. Entries are numbered in register order. */
export type FacetIndex = {
  readonly size: number;
  readonly facets: ReadonlyMap<string, ReadonlyMap<string, Bits>>;
};

/** The same, while it is kept up: `put` says anew what an entry has. */
export type FacetKeeper = FacetIndex & {
  readonly put: (at: number, values: FacetValues) => void;
};

/** What is chosen: of each facet any of these values; facets that are not named let everything through. */
export type FacetChoice = ReadonlyMap<string, readonly string[]>;

/** What a choice leaves, and how many would be left by each value of each facet. */
export type FacetAnswer = {
  readonly matching: Bits;
  /** Counted under all that is chosen of the other facets, and nothing of its own. */
  readonly counts: ReadonlyMap<string, ReadonlyMap<string, number>>;
};

/** In: how many entries. Out: an index of them in which nobody has any value yet. */
export function newFacetKeeper(size: number): FacetKeeper {
  const facets = new Map<string, Map<string, Bits>>();
  const held: FacetValues[] = [];
  const bitsOf = (facet: string, value: string): Bits => {
    const values = facets.get(facet) ?? new Map<string, Bits>();
    facets.set(facet, values);
    const bits = values.get(value) ?? noBits(size);
    values.set(value, bits);
    return bits;
  };
  const each = (values: FacetValues, act: (bits: Bits) => void): void => {
    for (const [facet, all] of values) for (const value of all) act(bitsOf(facet, value));
  };
  return {
    size,
    facets,
    put: (at, values) => {
      const before = held[at];
      if (before !== undefined) each(before, (bits) => putBit(bits, at, false));
      each(values, (bits) => putBit(bits, at, true));
      held[at] = values;
    },
  };
}

/** In: a facet of the index and the values chosen of it. Out: the entries that have any of them. */
function anyOf(index: FacetIndex, facet: string, chosen: readonly string[]): Bits {
  const found = noBits(index.size);
  for (const value of chosen) {
    const bits = index.facets.get(facet)?.get(value);
    if (bits !== undefined) addAll(found, bits);
  }
  return found;
}

/**
 * Narrows a list. Facets are combined by «and», values of one facet by «or»; each facet's own counts leave its own
 * choice out, so that one sees what a further value would add.
 * In: the index, what is chosen, and the entries that a search leaves (null: all). Out: what matches, and the counts.
 */
export function narrow(index: FacetIndex, choice: FacetChoice, within: Bits | null): FacetAnswer {
  const base = within ?? allBits(index.size);
  const chosen = [...choice]
    .filter(([, values]) => values.length > 0)
    .map(([facet, values]) => ({ facet, bits: anyOf(index, facet, values) }));
  const except = (facet: string | null): Bits =>
    chosen.reduce((left, one) => (one.facet === facet ? left : both(left, one.bits)), base);
  const matching = except(null);
  const counts = new Map<string, ReadonlyMap<string, number>>();
  for (const [facet, values] of index.facets) {
    const left = chosen.some((one) => one.facet === facet) ? except(facet) : matching;
    const found = new Map<string, number>();
    for (const [value, bits] of values) found.set(value, countBoth(left, bits));
    counts.set(facet, found);
  }
  return { matching, counts };
}
