import type { Statistic } from './agreement-schema.ts';
import { requireRanks } from './agreement-weights.ts';
import { cell } from './cell.ts';
import type { VotePatterns } from './vote-patterns.ts';
import { categoryCounts, coincidenceAlpha } from './coincidence-alpha.ts';

/**
 * Krippendorff's alpha for answers with an order: distance s², s the number of answers that lie
 * between two categories, the ends counting half: s(c, k) = n_c/2 + n_{c+1} + … + n_{k−1} + n_k/2.
 *
 * In: votes gathered with the scale in rank order (RangeError without). The distances depend on how
 * often categories are used; the interval takes that into account. Cubic in the number of
 * categories. Formula, interval and sources: `coincidenceAlpha`.
 */
export function krippendorffAlphaOrdinal(votes: VotePatterns): Statistic {
  requireRanks(votes);
  const counts = categoryCounts(votes);
  const middle = middleRanks(counts);
  const answersBetween = (a: number, b: number) => cell(middle, a) - cell(middle, b);
  const between = (a: number, b: number) => answersBetween(a, b) ** 2;
  return coincidenceAlpha(votes, {
    between,
    towards: (shares) =>
      shares.map((_, a) => shares.reduce((sum, share, b) => sum + share * between(a, b), 0)),
    drift: drift(votes, counts, answersBetween),
  });
}

/** The middle of each category's answers, were all answers laid out by rank; their differences are s. */
function middleRanks(counts: Float64Array): Float64Array {
  let below = 0;
  return counts.map((count) => {
    const middle = below + count / 2;
    below += count;
    return middle;
  });
}

/**
 * How the observed and the expected disagreement grow with one more answer in each category, by the
 * distances alone: the sum over pairs c < k of twice their weight × 2 s(c, k) × ∂s(c, k)/∂n_g, which
 * is 1 for g between c and k and ½ at the ends.
 */
function drift(
  votes: VotePatterns,
  counts: Float64Array,
  answersBetween: (a: number, b: number) => number,
) {
  const q = counts.length;
  const coincidences = coincidenceMatrix(votes, q);
  const observed = new Float64Array(q);
  const expected = new Float64Array(q);
  for (let c = 0; c < q; c += 1) {
    for (let k = c + 1; k < q; k += 1) {
      const slope = 4 * answersBetween(k, c);
      for (let g = c; g <= k; g += 1) {
        const share = g === c || g === k ? 0.5 : 1;
        observed[g] = cell(observed, g) + cell(coincidences, c * q + k) * slope * share;
        expected[g] = cell(expected, g) + cell(counts, c) * cell(counts, k) * slope * share;
      }
    }
  }
  return { observed, expected };
}

/** o_ck: pairs of answers within units, each unit's pairs weighing 1 / (r − 1); row by row. */
function coincidenceMatrix(votes: VotePatterns, q: number): Float64Array {
  const matrix = new Float64Array(q * q);
  for (let pattern = 0; pattern < votes.patterns; pattern += 1) {
    const from = cell(votes.start, pattern);
    const to = cell(votes.start, pattern + 1);
    const weight = cell(votes.count, pattern) / (to - from - 1);
    for (let g = from; g < to; g += 1) {
      for (let h = from; h < to; h += 1) {
        if (g === h) continue;
        const position = cell(votes.value, g) * q + cell(votes.value, h);
        matrix[position] = cell(matrix, position) + weight;
      }
    }
  }
  return matrix;
}
