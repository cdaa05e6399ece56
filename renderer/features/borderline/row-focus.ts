import { unitNumber, type UnitNumber } from '../../../shared/lib/ids.ts';

function linksOf(list: HTMLElement | null): readonly HTMLElement[] {
  return list === null ? [] : [...list.querySelectorAll<HTMLElement>('li[data-unit] h2 a')];
}

const rowOf = (element: Element | null): HTMLElement | null =>
  element?.closest<HTMLElement>('li[data-unit]') ?? null;

/** In: the list. Out: the unit of the row that has the focus, or null. */
export function focusedUnit(list: HTMLElement | null): UnitNumber | null {
  const row = rowOf(document.activeElement);
  if (list === null || row === null || !list.contains(row)) return null;
  const unit = unitNumber.safeParse(row.dataset['unit']);
  return unit.success ? unit.data : null;
}

function focusLink(link: HTMLElement | undefined): void {
  link?.focus({ preventScroll: true });
  rowOf(link ?? null)?.scrollIntoView({ block: 'nearest' });
}

/** Moves the focus to a unit's row. In: the list and the unit. */
export function focusRow(list: HTMLElement | null, unit: UnitNumber): void {
  focusLink(linksOf(list).find((link) => rowOf(link)?.dataset['unit'] === unit));
}

/** Moves the focus so many rows; from outside the list to its first row. In: the list and how many. */
export function stepRow(list: HTMLElement | null, by: number): void {
  const links = linksOf(list);
  const row = rowOf(document.activeElement);
  const at = links.findIndex((link) => rowOf(link) === row);
  focusLink(links[at === -1 ? 0 : Math.min(links.length - 1, Math.max(0, at + by))]);
}
