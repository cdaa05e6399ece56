import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  agreementIn,
  gatherVotes,
  reportOverall,
} from '../../../../shared/agreement/agreement-report.ts';
import { type Agreement, agreementSchema } from '../../../../shared/agreement/agreement-schema.ts';
import type { Rating, Ratings } from './gathered.ts';
import { gwetAC1 } from '../../../../shared/agreement/gwet-ac1.ts';
import { byUnit, votePatterns } from './gathered.ts';
import { estimateOf } from './estimate-of.ts';
import { benAndGerry, fourObservers } from './published-data.ts';
import { votesFromRows } from './votes.ts';

const coefficients = ['cohenKappa', 'fleissKappa', 'krippendorffAlpha', 'gwetAC1'] as const;
const statistics = ['percentAgreement', ...coefficients] as const;

const agreementOf = (votes: Ratings): Agreement =>
  agreementIn(reportOverall(gatherVotes(byUnit(votes), { kind: 'nominal' })));

const answer = fc.option(fc.constantFrom('ja', 'nei', 'uklart'), { freq: 4 });
const rows = fc
  .integer({ min: 1, max: 5 })
  .chain((raters) =>
    fc.array(fc.array(answer, { minLength: raters, maxLength: raters }), { maxLength: 25 }),
  );

const newNames: Record<string, string> = { ja: 'x', nei: 'w', uklart: 'v' };

/** The same reasons, and the same numbers but for rounding in the last digits. */
function close(agreement: Agreement) {
  const numbers = statistics.map((name) => {
    const statistic = agreement[name];
    if ('undefined' in statistic) return [name, statistic];
    const { value, low, high } = statistic;
    return [
      name,
      {
        value: expect.closeTo(value, 10),
        low: expect.closeTo(low, 10),
        high: expect.closeTo(high, 10),
      },
    ];
  });
  return { ...agreement, ...Object.fromEntries(numbers) };
}

describe('whatever the votes', () => {
  test('the answer has the promised shape, with each value inside its interval and its bounds', () => {
    fc.assert(
      fc.property(rows, (votes) => {
        const agreement = agreementSchema.parse(agreementOf(votesFromRows(votes)));
        for (const name of statistics) {
          const statistic = agreement[name];
          if ('undefined' in statistic) continue;
          const [lowest, highest] = name === 'percentAgreement' ? [0, 100] : [-1, 1];
          expect(statistic.low).toBeGreaterThanOrEqual(lowest - 1e-12);
          expect(statistic.high).toBeLessThanOrEqual(highest);
        }
      }),
    );
  });

  test('the order of the votes does not change a single bit', () => {
    const inAnyOrder = rows
      .map(votesFromRows)
      .chain((votes) =>
        fc.tuple(
          fc.constant(votes),
          fc.shuffledSubarray(votes, { minLength: votes.length, maxLength: votes.length }),
        ),
      );
    fc.assert(
      fc.property(inAnyOrder, ([votes, shuffled]) => {
        expect(agreementOf(shuffled)).toEqual(agreementOf(votes));
      }),
    );
  });

  test('raters may change places, and units, raters and answers their names', () => {
    fc.assert(
      fc.property(rows, (votes) => {
        const reversed = votes.map((row) => [...row].reverse());
        const renamed = votesFromRows(reversed).map(
          ({ unit, rater, value }): Rating => ({
            unit: `${unit.length} ${unit}`,
            rater: `x${rater}`,
            value: value === undefined ? undefined : newNames[value],
          }),
        );
        expect(agreementOf(renamed)).toEqual(close(agreementOf(votesFromRows(votes))));
      }),
    );
  });

  test('units with fewer than two votes, and votes without an answer, change nothing', () => {
    fc.assert(
      fc.property(rows, (votes) => {
        const all = votesFromRows(votes);
        const judgedByTwo = all.filter(
          ({ unit, value }) =>
            value !== undefined &&
            all.filter((other) => other.unit === unit && other.value !== undefined).length > 1,
        );
        fc.pre(judgedByTwo.length > 0);
        expect(agreementOf(judgedByTwo)).toEqual(agreementOf(all));
      }),
    );
  });

  test('where all agree, every statistic is exactly full agreement', () => {
    const agreeing = fc.tuple(
      fc.array(fc.constantFrom('ja', 'nei', 'uklart'), { minLength: 1, maxLength: 20 }),
      fc.integer({ min: 2, max: 5 }),
    );
    fc.assert(
      fc.property(agreeing, ([answers, raters]) => {
        const votes = ['ja', 'nei', ...answers].map((value) => Array(raters).fill(value));
        const agreement = agreementOf(votesFromRows(votes));
        expect(estimateOf(agreement.percentAgreement)).toMatchObject({ value: 100, high: 100 });
        for (const name of coefficients) {
          if (name === 'cohenKappa' && raters !== 2) continue;
          expect(estimateOf(agreement[name])).toEqual({ value: 1, low: 1, high: 1 });
        }
      }),
    );
  });
});

