import { unitNumber, type UnitNumber } from '../../../shared/lib/ids.ts';

const rowOf = (element: Element | null): HTMLElement | null =>
  element?.closest<HTMLElement>('li[data-unit]') ?? null;

/** In: the list. Out: the unit of the row that has the focus, or null. */
export function focusedUnit(list: HTMLElement | null): UnitNumber | null {
  const row = rowOf(document.activeElement);
  if (list === null || row === null || !list.contains(row)) return null;
  const unit = unitNumber.safeParse(row.dataset['unit']);
  return unit.success ? unit.data : null;
}

/** Moves the focus so many rows; from outside the list to its first row. In: the list and how many. */
export function stepRow(list: HTMLElement | null, by: number): void {
  const links = list === null ? [] : [...list.querySelectorAll<HTMLElement>('li[data-unit] a')];
  const row = rowOf(document.activeElement);
  const at = links.findIndex((link) => rowOf(link) === row);
  const link = links[at === -1 ? 0 : Math.min(links.length - 1, Math.max(0, at + by))];
  link?.focus({ preventScroll: true });
  rowOf(link ?? null)?.scrollIntoView({ block: 'nearest' });
}
