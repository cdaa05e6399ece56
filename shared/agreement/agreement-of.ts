import type { Agreement } from './agreement-schema.ts';
import { votePatterns } from './vote-patterns.ts';
import { cohenKappa } from './cohen-kappa.ts';
import { fleissKappa } from './fleiss-kappa.ts';
import { gwetAC1 } from './gwet-ac1.ts';
import { krippendorffAlpha } from './krippendorff-alpha.ts';
import { percentAgreement } from './percent-agreement.ts';
import type { Ratings } from './ratings.ts';

/**
 * All nominal agreement statistics of a set of first votes, each with a 95 % interval or the reason
 * why it is undefined; only units judged by at least two take part.
 *
 * In: first votes in any order; optionally the complete list of categories, which only AC1 can tell
 * from the observed ones (default: the observed, as in Gwet's irrCAC, so that published figures are
 * met). Throws RangeError for two votes by one rater on one unit, or a vote outside a given list.
 */
export function agreementOf(ratings: Ratings, categories?: readonly string[]): Agreement {
  const votes = votePatterns(ratings, categories);
  return {
    units: votes.units,
    raters: votes.raters,
    percentAgreement: percentAgreement(votes),
    cohenKappa: cohenKappa(votes),
    fleissKappa: fleissKappa(votes),
    krippendorffAlpha: krippendorffAlpha(votes),
    gwetAC1: gwetAC1(votes),
  };
}
