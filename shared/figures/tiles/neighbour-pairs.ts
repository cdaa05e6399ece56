import { there, type PlacedUnit } from './placed-unit.ts';

/** Two units next to each other, by their place in the list, and how far apart they are. */
export type Pair = { readonly one: number; readonly other: number; readonly distance: number };

/** No third unit lies within the circle that has the two at either end. */
function noneBetween(units: readonly PlacedUnit[], one: number, other: number): boolean {
  const a = there(units, one);
  const b = there(units, other);
  const x = (a.x + b.x) / 2;
  const y = (a.y + b.y) / 2;
  const reach = ((a.x - b.x) ** 2 + (a.y - b.y) ** 2) / 4;
  return units.every(
    (third, at) => at === one || at === other || (third.x - x) ** 2 + (third.y - y) ** 2 >= reach,
  );
}

/**
 * Who is next to whom (Gabriel and Sokal 1969): connected whatever the distances, so that a country of islands stays in
 * one piece. In: units with their places. Out: the pairs.
 */
export function neighbourPairs(units: readonly PlacedUnit[]): readonly Pair[] {
  return units.flatMap((a, one) =>
    units.slice(one + 1).flatMap((b, next): readonly Pair[] => {
      const other = one + 1 + next;
      return noneBetween(units, one, other)
        ? [{ one, other, distance: Math.hypot(a.x - b.x, a.y - b.y) }]
        : [];
    }),
  );
}
