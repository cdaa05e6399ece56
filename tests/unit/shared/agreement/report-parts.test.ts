import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  gatherOne,
  gatherVotes as gatherByUnit,
  reportBetween,
  reportOverall,
  type AgreementReport,
} from '../../../../shared/agreement/agreement-report.ts';
import { byUnit, type Rating, type Ratings } from './gathered.ts';
import type { Scale } from '../../../../shared/agreement/scale.ts';
import { statisticNames } from '../../../../shared/agreement/statistic-name.ts';
import { votesFromRows, votesFromTable } from './votes.ts';

const gatherVotes = (votes: Ratings, scale: Scale) => gatherByUnit(byUnit(votes), scale);

const answer = fc.option(fc.constantFrom('lite', 'noe', 'mye'), { freq: 4 });
const rows = fc
  .integer({ min: 2, max: 4 })
  .chain((raters) =>
    fc.array(fc.array(answer, { minLength: raters, maxLength: raters }), { maxLength: 20 }),
  );
const nominal: Scale = { kind: 'nominal' };
const ordinal: Scale = { kind: 'ordinal', order: ['lite', 'noe', 'mye'] };
const interval: Scale = { kind: 'interval', order: ['lite', 'noe', 'mye'], scores: [0, 1, 5] };
const scale = fc.constantFrom(nominal, ordinal, interval);

/** The same but for rounding in the last digits. */
function close(report: AgreementReport) {
  const near = (value: number) => expect.closeTo(value, 10);
  // Two answers may be the most frequent together.
  const category: unknown = expect.any(String);
  const { statistics, skew } = report;
  return {
    ...report,
    statistics: Object.fromEntries(
      statisticNames.map((name) => {
        const one = statistics[name];
        if ('undefined' in one) return [name, one];
        return [name, { value: near(one.value), low: near(one.low), high: near(one.high) }];
      }),
    ),
    skew:
      skew === null
        ? null
        : {
            ...skew,
            largest: { category, share: near(skew.largest.share) },
            prevalenceIndex: skew.prevalenceIndex === null ? null : near(skew.prevalenceIndex),
            biasIndex: skew.biasIndex === null ? null : near(skew.biasIndex),
            evenKappa: near(skew.evenKappa),
          },
  };
}

describe('a part of the votes', () => {
  test('two raters out of several: as if only they had voted', () => {
    fc.assert(
      fc.property(rows, scale, (votes, graded) => {
        const all = votesFromRows(votes);
        const two = all.filter(({ rater }) => rater === 'rater 0' || rater === 'rater 1');
        const found = reportBetween(gatherVotes(all, graded), 'rater 0', 'rater 1');
        const alone = reportOverall(gatherVotes(two, graded));
        fc.pre(alone.units > 0);
        expect(found).toEqual({ ...close(alone), raterNames: ['rater 0', 'rater 1'] });
      }),
    );
  });

  test('two raters in the other order: the table turned, every statistic the same', () => {
    fc.assert(
      fc.property(rows, scale, (votes, graded) => {
        const gathered = gatherVotes(votesFromRows(votes), graded);
        const one = reportBetween(gathered, 'rater 0', 'rater 1');
        const other = reportBetween(gathered, 'rater 1', 'rater 0');
        expect(other.statistics).toEqual(close(one).statistics);
        const turned = one.table.cells.map(({ row, column, count }) => ({
          row: column,
          column: row,
          count,
        }));
        expect(new Set(other.table.cells.map((cell) => JSON.stringify(cell)))).toEqual(
          new Set(turned.map((cell) => JSON.stringify(cell))),
        );
      }),
    );
  });

  test('one answer against the rest: as if everybody had only been asked about it', () => {
    fc.assert(
      fc.property(rows, (votes) => {
        const all = votesFromRows(votes);
        const asked = all.map(({ value, ...rest }): Rating => {
          if (value === undefined) return { ...rest, value };
          return { ...rest, value: value === 'noe' ? 'ja' : 'nei' };
        });
        const found = reportOverall(gatherOne(gatherVotes(all, nominal), 'noe'));
        expect(found).toEqual(close(reportOverall(gatherVotes(asked, nominal))));
      }),
    );
  });

  test('a scale changes no statistic that takes no notice of it', () => {
    fc.assert(
      fc.property(rows, (votes) => {
        const all = votesFromRows(votes);
        const plain = reportOverall(gatherVotes(all, nominal));
        const graded = reportOverall(gatherVotes(all, interval));
        for (const name of [
          'percentAgreement',
          'cohenKappa',
          'krippendorffAlpha',
          'gwetAC1',
        ] as const)
          expect(graded.statistics[name]).toEqual(close(plain).statistics[name]);
      }),
    );
  });
});

