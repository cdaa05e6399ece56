import { assertNever } from '../lib/assert-never.ts';
import type { NotEstimable } from './agreement-schema.ts';
import type { VotePatterns } from './vote-patterns.ts';

/** Why no unit can be compared, or undefined where at least one is judged by two. */
export function withoutComparison(votes: VotePatterns): NotEstimable | undefined {
  if (votes.units > 0) return undefined;
  switch (votes.ratersInAll) {
    case 0:
      return { undefined: 'Ingen har svart.' };
    case 1:
      return { undefined: 'Bare én person har vurdert.' };
    default:
      return { undefined: 'Ingen enhet er vurdert av minst to.' };
  }
}

/** Why a coefficient with an interval cannot be computed, or undefined where it can. */
export function withoutCoefficient(votes: VotePatterns): NotEstimable | undefined {
  const reason = withoutComparison(votes);
  if (reason !== undefined) return reason;
  if (votes.units === 1) {
    return { undefined: 'Bare én enhet er vurdert av minst to, og usikkerheten kan ikke anslås.' };
  }
  return undefined;
}

/** The reason where every answer is the same, so that chance alone would give full agreement. */
export function oneCategoryOnly(): NotEstimable {
  return {
    undefined: 'Alle svarene er like, og enighet utover tilfeldighet kan ikke beregnes.',
  };
}

/** The reason where a coefficient for two raters is asked of another number. */
export function notTwoRaters(raters: number): NotEstimable {
  return { undefined: `Cohens kappa gjelder nøyaktig to som vurderer. Her er det ${raters}.` };
}

/** The reason where a graded measure is asked of answers that are not graded. */
export function withoutOrder(scale: 'nominal' | 'several' | 'ordinal' | 'outside'): NotEstimable {
  switch (scale) {
    case 'nominal':
      return { undefined: 'Ikke aktuelt: Svarene har ingen rekkefølge.' };
    case 'several':
      return { undefined: 'Ikke aktuelt: Flere svar kan gjelde samtidig, uten rekkefølge.' };
    case 'ordinal':
      return { undefined: 'Ikke aktuelt: Svarene har en rekkefølge, men står ikke for tall.' };
    case 'outside':
      return { undefined: 'Noen av svarene står ikke i kodebokens rekkefølge.' };
    default:
      return assertNever(scale);
  }
}
