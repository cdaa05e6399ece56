import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { smallestCover, type Candidate } from '../../../../shared/selection/smallest-cover.ts';

const shownBy = (candidates: readonly Candidate[]): readonly number[] =>
  [...new Set(candidates.flatMap((one) => one.shows))].sort((one, other) => one - other);

/** Every subset tried, in the order that decides: fewer, broader, first places. */
function byBruteForce(candidates: readonly Candidate[]): readonly number[] {
  const wanted = shownBy(candidates);
  const subsets = Array.from({ length: 2 ** candidates.length }, (_, bits) =>
    candidates.flatMap((_candidate, at) => (((bits >> at) & 1) === 1 ? [at] : [])),
  ).filter((places) => {
    const shown = new Set(places.flatMap((at) => candidates[at]?.shows ?? []));
    return wanted.every((feature) => shown.has(feature));
  });
  const breadth = (places: readonly number[]): number =>
    places.reduce((sum, at) => sum + new Set(candidates[at]?.shows ?? []).size, 0);
  const [best = []] = subsets.toSorted((one, other) => {
    if (one.length !== other.length) return one.length - other.length;
    if (breadth(one) !== breadth(other)) return breadth(other) - breadth(one);
    const at = one.findIndex((place, index) => place !== other[index]);
    return at < 0 ? 0 : (one[at] ?? 0) - (other[at] ?? 0);
  });
  return best;
}

const candidates = (most: number, features: number) =>
  fc.array(
    fc.array(fc.nat(features), { maxLength: 5 }).map((shows): Candidate => ({ shows })),
    { maxLength: most },
  );

describe('the smallest set that shows everything', () => {
  it('is the one that trying every set finds, also where several are as small', () => {
    fc.assert(
      fc.property(candidates(9, 8), (given) => {
        expect(smallestCover(given)).toEqual(byBruteForce(given));
      }),
      { numRuns: 200 },
    );
  });

  it('shows everything, and nothing of it can be left out, for a county of sixty', () => {
    fc.assert(
      fc.property(candidates(60, 19), (given) => {
        const places = smallestCover(given);
        const shows = (those: readonly number[]) =>
          shownBy(those.map((at) => given[at] ?? { shows: [] }));
        expect(shows(places)).toEqual(shownBy(given));
        for (const place of places)
          expect(shows(places.filter((one) => one !== place))).not.toEqual(shownBy(given));
      }),
      { numRuns: 25 },
    );
  });

  it('is empty where there is nothing to show', () => {
    expect(smallestCover([])).toEqual([]);
    expect(smallestCover([{ shows: [] }])).toEqual([]);
  });
});
