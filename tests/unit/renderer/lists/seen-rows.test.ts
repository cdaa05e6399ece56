import { assert, nat, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { portion } from '../../../../renderer/data/list-queries.ts';
import { placeAfter, portionsFor } from '../../../../renderer/features/lists/seen-rows.ts';

describe('what is asked for of a long list', () => {
  it('is the first portion alone at the top, and nothing of an empty list', () => {
    expect(portionsFor({ first: 0, last: 20, focused: null }, 100_000)).toEqual([0]);
    expect(portionsFor({ first: 0, last: 0, focused: 3 }, 0)).toEqual([]);
  });

  it('is the next portion before its rows are seen', () => {
    expect(portionsFor({ first: 20, last: 45, focused: null }, 100_000)).toEqual([0, 1]);
  });

  it('holds the row with the focus too, however far it is from what is seen', () => {
    expect(portionsFor({ first: 600, last: 620, focused: 4 }, 100_000)).toEqual([0, 9, 10]);
    expect(portionsFor({ first: 0, last: 20, focused: 900 }, 500)).toEqual([0]);
  });

  it('always holds every row that is seen, and never more than the list has', () => {
    assert(
      property(nat(1000), nat(60), nat(1000), (first, seen, more) => {
        const last = first + seen;
        const total = last + 1 + more;
        const portions = portionsFor({ first, last, focused: null }, total);
        expect(portions).toContain(Math.floor(first / portion));
        expect(portions).toContain(Math.floor(last / portion));
        expect(portions.every((one) => one >= 0 && one * portion < total)).toBe(true);
      }),
    );
  });
});

describe('where a key leads', () => {
  it('is the first row that is seen, from outside the list', () => {
    expect(placeAfter(null, 40, 1, 100)).toBe(40);
    expect(placeAfter(null, 0, -1, 100)).toBe(0);
  });

  it('is the next row or the one before, and no further than the ends', () => {
    expect(placeAfter(4, 0, 1, 100)).toBe(5);
    expect(placeAfter(4, 0, -1, 100)).toBe(3);
    expect(placeAfter(0, 0, -1, 100)).toBe(0);
    expect(placeAfter(99, 90, 1, 100)).toBe(99);
  });
});
