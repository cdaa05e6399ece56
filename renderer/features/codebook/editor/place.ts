/** In: a place in the codebook, `criteria.0.question`. Out: the id of the element that edits it. */
export const elementOf = (place: string): string => `kodebok-felt-${place.replaceAll('.', '-')}`;

/**
 * Goes to the element that edits a place, or to the nearest one around it. What is folded together is opened.
 * In: the place as a mistake names it.
 */
export function goToPlace(place: string): void {
  const parts = place.split('.');
  for (let length = parts.length; length > 0; length -= 1) {
    const found = document.getElementById(elementOf(parts.slice(0, length).join('.')));
    if (found === null) continue;
    for (let fold = found.closest('details'); fold !== null; fold = outside(fold)) fold.open = true;
    const field = found.matches('input, textarea, select, button, summary')
      ? found
      : found.querySelector<HTMLElement>('input, textarea, select, button, summary');
    (field ?? found).focus();
    found.scrollIntoView({ block: 'center' });
    return;
  }
}

const outside = (fold: HTMLDetailsElement): HTMLDetailsElement | null =>
  fold.parentElement?.closest('details') ?? null;
