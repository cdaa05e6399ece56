import { noBits, type Bits } from '../../lists/bits.ts';

/** The entries that have each value of a variable. */
export type ValueSets = {
  readonly put: (value: string, at: number) => void;
  readonly sets: ReadonlyMap<string, Bits>;
};

/** In: how many entries there are. Out: no value of any. */
export function valueSets(size: number): ValueSets {
  const sets = new Map<string, Bits>();
  let lastValue: string | undefined;
  let last = noBits(0);
  return {
    sets,
    put: (value, at) => {
      // Entries in register order have the county of the one before: most need no looking up.
      if (value !== lastValue) {
        last = sets.get(value) ?? noBits(size);
        sets.set(value, last);
        lastValue = value;
      }
      last[at >>> 5] = (last[at >>> 5] ?? 0) | (1 << (at & 31));
    },
  };
}
