const linksOf = (list: HTMLElement | null): readonly HTMLElement[] =>
  list === null ? [] : [...list.querySelectorAll<HTMLElement>('li[data-conflict] h2 a')];

const rowOf = (element: Element | null): HTMLElement | null =>
  element?.closest<HTMLElement>('li[data-conflict]') ?? null;

function focusLink(link: HTMLElement | undefined): void {
  link?.focus({ preventScroll: true });
  rowOf(link ?? null)?.scrollIntoView({ block: 'nearest' });
}

/** In: the list. Out: the key of the conflict that has the focus, or null. */
export function focusedKey(list: HTMLElement | null): string | null {
  const row = rowOf(document.activeElement);
  return list !== null && row !== null && list.contains(row)
    ? (row.dataset['conflict'] ?? null)
    : null;
}

/** Moves the focus to a conflict. In: the list and the key. */
export function focusKey(list: HTMLElement | null, key: string): void {
  focusLink(linksOf(list).find((link) => rowOf(link)?.dataset['conflict'] === key));
}

/** Moves the focus so many conflicts; from outside the list to its first. In: the list and how many. */
export function stepConflict(list: HTMLElement | null, by: number): void {
  const links = linksOf(list);
  const row = rowOf(document.activeElement);
  const at = links.findIndex((link) => rowOf(link) === row);
  focusLink(links[at === -1 ? 0 : Math.min(links.length - 1, Math.max(0, at + by))]);
}
