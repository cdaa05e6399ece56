// A list whose rows are `li` with a key of their own, as `data-row`, and whose first link takes the focus.

const rowOf = (element: Element | null): HTMLElement | null =>
  element?.closest<HTMLElement>('li[data-row]') ?? null;

function linksOf(list: HTMLElement | null): readonly HTMLElement[] {
  const rows = list === null ? [] : [...list.querySelectorAll('li[data-row]')];
  return rows.flatMap((row) => row.querySelector<HTMLElement>('a') ?? []);
}

function focusLink(link: HTMLElement | undefined): void {
  link?.focus({ preventScroll: true });
  rowOf(link ?? null)?.scrollIntoView({ block: 'nearest' });
}

/** In: the list. Out: the key of the row that has the focus, or null. */
export function focusedRow(list: HTMLElement | null): string | null {
  const row = rowOf(document.activeElement);
  return list !== null && row !== null && list.contains(row) ? (row.dataset['row'] ?? null) : null;
}

/** Moves the focus to a row. In: the list and the key. */
export function focusRow(list: HTMLElement | null, key: string): void {
  focusLink(linksOf(list).find((link) => rowOf(link)?.dataset['row'] === key));
}

/** In: a list that has come to its end. Out: whether there were more rows, which stand there now (`more-rows.tsx`). */
function showMore(list: HTMLElement | null): boolean {
  const after = list?.nextElementSibling;
  const button = after?.matches('[data-more]') ? after.querySelector('button') : null;
  button?.click();
  return button !== null && button !== undefined;
}

/** Moves the focus so many rows; from outside the list to its first row, and past the last to those not shown yet. In: the list and how many. */
export function stepRow(list: HTMLElement | null, by: number): void {
  const row = rowOf(document.activeElement);
  let links = linksOf(list);
  const at = links.findIndex((link) => rowOf(link) === row);
  if (at !== -1 && at + by >= links.length && showMore(list)) links = linksOf(list);
  focusLink(links[at === -1 ? 0 : Math.min(links.length - 1, Math.max(0, at + by))]);
}
