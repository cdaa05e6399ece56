/** A measurement, in milliseconds or whatever it counts. */
type Measure = () => Promise<number> | number;

/** What came of measuring two things in turns. */
export type SideBySide = { readonly one: readonly number[]; readonly other: readonly number[] };

/**
 * Measures two things in turns, each time the other one first, so that whatever else the machine does meets both.
 * In: how many rounds, and both measurements. Out: what they gave, in order.
 */
export async function sideBySide(
  rounds: number,
  one: Measure,
  other: Measure,
): Promise<SideBySide> {
  const found: { one: number[]; other: number[] } = { one: [], other: [] };
  for (let round = 0; round < rounds; round += 1) {
    const turns = round % 2 === 0 ? (['one', 'other'] as const) : (['other', 'one'] as const);
    for (const turn of turns) found[turn].push(await (turn === 'one' ? one : other)());
  }
  return found;
}

/** In: values and a share from 0 to 1. Out: the value below which that share of them lies (nearest rank). */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const at = Math.min(sorted.length - 1, Math.max(0, Math.ceil(share * sorted.length) - 1));
  const value = sorted[at];
  if (value === undefined) throw new Error('nothing was measured');
  return value;
}

/** In: values. Out: their median. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** In: values and their unit. Out: `median 12 ms (10–15, n = 9)`, for a note. */
export function spread(values: readonly number[], unit: string): string {
  const shown = (value: number): string => value.toPrecision(3).replace(/\.0+$/u, '');
  return `${shown(median(values))} ${unit} (${shown(Math.min(...values))}–${shown(Math.max(...values))}, n = ${String(values.length)})`;
}
