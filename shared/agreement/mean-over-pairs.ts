import type { AgreementWeights } from './agreement-weights.ts';
import { cell } from './cell.ts';
import type { VotePatterns } from './vote-patterns.ts';

/**
 * For each pattern the mean of a symmetric measure over its pairs of raters:
 * Σ_{g≠h} w(v_g, v_h) / (r(r − 1)). With agreement weights its mean over units is the observed
 * agreement p_a of Fleiss (1971) and Gwet (2014, ch. 2), which lets the number of raters vary.
 */
export function meanOverPairs(
  votes: VotePatterns,
  between: AgreementWeights['between'],
): Float64Array {
  const means = new Float64Array(votes.patterns);
  for (let pattern = 0; pattern < votes.patterns; pattern += 1) {
    const from = cell(votes.start, pattern);
    const to = cell(votes.start, pattern + 1);
    let sum = 0;
    for (let g = from; g < to; g += 1) {
      const answer = cell(votes.value, g);
      for (let h = g + 1; h < to; h += 1) sum += between(answer, cell(votes.value, h));
    }
    const raters = to - from;
    means[pattern] = sum / ((raters * (raters - 1)) / 2);
  }
  return means;
}
