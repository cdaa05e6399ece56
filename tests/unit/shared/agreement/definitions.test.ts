import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  linearWeights,
  nominalWeights,
  quadraticWeights,
} from '../../../../shared/agreement/agreement-weights.ts';
import { fleissKappa } from '../../../../shared/agreement/fleiss-kappa.ts';
import { gwetAC2 } from '../../../../shared/agreement/gwet-ac2.ts';
import { krippendorffAlpha } from '../../../../shared/agreement/krippendorff-alpha.ts';
import { krippendorffAlphaInterval } from '../../../../shared/agreement/krippendorff-alpha-interval.ts';
import { krippendorffAlphaOrdinal } from '../../../../shared/agreement/krippendorff-alpha-ordinal.ts';
import { NORMAL_975, studentT975 } from '../../../../shared/agreement/student-t.ts';
import type { VotePatterns } from '../../../../shared/agreement/vote-patterns.ts';
import { votePatterns } from './gathered.ts';
import { weightedKappa } from '../../../../shared/agreement/weighted-kappa.ts';
import * as naive from './naive-agreement.ts';
import { votesFromRows } from './votes.ts';

const q = 4;
const scale = ['0', '1', '2', '3'];
const scores = [0, 1, 2, 3];
const answer = fc.integer({ min: 0, max: q - 1 });
const unitsOf = (raters: { minLength: number; maxLength: number }) =>
  fc.array(fc.array(answer, raters), { minLength: 5, maxLength: 14 });
const anyRaters = unitsOf({ minLength: 2, maxLength: 5 });
const twoRaters = unitsOf({ minLength: 2, maxLength: 2 });

const linear: naive.Weight = (a, b) => 1 - Math.abs(a - b) / (q - 1);
const quadratic: naive.Weight = (a, b) => 1 - (a - b) ** 2 / (q - 1) ** 2;
const nominal: naive.Weight = (a, b) => Number(a === b);
const gradings = [
  { grading: 'nominal', weigh: nominalWeights, weight: nominal },
  { grading: 'linear', weigh: linearWeights, weight: linear },
  { grading: 'quadratic', weigh: quadraticWeights, weight: quadratic },
];

/** What a statistic must be: the definition's value, its measured standard error, cut at ±1. */
function statisticOf(value: number, standardError: number, quantile: number) {
  const reach = quantile * standardError;
  const reason = { undefined: expect.any(String) };
  const estimate = {
    value: expect.closeTo(value, 10),
    low: expect.closeTo(Math.min(value, Math.max(-1, value - reach)), 5),
    high: expect.closeTo(Math.max(value, Math.min(1, value + reach)), 5),
  };
  return Number.isFinite(value) ? estimate : reason;
}

function measured(
  units: readonly naive.Answers[],
  value: number,
  linearised: (counts: readonly number[]) => number,
) {
  const error = naive.measuredStandardError(units, units.length - 1, linearised);
  return statisticOf(value, error, studentT975(units.length - 1));
}

const gather = (units: readonly naive.Answers[]) => votePatterns(votesFromRows(units), scale);
const once = (units: readonly naive.Answers[]) => units.map(() => 1);

describe('each statistic is its definition, each interval its measured sensitivity', () => {
  test("Fleiss' kappa", () => {
    fc.assert(
      fc.property(anyRaters, (units) => {
        const fleiss = (counts: readonly number[]) => naive.naiveFleiss(units, counts, q);
        const found = fleissKappa(gather(units));
        expect(found).toEqual(measured(units, fleiss(once(units)), fleiss));
      }),
    );
  });

  test.each(gradings)("Gwet's coefficient, $grading", ({ weigh, weight }) => {
    fc.assert(
      fc.property(anyRaters, (units) => {
        const gwet = (counts: readonly number[]) => naive.naiveGwet(units, counts, q, weight);
        const votes = gather(units);
        const found = gwetAC2(votes, weigh(votes));
        expect(found).toEqual(measured(units, gwet(once(units)), gwet));
      }),
    );
  });

  test.each([
    { level: 'nominal', alpha: krippendorffAlpha, metric: naive.nominalMetric },
    {
      level: 'interval',
      alpha: (votes: VotePatterns) => krippendorffAlphaInterval(votes, scores),
      metric: naive.intervalMetric,
    },
    { level: 'ordinal', alpha: krippendorffAlphaOrdinal, metric: naive.ordinalMetric },
  ])("Krippendorff's alpha, $level", ({ alpha, metric }) => {
    fc.assert(
      fc.property(anyRaters, (units) => {
        const value = naive.naiveAlpha(units, once(units), q, metric, true);
        const linearised = (counts: readonly number[]) =>
          naive.naiveAlpha(units, counts, q, metric, false);
        expect(alpha(gather(units))).toEqual(measured(units, value, linearised));
      }),
    );
  });

  test.each(gradings)("Cohen's kappa, $grading", ({ weigh, weight }) => {
    fc.assert(
      fc.property(twoRaters, (units) => {
        const kappa = (counts: readonly number[]) => naive.naiveKappa(units, counts, q, weight);
        const error = naive.measuredStandardError(units, units.length, kappa);
        const votes = gather(units);
        const found = weightedKappa(votes, weigh(votes));
        expect(found).toEqual(statisticOf(kappa(once(units)), error, NORMAL_975));
      }),
    );
  });
});
