/** A candidate: what it shows, each as a number from 0. */
export type Candidate = { readonly shows: readonly number[] };

/** The best way to show what is left: how many, how much they show together, and which, by place. */
type Cover = { readonly breadth: number; readonly places: readonly number[] };

type Kept = { readonly place: number; readonly shows: bigint; readonly breadth: number };

const has = (set: bigint, feature: number): boolean => ((set >> BigInt(feature)) & 1n) === 1n;

function count(set: bigint): number {
  let left = set;
  let n = 0;
  for (; left !== 0n; left &= left - 1n) n += 1;
  return n;
}

/**
 * Those worth trying: none that shows nothing, and none that shows no more than another. Of two that show the same the
 * first stands. One that shows less is never in the best set, for the other in its place would make it broader.
 */
function worthTrying(candidates: readonly Candidate[]): readonly Kept[] {
  const all = candidates.map(({ shows }, place): Kept => {
    const set = shows.reduce((bits, feature) => bits | (1n << BigInt(feature)), 0n);
    return { place, shows: set, breadth: count(set) };
  });
  return all.filter(
    (one) =>
      one.shows !== 0n &&
      !all.some(
        (other) =>
          (one.shows & ~other.shows) === 0n &&
          (one.shows !== other.shows || other.place < one.place),
      ),
  );
}

/** Whether the first is better: fewer, then broader, then the places that come first. */
function better(one: Cover, other: Cover): boolean {
  if (one.places.length !== other.places.length) return one.places.length < other.places.length;
  if (one.breadth !== other.breadth) return one.breadth > other.breadth;
  const at = one.places.findIndex((place, index) => place !== other.places[index]);
  return at >= 0 && (one.places[at] ?? 0) < (other.places[at] ?? 0);
}

/** The feature that the fewest can show: the search branches least there. */
function scarcest(left: bigint, shownBy: ReadonlyMap<number, readonly Kept[]>): readonly Kept[] {
  let found: readonly Kept[] = [];
  for (const [feature, those] of shownBy)
    if (has(left, feature) && (found.length === 0 || those.length < found.length)) found = those;
  return found;
}

/**
 * The smallest set that shows everything any candidate shows; of several the broadest (most shown in all, counted for
 * each), then the one whose places come first. Exact: every way to show the scarcest feature is tried, and what is
 * left over is worked out once for each remainder.
 * In: the candidates, in the order that decides a tie. Out: the places of those chosen, ascending; none where nothing is shown.
 */
export function smallestCover(candidates: readonly Candidate[]): readonly number[] {
  const kept = worthTrying(candidates);
  const features = new Set(candidates.flatMap((one) => one.shows));
  const shownBy = new Map(
    [...features].map((feature) => [feature, kept.filter((one) => has(one.shows, feature))]),
  );
  const known = new Map<bigint, Cover>([[0n, { breadth: 0, places: [] }]]);
  const best = (left: bigint): Cover => {
    const before = known.get(left);
    if (before !== undefined) return before;
    let found: Cover | null = null;
    for (const { place, shows, breadth } of scarcest(left, shownBy)) {
      const rest = best(left & ~shows);
      const places = [...rest.places, place].sort((one, other) => one - other);
      const cover = { breadth: rest.breadth + breadth, places };
      if (found === null || better(cover, found)) found = cover;
    }
    if (found === null) throw new Error('What a candidate shows can be shown');
    known.set(left, found);
    return found;
  };
  const all = [...features].reduce((bits, feature) => bits | (1n << BigInt(feature)), 0n);
  return best(all).places;
}
