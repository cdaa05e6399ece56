/** The normal distribution's 97.5 % quantile, for intervals by large-sample theory. */
export const NORMAL_975 = 1.959963984540054;

/**
 * The 97.5 % quantile of Student's t, for two-sided 95 % intervals.
 *
 * In: whole degrees of freedom, at least 1 (else RangeError). Up to 1000 the finite series for the
 * two-sided probability is inverted by bisection; above, the Cornish–Fisher expansion is exact to
 * within rounding.
 * Source: Abramowitz & Stegun, Handbook of Mathematical Functions (1964), 26.7.3–26.7.5.
 */
export function studentT975(degreesOfFreedom: number): number {
  if (!Number.isInteger(degreesOfFreedom) || degreesOfFreedom < 1) {
    throw new RangeError(`Not degrees of freedom: ${degreesOfFreedom}`);
  }
  if (degreesOfFreedom > 1000) return cornishFisher(degreesOfFreedom);
  let low = NORMAL_975;
  let high = 13;
  for (;;) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) return middle;
    if (twoSidedProbability(middle, degreesOfFreedom) < 0.95) low = middle;
    else high = middle;
  }
}

function cornishFisher(v: number): number {
  const z = NORMAL_975;
  const g1 = (z ** 3 + z) / 4;
  const g2 = (5 * z ** 5 + 16 * z ** 3 + 3 * z) / 96;
  const g3 = (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / 384;
  const g4 = (79 * z ** 9 + 776 * z ** 7 + 1482 * z ** 5 - 1920 * z ** 3 - 945 * z) / 92160;
  return z + g1 / v + g2 / v ** 2 + g3 / v ** 3 + g4 / v ** 4;
}

/** P(-t ≤ T ≤ t) for whole degrees of freedom v. */
function twoSidedProbability(t: number, v: number): number {
  const angle = Math.atan(t / Math.sqrt(v));
  const cosine = Math.cos(angle);
  const odd = v % 2 === 1;
  let term = odd ? cosine : 1;
  let sum = v === 1 ? 0 : term;
  for (let k = odd ? 3 : 2; k <= v - 2; k += 2) {
    term *= ((k - 1) / k) * cosine * cosine;
    sum += term;
  }
  return odd ? (2 / Math.PI) * (angle + Math.sin(angle) * sum) : Math.sin(angle) * sum;
}
