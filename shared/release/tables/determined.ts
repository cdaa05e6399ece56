/** A prime small enough that products of two remainders are exact. */
const prime = 65_521;

type Line<T> = Map<T, number>;

function inverse(of: number): number {
  let result = 1;
  let base = of % prime;
  for (let power = prime - 2; power > 0; power = Math.floor(power / 2)) {
    if (power % 2 === 1) result = (result * base) % prime;
    base = (base * base) % prime;
  }
  return result;
}

/** Takes `times` the one line from the other. */
function subtract<T>(from: Line<T>, line: Line<T>, times: number): void {
  for (const [unknown, factor] of line) {
    const left = ((from.get(unknown) ?? 0) + (prime - times) * factor) % prime;
    if (left === 0) from.delete(unknown);
    else from.set(unknown, left);
  }
}

/**
 * In: sums that are known but for the unknowns named, each unknown once in a sum.
 * Out: the unknowns that can be worked out from all of them together. Gaussian elimination; reckoned in remainders, so
 * that nothing is rounded.
 */
export function determined<T>(sums: readonly (readonly T[])[]): readonly T[] {
  const solved = new Map<T, Line<T>>();
  for (const sum of sums) {
    const line: Line<T> = new Map(sum.map((unknown) => [unknown, 1]));
    for (const unknown of sum) {
      const other = solved.get(unknown);
      const factor = line.get(unknown);
      if (other !== undefined && factor !== undefined) subtract(line, other, factor);
    }
    const [first] = line;
    if (first === undefined) continue;
    const [pivot, factor] = first;
    const scale = inverse(factor);
    for (const [unknown, value] of line) line.set(unknown, (value * scale) % prime);
    for (const other of solved.values()) {
      const times = other.get(pivot);
      if (times !== undefined) subtract(other, line, times);
    }
    solved.set(pivot, line);
  }
  return [...solved].flatMap(([pivot, line]) => (line.size === 1 ? [pivot] : []));
}