describe('reasons', () => {
  const reasons = (agreement: Agreement) =>
    statistics.map((name) => {
      const statistic = agreement[name];
      return 'undefined' in statistic ? statistic.undefined : 'beregnet';
    });
  const all = (reason: string) => Array(5).fill(reason);

  test('no votes', () => {
    expect(agreementOf([])).toMatchObject({ units: 0, raters: 0 });
    expect(reasons(agreementOf([]))).toEqual(all('Ingen har svart.'));
    expect(reasons(agreementOf(votesFromRows([[null, null]])))).toEqual(all('Ingen har svart.'));
  });

  test('one rater', () => {
    const agreement = agreementOf(votesFromRows([['ja'], ['nei']]));
    expect(agreement).toMatchObject({ units: 0, raters: 0 });
    expect(reasons(agreement)).toEqual(all('Bare én person har vurdert.'));
  });

  test('two raters with no unit in common', () => {
    const agreement = agreementOf(
      votesFromRows([
        ['ja', null],
        [null, 'ja'],
      ]),
    );
    expect(reasons(agreement)).toEqual(all('Ingen enhet er vurdert av minst to.'));
  });

  test('one unit: the percentage stands, the coefficients do not', () => {
    const agreement = agreementOf(votesFromRows([['ja', 'nei']]));
    const reason = 'Bare én enhet er vurdert av minst to, og usikkerheten kan ikke anslås.';
    expect(reasons(agreement)).toEqual(['beregnet', reason, reason, reason, reason]);
    expect(estimateOf(agreement.percentAgreement).value).toBe(0);
  });

  test('one category', () => {
    const agreement = agreementOf(votesFromRows(Array.from({ length: 10 }, () => ['ja', 'ja'])));
    const reason = 'Alle svarene er like, og enighet utover tilfeldighet kan ikke beregnes.';
    expect(reasons(agreement)).toEqual(['beregnet', reason, reason, reason, reason]);
    expect(estimateOf(agreement.percentAgreement).value).toBe(100);
    expect(estimateOf(agreement.percentAgreement).low).toBeLessThan(75);
  });

  test('three raters have no Cohen kappa, though each unit has two', () => {
    const agreement = agreementOf(
      votesFromRows([
        ['ja', 'ja', null],
        [null, 'nei', 'ja'],
      ]),
    );
    expect(agreement).toMatchObject({ units: 2, raters: 3 });
    expect(agreement.cohenKappa).toEqual({
      undefined: 'Cohens kappa gjelder nøyaktig to som vurderer. Her er det 3.',
    });
  });

  test('a third rater who judged alone is not among the raters', () => {
    const votes = [...benAndGerry, { unit: 'alone', rater: 'a third', value: 'a' }];
    expect(agreementOf(votes)).toEqual(agreementOf(benAndGerry));
  });
});

test('a complete list of categories gives another AC1, as Gwet has it', () => {
  const complete = votePatterns(fourObservers, ['1', '2', '3', '4', '5', '6', '7']);
  expect(gwetAC1(complete)).not.toEqual(agreementOf(fourObservers).gwetAC1);
});
