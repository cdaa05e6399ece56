/**
 * The statistics straight from their definitions, with units that may count more than once, so that
 * their sensitivity to a unit can be measured. Slow, and made of nothing that the program uses.
 */

/** One unit's answers (ranks), in the order of its raters. */
export type Answers = readonly number[];
export type Weight = (a: number, b: number) => number;

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const ranks = (categories: number) => Array.from({ length: categories }, (_, k) => k);
const timesUsed = (answers: Answers, k: number) => answers.filter((answer) => answer === k).length;

function weightedMean(values: readonly number[], counts: readonly number[]): number {
  return sum(values.map((value, i) => value * (counts[i] ?? 0))) / sum(counts);
}

function pairMean(answers: Answers, measure: Weight): number {
  const pairs = answers.flatMap((a, g) =>
    answers.filter((_, h) => h !== g).map((b) => measure(a, b)),
  );
  return sum(pairs) / pairs.length;
}

function naiveObserved(units: readonly Answers[], counts: readonly number[], weight: Weight) {
  return weightedMean(
    units.map((answers) => pairMean(answers, weight)),
    counts,
  );
}

function shares(units: readonly Answers[], counts: readonly number[], categories: number) {
  return ranks(categories).map((k) =>
    weightedMean(
      units.map((answers) => timesUsed(answers, k) / answers.length),
      counts,
    ),
  );
}

export function naiveFleiss(units: readonly Answers[], counts: readonly number[], q: number) {
  const pa = naiveObserved(units, counts, (a, b) => Number(a === b));
  const pe = sum(shares(units, counts, q).map((share) => share ** 2));
  return (pa - pe) / (1 - pe);
}

export function naiveGwet(
  units: readonly Answers[],
  counts: readonly number[],
  q: number,
  weight: Weight,
) {
  const total = sum(ranks(q).flatMap((a) => ranks(q).map((b) => weight(a, b))));
  const spread = sum(shares(units, counts, q).map((share) => share * (1 - share)));
  const pe = (total * spread) / (q * (q - 1));
  return (naiveObserved(units, counts, weight) - pe) / (1 - pe);
}

/** Weighted kappa of the first two answers of each unit. */
export function naiveKappa(
  units: readonly Answers[],
  counts: readonly number[],
  q: number,
  weight: Weight,
) {
  const share = (rater: 0 | 1, k: number) =>
    weightedMean(
      units.map((answers) => Number(answers[rater] === k)),
      counts,
    );
  const po = weightedMean(
    units.map((answers) => weight(answers[0] ?? Number.NaN, answers[1] ?? Number.NaN)),
    counts,
  );
  const pe = sum(
    ranks(q).flatMap((a) => ranks(q).map((b) => weight(a, b) * share(0, a) * share(1, b))),
  );
  return (po - pe) / (1 - pe);
}

/** How far apart two answers are, given how often each category was used. */
export type Metric = (a: number, b: number, used: readonly number[]) => number;

export const nominalMetric: Metric = (a, b) => Number(a !== b);
export const intervalMetric: Metric = (a, b) => (a - b) ** 2;
export const ordinalMetric: Metric = (a, b, used) => {
  const [low, high] = a < b ? [a, b] : [b, a];
  const ends = ((used[low] ?? 0) + (used[high] ?? 0)) / 2;
  return low === high ? 0 : (sum(used.slice(low, high + 1)) - ends) ** 2;
};

/** Krippendorff's alpha by the coincidence matrix; `smallSample` false leaves out (N − 1)/N. */
export function naiveAlpha(
  units: readonly Answers[],
  counts: readonly number[],
  q: number,
  metric: Metric,
  smallSample: boolean,
) {
  const coincidences = ranks(q).map((c) =>
    ranks(q).map((k) =>
      sum(
        units.map((answers, unit) => {
          const pairs = timesUsed(answers, c) * (timesUsed(answers, k) - Number(c === k));
          return ((counts[unit] ?? 0) * pairs) / (answers.length - 1);
        }),
      ),
    ),
  );
  const used = coincidences.map(sum);
  const n = sum(used);
  const each = (measure: (c: number, k: number) => number) =>
    sum(ranks(q).flatMap((c) => ranks(q).map((k) => measure(c, k))));
  const observed = each((c, k) => (coincidences[c]?.[k] ?? 0) * metric(c, k, used)) / n;
  const expected = each((c, k) => (used[c] ?? 0) * (used[k] ?? 0) * metric(c, k, used));
  return 1 - observed / (expected / (n * (smallSample ? n - 1 : n)));
}

/**
 * The standard error of a statistic by its measured sensitivity to each unit (the infinitesimal
 * jackknife, with central differences). `spread` is n − 1 for an unbiased variance, n for a plain one.
 */
export function measuredStandardError(
  units: readonly Answers[],
  spread: number,
  statistic: (counts: readonly number[]) => number,
): number {
  const step = 1e-4;
  const n = units.length;
  const moved = (unit: number, by: number) =>
    statistic(units.map((_, other) => (other === unit ? 1 + by : 1)));
  const slopes = units.map((_, u) => (n * (moved(u, step) - moved(u, -step))) / (2 * step));
  const mean = sum(slopes) / n;
  return Math.sqrt(sum(slopes.map((slope) => (slope - mean) ** 2)) / (n * spread));
}
