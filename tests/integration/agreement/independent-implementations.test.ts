import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { estimateSchema } from '../../../shared/agreement/agreement-schema.ts';
import { linearWeights, quadraticWeights } from '../../../shared/agreement/agreement-weights.ts';
import { cohenKappa } from '../../../shared/agreement/cohen-kappa.ts';
import { fleissKappa } from '../../../shared/agreement/fleiss-kappa.ts';
import { krippendorffAlpha } from '../../../shared/agreement/krippendorff-alpha.ts';
import { krippendorffAlphaInterval } from '../../../shared/agreement/krippendorff-alpha-interval.ts';
import { percentAgreement } from '../../../shared/agreement/percent-agreement.ts';
import { NORMAL_975, studentT975 } from '../../../shared/agreement/student-t.ts';
import { votePatterns } from '../../unit/shared/agreement/gathered.ts';
import { weightedKappa } from '../../../shared/agreement/weighted-kappa.ts';
import { estimateOf, standardErrorOf } from '../../unit/shared/agreement/estimate-of.ts';
import { votesFromRows } from '../../unit/shared/agreement/votes.ts';

// The golden files are written by tests/golden/agreement/oracles.py and oracles.R, which say how.

function golden<T extends z.ZodType>(name: string, schema: T): z.infer<T> {
  const file = new URL(`../../golden/agreement/${name}`, import.meta.url);
  return schema.parse(JSON.parse(readFileSync(file, 'utf8')));
}

const datasets = golden(
  'datasets.json',
  z.record(
    z.string(),
    z.strictObject({ categories: z.int(), votes: z.array(z.array(z.int().nullable())) }),
  ),
);
const statsmodels = golden(
  'statsmodels.json',
  z.record(
    z.string(),
    z.strictObject({
      krippendorffAlpha: z.number(),
      krippendorffAlphaInterval: z.number(),
      fleissKappa: z.number().optional(),
      twoRaters: z
        .strictObject({
          percentAgreement: estimateSchema,
          cohenKappa: estimateSchema,
          linearKappa: estimateSchema,
          quadraticKappa: estimateSchema,
        })
        .optional(),
    }),
  ),
);
const psychKappa = z.strictObject({ value: z.number(), variance: z.number() });
const psych = golden(
  'psych.json',
  z.strictObject({
    kappas: z.record(
      z.string(),
      z.strictObject({ cohenKappa: psychKappa, quadraticKappa: psychKappa }),
    ),
    studentT975: z.array(z.strictObject({ df: z.int(), quantile: z.number() })),
  }),
);

function patternsOf(name: string) {
  const dataset = datasets[name];
  if (dataset === undefined) throw new Error(`No dataset ${name}`);
  const scale = Array.from({ length: dataset.categories }, (_, k) => String(k));
  return votePatterns(votesFromRows(dataset.votes), scale);
}

const close = ({ value, low, high }: z.infer<typeof estimateSchema>) => ({
  value: expect.closeTo(value, 10),
  low: expect.closeTo(low, 10),
  high: expect.closeTo(high, 10),
});

const oracles = Object.entries(statsmodels).map(([name, oracle]) => ({ name, ...oracle }));
const withFleiss = oracles.flatMap(({ name, fleissKappa: kappa }) =>
  kappa === undefined ? [] : [{ name, kappa }],
);
const withTwoRaters = oracles.flatMap(({ name, twoRaters }) =>
  twoRaters === undefined ? [] : [{ name, ...twoRaters }],
);

test('every dataset has its oracle', () => {
  expect(Object.keys(statsmodels)).toEqual(Object.keys(datasets));
  expect(Object.keys(psych.kappas)).toEqual(withTwoRaters.map(({ name }) => name));
  expect(withTwoRaters).toHaveLength(6);
  expect(withFleiss).toHaveLength(8);
});

test.each(oracles)("NLTK, $name: Krippendorff's alpha, nominal and interval", (oracle) => {
  const votes = patternsOf(oracle.name);
  expect(estimateOf(krippendorffAlpha(votes)).value).toBeCloseTo(oracle.krippendorffAlpha, 10);
  const interval = krippendorffAlphaInterval(votes, votes.categories.map(Number));
  expect(estimateOf(interval).value).toBeCloseTo(oracle.krippendorffAlphaInterval, 10);
});

test.each(withFleiss)("statsmodels, $name: Fleiss' kappa", ({ name, kappa }) => {
  expect(estimateOf(fleissKappa(patternsOf(name))).value).toBeCloseTo(kappa, 10);
});

test.each(withTwoRaters)('statsmodels, $name: kappa, plain and weighted', (oracle) => {
  const votes = patternsOf(oracle.name);
  expect(cohenKappa(votes)).toEqual(close(oracle.cohenKappa));
  expect(weightedKappa(votes, linearWeights(votes))).toEqual(close(oracle.linearKappa));
  expect(weightedKappa(votes, quadraticWeights(votes))).toEqual(close(oracle.quadraticKappa));
});

test.each(withTwoRaters)("statsmodels, $name: Wilson's interval", (oracle) => {
  const found = percentAgreement(patternsOf(oracle.name));
  expect(found).toEqual(close(oracle.percentAgreement));
});

describe.each(Object.entries(psych.kappas))("R's psych: %s", (name, oracle) => {
  const votes = patternsOf(name);

  test("Cohen's kappa and its variance", () => {
    const kappa = cohenKappa(votes);
    expect(estimateOf(kappa).value).toBeCloseTo(oracle.cohenKappa.value, 10);
    expect(standardErrorOf(kappa, NORMAL_975) ** 2).toBeCloseTo(oracle.cohenKappa.variance, 10);
  });

  // The variance of psych 2.2.9's weighted kappa is not compared: it multiplies the sum of a row's
  // weights by that row's own margin, where Fleiss, Cohen & Everitt sum weights times margins.
  // statsmodels follows the paper, and the paper's own example is among the published ones.
  test('quadratically weighted kappa', () => {
    const kappa = weightedKappa(votes, quadraticWeights(votes));
    expect(estimateOf(kappa).value).toBeCloseTo(oracle.quadraticKappa.value, 10);
  });
});

test.each(psych.studentT975)("R: Student's t, $df degrees of freedom", ({ df, quantile }) => {
  expect(studentT975(df)).toBeCloseTo(quantile, 11);
});
