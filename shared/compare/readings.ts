import { groupBy } from '../register/group-by.ts';
import { isKnown, stateId, stateIds, type Part, type State } from './state.ts';

/** A unit of the chosen register with what it is put together from in each round. */
export type Placed = {
  readonly from: { readonly parts: readonly Part[]; readonly state: State };
  readonly to: { readonly parts: readonly Part[]; readonly state: State };
};

/** From which row to which column a unit goes. */
export type Step = { readonly from: string; readonly to: string };

type Side = 'from' | 'to';
const sides: readonly Side[] = ['from', 'to'];

/** A borderline entry that can be read in two ways, and the places it has a part in. */
type Open = {
  readonly places: readonly { readonly at: number; readonly side: Side }[];
  /** What it falls under by each reading, for each side. */
  readonly ways: readonly (readonly [string, string])[];
};

/** Units whose readings hang together, with every combination of steps they can take at once. */
export type Knot = {
  readonly units: readonly number[];
  /** Each combination: a step for each of `units`. The first is as judged. */
  readonly ways: readonly (readonly Step[])[];
};

/** Whether one mark stands in both rounds: the same round at two times, where it is read one way at a time. */
type Tied = (from: Part, to: Part) => boolean;

const keyOf = (side: Side, part: Part): string => `${side} ${part.unit}`;

function openEntries(placed: readonly Placed[], tied: Tied): readonly Open[] {
  const found = new Map<string, { places: Open['places'][number][]; ways: Open['ways'] }>();
  placed.forEach((one, at) => {
    for (const side of sides) {
      if (!isKnown(one[side].state)) continue;
      for (const part of one[side].parts) {
        const { category, other } = part;
        if (category === null || other === null) continue;
        const twin = side === 'to' ? one.from.parts.find((from) => tied(from, part)) : undefined;
        const key = twin === undefined ? keyOf(side, part) : keyOf('from', twin);
        const ways: Open['ways'] = [
          [category, category],
          [other, other],
        ];
        const known = found.get(key) ?? { places: [], ways };
        known.places.push({ at, side });
        found.set(key, known);
      }
    }
  });
  return [...found.values()];
}

/** Units that share an open entry are in one knot. */
function knotted(count: number, open: readonly Open[]): readonly (readonly number[])[] {
  const above = Array.from({ length: count }, (_, at) => at);
  const topOf = (at: number): number => {
    let top = at;
    for (let next = above[top] ?? top; next !== top; next = above[top] ?? top) top = next;
    return top;
  };
  for (const { places } of open) {
    const [first, ...others] = places;
    for (const { at } of others) if (first !== undefined) above[topOf(at)] = topOf(first.at);
  }
  const units = Array.from({ length: count }, (_, at) => at);
  return [...groupBy(units, (at) => String(topOf(at))).values()];
}

/** What has been seen of a unit's parts in a round so far: nothing, one category, or several. */
const joined = (seen: string, category: string): string =>
  seen === '' || seen === category ? category : stateIds.mixed;

function start({ state, parts }: Placed[Side]): string {
  if (!isKnown(state)) return stateId(state);
  return parts
    .filter((part) => part.other === null)
    .reduce((seen, { category }) => joined(seen, category ?? ''), '');
}

/**
 * Every way in which the borderline marks could have gone, as far as it moves anything: marks are independent of each
 * other, but one entry that was split has a part in several units, and they move together.
 * In: the units, and which marks are one and the same in both rounds. Out: the units in knots; each unit is in one.
 */
export function readingsOf(placed: readonly Placed[], tied: Tied): readonly Knot[] {
  const open = openEntries(placed, tied);
  return knotted(placed.length, open).map((units) => {
    const inside = new Map(units.map((at, index) => [at, index]));
    const begin = units.flatMap((at) => {
      const one = placed[at];
      return one === undefined ? [] : [start(one.from), start(one.to)];
    });
    let ways = new Map([[begin.join('\n'), begin]]);
    for (const entry of open) {
      if (!entry.places.some(({ at }) => inside.has(at))) continue;
      const next = new Map<string, string[]>();
      for (const [own, alternative] of entry.ways) {
        for (const way of ways.values()) {
          const after = [...way];
          for (const { at, side } of entry.places) {
            const place = 2 * (inside.get(at) ?? 0) + (side === 'from' ? 0 : 1);
            after[place] = joined(after[place] ?? '', side === 'from' ? own : alternative);
          }
          const key = after.join('\n');
          if (!next.has(key)) next.set(key, after);
        }
      }
      ways = next;
    }
    return {
      units,
      ways: [...ways.values()].map((way) =>
        units.map((_, index) => ({ from: way[2 * index] ?? '', to: way[2 * index + 1] ?? '' })),
      ),
    };
  });
}

/** The extremes of a count. */
export type Range = { readonly low: number; readonly high: number };

/**
 * The exact lowest and highest number of units that take one of the steps asked about: knots are independent of each
 * other, so the extremes of the sum are the sums of the extremes. In: the knots and the question. Out: the range.
 */
export function rangeOfSteps(knots: readonly Knot[], asked: (step: Step) => boolean): Range {
  let low = 0;
  let high = 0;
  for (const { ways } of knots) {
    let least = Number.POSITIVE_INFINITY;
    let most = 0;
    for (const way of ways) {
      const count = way.filter(asked).length;
      least = Math.min(least, count);
      most = Math.max(most, count);
    }
    low += least;
    high += most;
  }
  return { low, high };
}
