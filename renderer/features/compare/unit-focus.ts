const buttonsIn = (list: HTMLElement | null): readonly HTMLElement[] =>
  list === null ? [] : [...list.querySelectorAll<HTMLElement>('button[data-unit]')];

/** In: the list. Out: the number of the unit that has the focus, in its row or in what stands under it; or null. */
export function focusedUnit(list: HTMLElement | null): string | null {
  const row = document.activeElement?.closest('li');
  const button = list !== null && list.contains(row ?? null) ? topRow(list, row) : null;
  return button?.dataset['unit'] ?? null;
}

function topRow(list: HTMLElement, from: Element | null | undefined): HTMLElement | null {
  const row = [...list.children].find((one) => one.contains(from ?? null));
  return row?.querySelector<HTMLElement>('button[data-unit]') ?? null;
}

/** Moves the focus so many rows; from outside the list to its first row. In: the list and how many. */
export function stepUnit(list: HTMLElement | null, by: number): void {
  const buttons = buttonsIn(list);
  const unit = focusedUnit(list);
  const at = buttons.findIndex((one) => one.dataset['unit'] === unit);
  const next = buttons[at === -1 ? 0 : Math.min(buttons.length - 1, Math.max(0, at + by))];
  next?.focus({ preventScroll: true });
  next?.scrollIntoView({ block: 'nearest' });
}
