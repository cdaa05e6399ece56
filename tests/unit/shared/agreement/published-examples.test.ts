import { describe, expect, test } from 'vitest';
import type { Statistic } from '../../../../shared/agreement/agreement-schema.ts';
import {
  linearWeights,
  matrixWeights,
  quadraticWeights,
} from '../../../../shared/agreement/agreement-weights.ts';
import { cohenKappa } from '../../../../shared/agreement/cohen-kappa.ts';
import { fleissKappa } from '../../../../shared/agreement/fleiss-kappa.ts';
import { gwetAC1 } from '../../../../shared/agreement/gwet-ac1.ts';
import { gwetAC2 } from '../../../../shared/agreement/gwet-ac2.ts';
import { krippendorffAlpha } from '../../../../shared/agreement/krippendorff-alpha.ts';
import { krippendorffAlphaInterval } from '../../../../shared/agreement/krippendorff-alpha-interval.ts';
import { krippendorffAlphaOrdinal } from '../../../../shared/agreement/krippendorff-alpha-ordinal.ts';
import { percentAgreement } from '../../../../shared/agreement/percent-agreement.ts';
import { NORMAL_975, studentT975 } from '../../../../shared/agreement/student-t.ts';
import { votePatterns } from './gathered.ts';
import { weightedKappa } from '../../../../shared/agreement/weighted-kappa.ts';
import { estimateOf, standardErrorOf } from './estimate-of.ts';
import * as data from './published-data.ts';

const scale = ['1', '2', '3', '4', '5'];

describe('Cohen', () => {
  test('1960: 140 of 200 agree, 82 by chance, kappa .492', () => {
    const votes = votePatterns(data.cohen1960);
    expect(estimateOf(percentAgreement(votes)).value).toBe(70);
    expect(estimateOf(cohenKappa(votes)).value).toBeCloseTo((140 - 82) / (200 - 82), 12);
  });

  test('1968: weighted kappa .348 for disagreement weights 0, 1, 3, 6', () => {
    const votes = votePatterns(data.cohen1960, ['0', '1', '2']);
    const disagreement = [
      [0, 1, 3],
      [1, 0, 6],
      [3, 6, 0],
    ];
    const weights = matrixWeights(votes, (a, b) => 1 - (disagreement[a]?.[b] ?? 0) / 6);
    expect(estimateOf(weightedKappa(votes, weights)).value).toBeCloseTo(0.348, 3);
  });

  test('Fleiss, Cohen & Everitt 1969: kappa .429, variance .002885; weighted .507, .003248', () => {
    const votes = votePatterns(data.fleissCohenEveritt1969, ['0', '1', '2']);
    const kappa = cohenKappa(votes);
    expect(estimateOf(kappa).value).toBeCloseTo(0.429, 3);
    expect(standardErrorOf(kappa, NORMAL_975) ** 2).toBeCloseTo(0.002885, 6);
    const agreement = [
      [1, 0, 0.4444],
      [0, 1, 0.6667],
      [0.4444, 0.6667, 1],
    ];
    const weighted = weightedKappa(
      votes,
      matrixWeights(votes, (a, b) => agreement[a]?.[b] ?? 0),
    );
    expect(estimateOf(weighted).value).toBeCloseTo(0.507, 3);
    expect(standardErrorOf(weighted, NORMAL_975) ** 2).toBeCloseTo(0.003248, 6);
  });
});

describe('McHugh 2012', () => {
  test('222 samples: .94 agree, .57 by chance; her interval is ± 1.96 × .037', () => {
    const votes = votePatterns(data.mcHugh2012);
    const agreeing = estimateOf(percentAgreement(votes)).value / 100;
    const { value: kappa, low } = estimateOf(cohenKappa(votes));
    expect(agreeing).toBeCloseTo(0.94, 2);
    const chance = (agreeing - kappa) / (1 - kappa);
    expect(chance).toBeCloseTo(0.57, 2);
    const simple = Math.sqrt((agreeing * (1 - agreeing)) / (222 * (1 - chance) ** 2));
    expect(simple).toBeCloseTo(0.037, 3);
    // Hers takes the chance agreement for known; with its own variance the interval is a little narrower here.
    expect((kappa - low) / NORMAL_975).toBeCloseTo(simple, 2);
    expect((kappa - low) / NORMAL_975).toBeLessThan(simple);
  });
});

