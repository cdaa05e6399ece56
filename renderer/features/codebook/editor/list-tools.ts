/** In: a list, a place, what goes there. Out: the list with it. */
export function replacedAt<T>(list: readonly T[], at: number, one: T): T[] {
  return list.map((old, place) => (place === at ? one : old));
}

/** In: a list and a place. Out: the list without what stood there. */
export function withoutAt<T>(list: readonly T[], at: number): T[] {
  return list.filter((_, place) => place !== at);
}

/** In: a list, a place and a number of steps. Out: the list with what stood there moved, no further than to its ends. */
export function movedAt<T>(list: readonly T[], at: number, by: number): T[] {
  const one = list[at];
  const to = at + by;
  if (one === undefined || to < 0 || to >= list.length) return [...list];
  const rest = withoutAt(list, at);
  return [...rest.slice(0, to), one, ...rest.slice(to)];
}
