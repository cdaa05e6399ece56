import { portion } from '../../data/list-queries.ts';

/** So many rows before and after what is seen are asked for, so that they are there when one scrolls. */
const ahead = 30;

/** What of a list is to be there: the places seen first and last, and the one with the focus, seen or not. */
export type SeenPlaces = {
  readonly first: number;
  readonly last: number;
  readonly focused: number | null;
};

/** In: what is to be there, and how many rows there are. Out: which portions hold it and what is near, from the first. */
export function portionsFor(
  { first, last, focused }: SeenPlaces,
  total: number,
): readonly number[] {
  if (total === 0) return [];
  const from = Math.floor(Math.max(0, first - ahead) / portion);
  const to = Math.floor(Math.min(total - 1, last + ahead) / portion);
  const seen = Array.from({ length: to - from + 1 }, (_, at) => from + at);
  if (focused === null || focused >= total) return seen;
  return [...new Set([...seen, Math.floor(focused / portion)])].sort((one, other) => one - other);
}

/**
 * Where a key leads. In: where the focus is (null: in no row), the first place that is seen, how far, how many rows.
 * Out: the place, within the list; from no row to the first that is seen.
 */
export function placeAfter(
  at: number | null,
  firstSeen: number,
  by: number,
  total: number,
): number {
  return Math.min(total - 1, Math.max(0, at === null ? firstSeen : at + by));
}
