/**
 * A share as it is printed: `18,5 %`, rounded half up from the exact fraction, with a no-break space.
 * In: counts (whole numbers, `whole` above 0) and digits after the comma. Out: the text; «–» where there is nothing
 * to be a share of.
 */
export function percentText(part: number, whole: number, digits: 0 | 1): string {
  if (whole === 0) return '–';
  const steps = digits === 0 ? 100 : 1000;
  // Whole numbers all the way: 100 · 7 / 16 in floating point could fall on the wrong side of a half.
  const rounded = Math.floor((2 * part * steps + whole) / (2 * whole));
  if (digits === 0) return `${rounded}\u00A0%`;
  return `${Math.floor(rounded / 10)},${rounded % 10}\u00A0%`;
}

/** In: the lowest and highest a count could be. Out: `55–66`; one number where they are the same. */
export function rangeText(low: number, high: number): string {
  return low === high ? String(low) : `${low}–${high}`;
}
