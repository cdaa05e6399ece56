import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  allBits,
  countBits,
  noBits,
  numbersIn,
  putBit,
  someOf,
} from '../../../../shared/lists/bits.ts';
import { narrow, newFacetKeeper } from '../../../../shared/lists/facet-index.ts';

const facets = ['fylke', 'svar', 'kilde'] as const;
const anyValue = fc.constantFrom('a', 'b', 'c', 'd');
const anyEntry = fc.record({
  fylke: fc.array(anyValue, { minLength: 1, maxLength: 1 }),
  svar: fc.uniqueArray(anyValue, { maxLength: 4 }),
  kilde: fc.uniqueArray(anyValue, { maxLength: 2 }),
});
type Entry = Readonly<Record<(typeof facets)[number], readonly string[]>>;
const valuesOf = (entry: Entry) => new Map<string, readonly string[]>(Object.entries(entry));

function passes(entry: Entry, choice: Partial<Entry>, except: string | null): boolean {
  return facets.every((facet) => {
    const chosen = choice[facet] ?? [];
    if (facet === except || chosen.length === 0) return true;
    return chosen.some((value) => entry[facet].includes(value));
  });
}

describe('bits', () => {
  it('hold what was put in, for any size', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), fc.array(fc.nat(199)), (size, put) => {
        const inside = [...new Set(put.filter((one) => one < size))].sort((a, b) => a - b);
        const bits = noBits(size);
        for (const one of inside) putBit(bits, one, true);
        expect([...numbersIn(bits)]).toEqual(inside);
        expect(countBits(bits)).toBe(inside.length);
        expect(someOf(bits, 3, 5)).toEqual(inside.slice(3, 8));
        expect(countBits(allBits(size))).toBe(size);
        for (const one of inside) putBit(bits, one, false);
        expect(countBits(bits)).toBe(0);
      }),
    );
  });
});

describe('narrowing a list', () => {
  it('is what counting entry by entry gives, each facet without its own choice', () => {
    fc.assert(
      fc.property(
        fc.array(anyEntry, { maxLength: 70 }),
        fc.array(anyEntry, { maxLength: 5 }),
        fc.record(
          {
            fylke: fc.uniqueArray(anyValue),
            svar: fc.uniqueArray(anyValue),
            kilde: fc.uniqueArray(anyValue),
          },
          { requiredKeys: [] },
        ),
        (entries, changed, choice) => {
          const index = newFacetKeeper(entries.length);
          const now: Entry[] = [...entries];
          for (const [at, entry] of entries.entries()) index.put(at, valuesOf(entry));
          for (const [at, entry] of changed.entries()) {
            if (at >= now.length) continue;
            now[at] = entry;
            index.put(at, valuesOf(entry));
          }
          const { matching, counts } = narrow(index, new Map(Object.entries(choice)), null);
          expect([...numbersIn(matching)]).toEqual(
            now.flatMap((entry, at) => (passes(entry, choice, null) ? [at] : [])),
          );
          for (const facet of facets)
            for (const [value, count] of counts.get(facet) ?? [])
              expect(count).toBe(
                now.filter((one) => one[facet].includes(value) && passes(one, choice, facet))
                  .length,
              );
        },
      ),
    );
  });

  it('stays within what a search leaves', () => {
    const index = newFacetKeeper(3);
    for (const at of [0, 1, 2]) index.put(at, new Map([['fylke', ['a']]]));
    const within = noBits(3);
    putBit(within, 1, true);
    const { matching, counts } = narrow(index, new Map(), within);
    expect([...numbersIn(matching)]).toEqual([1]);
    expect(counts.get('fylke')?.get('a')).toBe(1);
  });
});
