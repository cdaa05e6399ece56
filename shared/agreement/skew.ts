import type { Statistic } from './agreement-schema.ts';
import { categoryShares } from './category-shares.ts';
import { cell } from './cell.ts';
import type { VotePatterns } from './vote-patterns.ts';

/** How unevenly the answers are spread, and whether that makes kappa misleading. */
export type Skew = {
  /** The most frequent answer, and its mean share over the units, 0–1. */
  readonly largest: { readonly category: string; readonly share: number };
  /** |a − d| / n of Byrt, Bishop & Carlin (1993); null for other than two answers. */
  readonly prevalenceIndex: number | null;
  /** ½ Σ_k |p_k. − p_.k|, for two answers their |b − c| / n; null for other than two raters. */
  readonly biasIndex: number | null;
  /**
   * (q p_a − 1) / (q − 1): what kappa would be for the same agreement if all q answers were as frequent, for two
   * answers PABAK. Bennett, Alpert & Goldstein (1954); Brennan & Prediger (1981); Byrt, Bishop & Carlin (1993).
   */
  readonly evenKappa: number;
  /**
   * `prevalence`: kappa is at least 0.20 below `evenKappa`, one step on the scale of Landis & Koch (1977); agreement
   * is high, kappa low: the first paradox of Feinstein & Cicchetti (1990). `bias`: Cohen's kappa is at least 0.05 above
   * Fleiss' for the same votes, which differs from it only by taking both raters' shares for one: the raters use
   * the answers differently often, and that alone raises kappa: their second paradox. The authors name no limits;
   * these two are ours.
   */
  readonly warnings: readonly ('prevalence' | 'bias')[];
};

const prevalenceLimit = 0.2;
const biasLimit = 0.05;

/**
 * In: votes with the categories that occur, the share of agreeing pairs (0–1), and both kappas.
 * Out: how skewed they are; null where there is nothing to compare or only one answer.
 */
export function skewOf(
  votes: VotePatterns,
  agreeing: number,
  kappas: { readonly cohen: Statistic; readonly fleiss: Statistic },
): Skew | null {
  const q = votes.categories.length;
  if (votes.units === 0 || q < 2) return null;
  const shares = categoryShares(votes);
  const most = shares.indexOf(Math.max(...shares));
  const evenKappa = (q * agreeing - 1) / (q - 1);
  const cohen = 'value' in kappas.cohen ? kappas.cohen.value : null;
  const fleiss = 'value' in kappas.fleiss ? kappas.fleiss.value : null;
  const kappa = cohen ?? fleiss;
  const prevalence = kappa !== null && evenKappa - kappa >= prevalenceLimit;
  const bias = cohen !== null && fleiss !== null && cohen - fleiss >= biasLimit;
  return {
    largest: { category: votes.categories[most] ?? '', share: cell(shares, most) },
    prevalenceIndex: q === 2 ? Math.abs(cell(shares, 0) - cell(shares, 1)) : null,
    biasIndex: biasIndex(votes),
    evenKappa,
    warnings: [
      ...(prevalence ? (['prevalence'] as const) : []),
      ...(bias ? (['bias'] as const) : []),
    ],
  };
}

function biasIndex(votes: VotePatterns): number | null {
  if (votes.raters !== 2) return null;
  const surplus = new Float64Array(votes.categories.length);
  for (let pattern = 0; pattern < votes.patterns; pattern += 1) {
    const first = cell(votes.value, 2 * pattern);
    const second = cell(votes.value, 2 * pattern + 1);
    surplus[first] = cell(surplus, first) + cell(votes.count, pattern);
    surplus[second] = cell(surplus, second) - cell(votes.count, pattern);
  }
  return surplus.reduce((sum, one) => sum + Math.abs(one), 0) / (2 * votes.units);
}
