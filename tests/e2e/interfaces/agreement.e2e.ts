import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { isoDate } from '../../../shared/lib/ids.ts';
import { valueOf } from '../../../shared/lib/value-of.ts';
import { unitsAt } from '../../../shared/register/units-at.ts';
import { answered, openDesk, type Desk, type Row } from './desk.ts';
import { referenceAgreement } from './reference-agreement.ts';
import { criteria2015, outcome2015, outcomes2015, pick, randomFrom } from './reference-rules.ts';

const statistic = z.union([
  z.strictObject({ value: z.number(), low: z.number(), high: z.number() }),
  z.strictObject({ undefined: z.string().min(1) }),
]);
const statistics = z.strictObject({
  units: z.int(),
  raters: z.int(),
  percentAgreement: statistic,
  cohenKappa: statistic,
  fleissKappa: statistic,
  krippendorffAlpha: statistic,
  gwetAC1: statistic,
});
// Beside what is promised there is more, which other tests look at.
const answer = z.object({
  outcome: statistics,
  borderline: statistics,
  criteria: z.record(z.string(), statistics),
});

const names = [
  'percentAgreement',
  'cohenKappa',
  'fleissKappa',
  'krippendorffAlpha',
  'gwetAC1',
] as const;
const criteria = Object.keys(criteria2015);
const units = valueOf(unitsAt(isoDate.parse('2015-01-01'), 'kommuner')).slice(0, 120);

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

describe.each([2, 3])('agreement between %i who judge on their own', (howMany) => {
  it('is what the textbook formulas give, first votes only', async () => {
    const random = randomFrom(howMany);
    const judges = ['Kari Nordmann', 'Ola Hansen', 'Åse Bø'].slice(0, howMany);
    const votes = new Map(
      ['outcome', 'borderline', ...criteria].map((one) => [
        one,
        new Map<string, Map<string, string>>(),
      ]),
    );
    const vote = (of: string, unit: string, judge: string, value: string): void => {
      const byUnit = votes.get(of);
      byUnit?.set(unit, (byUnit.get(unit) ?? new Map<string, string>()).set(judge, value));
    };
    const rows: Row[] = [];
    const rowOf = (
      unit: string,
      judge: string,
      profile: Readonly<Record<string, string>>,
      marked: boolean,
    ): Row => {
      const outcome = outcome2015(profile);
      const alternative = outcome === 'ingen-tjeneste' ? 'egen-tjeneste' : 'ingen-tjeneste';
      const mark = marked ? ['ja', 'mestring', alternative, 'Tvil'] : ['', '', '', ''];
      return [unit, ...criteria.map((one) => profile[one] ?? ''), outcome, ...mark, judge];
    };
    for (const { number: unit } of units) {
      const base = Object.fromEntries(
        criteria.map((one) => [one, random() < 0.6 ? 'ja' : pick(random, criteria2015[one] ?? [])]),
      );
      for (const judge of judges) {
        if (random() < 0.25) continue;
        const profile: Record<string, string> = {};
        for (const [criterion, answers] of Object.entries(criteria2015)) {
          const said = base[criterion] ?? '';
          if (random() < 0.08) continue;
          const own = random() < 0.15 || !answers.includes(said);
          profile[criterion] = own ? pick(random, answers) : said;
        }
        const outcome = outcome2015(profile);
        const marked = outcome === 'tilbud-uten-tjeneste' || random() < 0.2;
        vote('outcome', unit, judge, outcome);
        vote('borderline', unit, judge, marked ? 'ja' : 'nei');
        for (const [criterion, said] of Object.entries(profile)) vote(criterion, unit, judge, said);
        rows.push(rowOf(unit, judge, profile, marked));
      }
    }
    const file = await desk.begin(`enighet-${String(howMany)}`);
    const headings = [
      'kommunenummer',
      ...criteria,
      'utfall',
      'grenseland',
      'tvil-om',
      'alternativt-utfall',
      'begrunnelse',
      'vurdert-av',
    ];
    expect((await desk.take(file, [headings, ...rows])).refusals).toEqual([]);
    // Whoever thinks again after having seen the other does not agree the more for it.
    const [unit = ''] = [...(votes.get('outcome') ?? [])]
      .filter(([, byJudge]) => byJudge.has('Kari Nordmann'))
      .map(([first]) => first);
    const again = rowOf(unit, 'Kari Nordmann', { planer: 'etablert' }, true);
    expect((await desk.take(file, [headings, again])).stored).toBe(1);

    const told = answer.parse(answered(await desk.call('agreement', '--file', file)));
    expect(Object.keys(told.criteria)).toEqual(criteria);
    const scales: Readonly<Record<string, readonly string[]>> = {
      outcome: outcomes2015,
      borderline: ['ja', 'nei'],
      ...criteria2015,
    };
    const all = { outcome: told.outcome, borderline: told.borderline, ...told.criteria };
    const rounded = (value: number | null): string => value?.toFixed(9) ?? 'undefined';
    const valueOfIt = (one: z.infer<typeof statistic>): number | null =>
      'value' in one ? one.value : null;
    const given = Object.entries(all).map(([of, one]) => [
      of,
      one.units,
      one.raters,
      ...names.map((name) => rounded(valueOfIt(one[name]))),
    ]);
    const wanted = Object.keys(all).map((of) => {
      const one = referenceAgreement([...(votes.get(of)?.values() ?? [])], scales[of] ?? []);
      return [of, one.units, one.raters, ...names.map((name) => rounded(one[name]))];
    });
    expect(given).toEqual(wanted);
    const outside = Object.values(all).flatMap((one) =>
      names.filter((name) => {
        const { [name]: bounds } = one;
        return 'value' in bounds && (bounds.low > bounds.value || bounds.high < bounds.value);
      }),
    );
    expect(outside).toEqual([]);
  });
});

describe('agreement where nobody has judged twice', () => {
  it('has a reason in the place of each number', async () => {
    const file = await desk.begin('ingen');
    const told = answer.parse(answered(await desk.call('agreement', '--file', file)));
    for (const name of names) expect(told.outcome[name]).toHaveProperty('undefined');
    expect(told.outcome).toMatchObject({ units: 0, raters: 0 });
  });
});