describe('Fleiss', () => {
  test('1971: 30 patients, 6 psychiatrists: agreement .555, kappa .430', () => {
    const votes = votePatterns(data.fleiss1971);
    expect(estimateOf(percentAgreement(votes)).value).toBeCloseTo(55.5, 0);
    expect(estimateOf(fleissKappa(votes)).value).toBeCloseTo(0.43, 3);
  });
});

describe('Krippendorff 2011', () => {
  test('A: two answers, two observers: .095', () => {
    const votes = votePatterns(data.megAndOwen);
    expect(estimateOf(krippendorffAlpha(votes)).value).toBeCloseTo(0.095, 3);
  });

  test('B: five values, two observers: .692', () => {
    const votes = votePatterns(data.benAndGerry);
    expect(estimateOf(krippendorffAlpha(votes)).value).toBeCloseTo(0.692, 3);
  });

  test('C: four observers with missing votes: .743', () => {
    const votes = votePatterns(data.fourObservers);
    expect(votes.units).toBe(11);
    expect(estimateOf(krippendorffAlpha(votes)).value).toBeCloseTo(0.743, 3);
  });

  test('D: the same as ordinal .815 and as interval .849', () => {
    const votes = votePatterns(data.fourObservers, scale);
    expect(estimateOf(krippendorffAlphaOrdinal(votes)).value).toBeCloseTo(0.815, 3);
    const interval = krippendorffAlphaInterval(votes, [1, 2, 3, 4, 5]);
    expect(estimateOf(interval).value).toBeCloseTo(0.849, 3);
  });
});

