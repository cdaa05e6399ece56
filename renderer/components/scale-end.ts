/**
 * Where a bar's scale ends: the next round number (1, 2, 2½ or 5 and zeros) with room after the highest value, and
 * never beyond the whole. In: the highest value and the whole. Out: the end of the scale, at least 1.
 */
export function scaleEnd(high: number, whole: number): number {
  const wanted = Math.max(high * 1.15, 1);
  const decade = 10 ** Math.floor(Math.log10(wanted));
  const steps = [1, 2, 2.5, 5, 10].map((step) => Math.ceil(step * decade));
  const end = steps.find((step) => step >= wanted) ?? wanted;
  return Math.max(1, Math.min(end, Math.max(whole, high)));
}