describe('the table', () => {
  test('of two raters has the first in the rows', () => {
    const report = reportOverall(
      gatherVotes(
        votesFromRows([
          ['ja', 'nei'],
          ['ja', 'nei'],
          ['nei', 'ja'],
          ['nei', 'nei'],
        ]),
        nominal,
      ),
    );
    expect(report.raterNames).toEqual(['rater 0', 'rater 1']);
    expect(report.table).toEqual({
      kind: 'raters',
      categories: ['ja', 'nei'],
      cells: [
        { row: 'ja', column: 'nei', count: 2 },
        { row: 'nei', column: 'ja', count: 1 },
        { row: 'nei', column: 'nei', count: 1 },
      ],
    });
  });

  test('of more raters counts every pair of votes once', () => {
    const report = reportOverall(gatherVotes(votesFromRows([['ja', 'nei', 'ja']]), nominal));
    expect(report.table).toEqual({
      kind: 'votes',
      categories: ['ja', 'nei'],
      cells: [
        { row: 'ja', column: 'ja', count: 1 },
        { row: 'ja', column: 'nei', count: 2 },
      ],
    });
    expect(report.votePairs).toBe(3);
  });

  test('adds up to the pairs of votes, and its diagonal to those that agree', () => {
    fc.assert(
      fc.property(rows, scale, (votes, graded) => {
        const report = reportOverall(gatherVotes(votesFromRows(votes), graded));
        const sum = report.table.cells.reduce((all, { count }) => all + count, 0);
        expect(sum).toBe(report.votePairs);
        if (report.table.kind === 'votes' || report.units === 0) return;
        const same = report.table.cells.filter(({ row, column }) => row === column);
        const percent = report.statistics.percentAgreement;
        expect('value' in percent && percent.value).toBeCloseTo(
          (100 * same.reduce((all, { count }) => all + count, 0)) / sum,
          10,
        );
      }),
    );
  });
});

describe('graded statistics', () => {
  const votes = votesFromRows([
    ['lite', 'noe'],
    ['mye', 'mye'],
    ['noe', 'noe'],
  ]);
  const reasons = (given: Scale): readonly (string | null)[] => {
    const { statistics } = reportOverall(gatherVotes(votes, given));
    return [statistics.quadraticKappa, statistics.intervalAlpha].map((one) =>
      'undefined' in one ? one.undefined : null,
    );
  };

  test.each([
    {
      scale: nominal,
      expected: [
        'Ikke aktuelt: Svarene har ingen rekkefølge.',
        'Ikke aktuelt: Svarene har ingen rekkefølge.',
      ],
    },
    {
      scale: { kind: 'several' as const },
      expected: [
        'Ikke aktuelt: Flere svar kan gjelde samtidig, uten rekkefølge.',
        'Ikke aktuelt: Flere svar kan gjelde samtidig, uten rekkefølge.',
      ],
    },
    {
      scale: ordinal,
      expected: [null, 'Ikke aktuelt: Svarene har en rekkefølge, men står ikke for tall.'],
    },
    { scale: interval, expected: [null, null] },
    {
      scale: { kind: 'ordinal' as const, order: ['noe', 'mye'] },
      expected: [
        'Noen av svarene står ikke i kodebokens rekkefølge.',
        'Noen av svarene står ikke i kodebokens rekkefølge.',
      ],
    },
  ])('on a scale $scale: $expected', ({ scale: given, expected }) => {
    expect(reasons(given)).toEqual(expected);
  });
});

describe('where kappa misleads', () => {
  const skewOf = (table: readonly (readonly number[])[]) =>
    reportOverall(gatherVotes(votesFromTable(table), nominal)).skew;
  const kappaOf = (table: readonly (readonly number[])[]) => {
    const { cohenKappa } = reportOverall(gatherVotes(votesFromTable(table), nominal)).statistics;
    return 'value' in cohenKappa ? Number(cohenKappa.value.toFixed(2)) : cohenKappa;
  };

  // Feinstein & Cicchetti (1990), J. Clin. Epidemiol. 43, 543–549: the tables of their two paradoxes.
  test.each([
    {
      table: [
        [40, 9],
        [6, 45],
      ],
      kappa: 0.7,
      warnings: [],
    },
    {
      table: [
        [80, 10],
        [5, 5],
      ],
      kappa: 0.32,
      warnings: ['prevalence'],
    },
    {
      table: [
        [45, 15],
        [25, 15],
      ],
      kappa: 0.13,
      warnings: [],
    },
    {
      table: [
        [25, 35],
        [5, 35],
      ],
      kappa: 0.26,
      warnings: ['bias'],
    },
  ])(
    'Feinstein & Cicchetti 1990, $table: kappa $kappa, $warnings',
    ({ table, kappa, warnings }) => {
      expect(kappaOf(table)).toBe(kappa);
      expect(skewOf(table)?.warnings).toEqual(warnings);
    },
  );

  test('Byrt, Bishop & Carlin 1993: kappa follows from PABAK and the two indices', () => {
    const count = fc.integer({ min: 0, max: 60 });
    fc.assert(
      fc.property(fc.tuple(count, count, count, count), ([a, b, c, d]) => {
        const report = reportOverall(
          gatherVotes(
            votesFromTable([
              [a, b],
              [c, d],
            ]),
            nominal,
          ),
        );
        const { cohenKappa } = report.statistics;
        fc.pre('value' in cohenKappa && report.skew !== null);
        const { evenKappa, prevalenceIndex, biasIndex } = report.skew;
        const skewed = (biasIndex ?? 0) ** 2 - (prevalenceIndex ?? 0) ** 2;
        expect((evenKappa + skewed) / (1 + skewed)).toBeCloseTo(cohenKappa.value, 9);
      }),
    );
  });

  test('nothing is said where there is but one answer, or nothing to compare', () => {
    expect(skewOf([[5]])).toBeNull();
    expect(reportOverall(gatherVotes([], nominal)).skew).toBeNull();
  });
});