// The numbers of 2014 are those that the handbook's own program prints: the R package irrCAC, its
// vignettes, and the tests of its Python edition.
describe('Gwet', () => {
  test('2008: 125 subjects, 94.4 % agree, kappa -.0234, AC1 .9408', () => {
    const votes = votePatterns(data.paradox);
    expect(estimateOf(percentAgreement(votes)).value).toBeCloseTo(94.4, 10);
    expect(estimateOf(cohenKappa(votes)).value).toBeCloseTo(-0.0234, 4);
    expect(estimateOf(fleissKappa(votes)).value).toBeCloseTo(-0.0288, 4);
    expect(estimateOf(gwetAC1(votes)).value).toBeCloseTo(0.9408, 4);
  });

  test('2014, 100 pregnancies, two abstractors: values and standard errors', () => {
    const votes = votePatterns(data.abstractors);
    expect(estimateOf(percentAgreement(votes)).value).toBeCloseTo(89, 10);
    expect(estimateOf(cohenKappa(votes)).value).toBeCloseTo(0.7964094, 7);
    expect(standardErrorOf(cohenKappa(votes), NORMAL_975)).toBeCloseTo(0.05891072, 8);
    expect(estimateOf(fleissKappa(votes)).value).toBeCloseTo(0.7962397, 7);
    expect(tableError(fleissKappa(votes), 100)).toBeCloseTo(0.05905473, 8);
    expect(estimateOf(gwetAC1(votes)).value).toBeCloseTo(0.8493305, 7);
    expect(tableError(gwetAC1(votes), 100)).toBeCloseTo(0.04321747, 8);
    expect(estimateOf(krippendorffAlpha(votes)).value).toBeCloseTo(0.7972585, 7);
    expect(tableError(krippendorffAlpha(votes), 100)).toBeCloseTo(0.05905473, 8);
  });

  test('2014, 15 patients, 6 psychiatrists: values and standard errors', () => {
    const votes = votePatterns(data.sixRaters);
    const quantile = studentT975(14);
    expect(estimateOf(gwetAC1(votes)).value).toBeCloseTo(0.4448007, 7);
    expect(standardErrorOf(gwetAC1(votes), quantile)).toBeCloseTo(0.08418757, 8);
    expect(estimateOf(fleissKappa(votes)).value).toBeCloseTo(0.4139265, 7);
    expect(standardErrorOf(fleissKappa(votes), quantile)).toBeCloseTo(0.08119291, 8);
    expect(estimateOf(krippendorffAlpha(votes)).value).toBeCloseTo(0.4204384, 7);
  });

  test.each([
    { name: 'AC1', statistic: gwetAC1, expected: [0.497, 0.235, 0.758] },
    { name: "Fleiss' kappa", statistic: fleissKappa, expected: [0.458, 0.199, 0.716] },
    { name: 'alpha', statistic: krippendorffAlpha, expected: [0.481, 0.237, 0.724] },
  ])('2014, five observers with missing votes: $name $expected', ({ statistic, expected }) => {
    const { value, low, high } = estimateOf(statistic(votePatterns(data.fiveObservers)));
    expect([value, low, high].map(threeDecimals)).toEqual(expected);
  });

  test.each([
    { name: 'AC1', statistic: gwetAC1, expected: [0.208, 0.014, 0.403] },
    { name: "Fleiss' kappa", statistic: fleissKappa, expected: [0.129, -0.172, 0.43] },
    { name: 'alpha', statistic: krippendorffAlpha, expected: [0.143, -0.158, 0.445] },
  ])('2014, four raters: $name $expected', ({ statistic, expected }) => {
    const { value, low, high } = estimateOf(statistic(votePatterns(data.fourRaters)));
    expect([value, low, high].map(threeDecimals)).toEqual(expected);
  });

  test('2014, 12 units by four raters: alpha .743 (.419 to 1), interval .849 (.561 to 1)', () => {
    const nominal = estimateOf(krippendorffAlpha(votePatterns(data.gwetFourRaters)));
    expect(nominal.value).toBeCloseTo(0.74342, 5);
    expect(nominal.low).toBeCloseTo(0.419, 3);
    expect(nominal.high).toBe(1);
    const votes = votePatterns(data.gwetFourRaters, scale);
    const interval = estimateOf(krippendorffAlphaInterval(votes, [1, 2, 3, 4, 5]));
    expect(interval.value).toBeCloseTo(0.849, 3);
    expect(interval.low).toBeCloseTo(0.561, 2);
    expect(interval.high).toBe(1);
  });

  test.each([
    { name: 'linear', weigh: linearWeights, ac2: [0.377, 0.056], kappa: [0.407, 0.053] },
    { name: 'quadratic', weigh: quadraticWeights, ac2: [0.299, 0.075], kappa: [0.383, 0.066] },
  ])('2014, 223 patients diagnosed twice: $name AC2 $ac2, kappa $kappa', (example) => {
    const votes = votePatterns(data.diagnosedTwice, ['0', '1', '2', '3']);
    const weights = example.weigh(votes);
    const ac2 = gwetAC2(votes, weights);
    const kappa = weightedKappa(votes, weights);
    expect([estimateOf(ac2).value, tableError(ac2, 223)].map(threeDecimals)).toEqual(example.ac2);
    expect(
      [estimateOf(kappa).value, standardErrorOf(kappa, NORMAL_975)].map(threeDecimals),
    ).toEqual(example.kappa);
  });

  test.each([
    { name: 'linear', weigh: linearWeights, expected: 0.9 },
    { name: 'quadratic', weigh: quadraticWeights, expected: 0.94 },
  ])('2014, two abstractors: $name AC2 $expected', ({ weigh, expected }) => {
    const votes = votePatterns(data.abstractors, ['0', '1', '2']);
    expect(threeDecimals(estimateOf(gwetAC2(votes, weigh(votes))).value)).toBe(expected);
  });
});

/** For contingency tables Gwet's program divides by n where it divides by n − 1 for raw votes. */
function tableError(statistic: Statistic, n: number): number {
  return standardErrorOf(statistic, studentT975(n - 1)) * Math.sqrt((n - 1) / n);
}

function threeDecimals(value: number): number {
  return Number(value.toFixed(3));
}
