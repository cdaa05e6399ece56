/** How one part of a list stands to its namesake in an earlier version. */
export type Paired<T> =
  | { readonly kind: 'kept'; readonly id: string; readonly before: T; readonly after: T }
  | { readonly kind: 'added'; readonly id: string; readonly after: T }
  | { readonly kind: 'removed'; readonly id: string; readonly before: T };

/** In: two lists of parts with ids. Out: the parts of the later list in its order, then those that are gone. */
export function pairById<T extends { readonly id: string }>(
  before: readonly T[],
  after: readonly T[],
): readonly Paired<T>[] {
  const later = after.map((one): Paired<T> => {
    const earlier = before.find(({ id }) => id === one.id);
    return earlier === undefined
      ? { kind: 'added', id: one.id, after: one }
      : { kind: 'kept', id: one.id, before: earlier, after: one };
  });
  const gone = before
    .filter(({ id }) => !after.some((one) => one.id === id))
    .map((one): Paired<T> => ({ kind: 'removed', id: one.id, before: one }));
  return [...later, ...gone];
}

/** In: two lists of parts with ids. Out: whether those in both stand in another order. */
export function reordered(
  before: readonly { readonly id: string }[],
  after: readonly { readonly id: string }[],
): boolean {
  const both = (list: typeof before, other: typeof before): string =>
    list
      .map((one) => one.id)
      .filter((id) => other.some((one) => one.id === id))
      .join(' ');
  return both(before, after) !== both(after, before);
}
