import { cell } from './cell.ts';
import type { VotePatterns } from './vote-patterns.ts';

/** How much two answers agree: 1 for the same answer, less for different ones. Symmetric. */
export interface AgreementWeights {
  readonly between: (a: number, b: number) => number;
  /** For each category a: Σ_b between(a, b) × shares[b]. */
  readonly towards: (shares: Float64Array) => Float64Array;
  /** Σ_a Σ_b between(a, b). */
  readonly total: number;
}

/** All or nothing, for answers without an order. Costs no matrix, however many categories. */
export function nominalWeights(votes: VotePatterns): AgreementWeights {
  return {
    between: (a, b) => (a === b ? 1 : 0),
    towards: (shares) => shares,
    total: votes.categories.length,
  };
}

/** 1 − |a − b| / (q − 1) by rank. Source: Cicchetti & Allison (1971), Am. J. EEG Technology 11. */
export function linearWeights(votes: VotePatterns): AgreementWeights {
  const widest = furthestRank(votes);
  return matrixWeights(votes, (a, b) => 1 - Math.abs(a - b) / widest);
}

/** 1 − (a − b)² / (q − 1)² by rank. Source: Fleiss & Cohen (1973), Educ. Psychol. Meas. 33. */
export function quadraticWeights(votes: VotePatterns): AgreementWeights {
  const widest = furthestRank(votes);
  return matrixWeights(votes, (a, b) => 1 - ((a - b) / widest) ** 2);
}

/**
 * Weights of the caller's own, given for pairs of ranks; must be symmetric with 1 for the same.
 * Throws RangeError where the votes were gathered without a scale, since ranks then mean nothing.
 */
export function matrixWeights(
  votes: VotePatterns,
  weight: (a: number, b: number) => number,
): AgreementWeights {
  requireRanks(votes);
  const q = votes.categories.length;
  const matrix = Float64Array.from({ length: q * q }, (_, i) => weight(Math.floor(i / q), i % q));
  return {
    between: (a, b) => cell(matrix, a * q + b),
    towards: (shares) =>
      shares.map((_, a) => weightedSum(matrix.subarray(a * q, a * q + q), shares)),
    total: matrix.reduce((sum, weightOfPair) => sum + weightOfPair, 0),
  };
}

/** Throws RangeError where the votes were gathered without a scale in rank order. */
export function requireRanks(votes: VotePatterns): void {
  if (!votes.ranked) throw new RangeError('A graded measure needs the scale in rank order');
}

function furthestRank(votes: VotePatterns): number {
  return Math.max(1, votes.categories.length - 1);
}

function weightedSum(weights: Float64Array, shares: Float64Array): number {
  let sum = 0;
  for (let b = 0; b < shares.length; b += 1) sum += cell(weights, b) * cell(shares, b);
  return sum;
}
