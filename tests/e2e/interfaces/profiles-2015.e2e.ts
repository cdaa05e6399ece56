import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isoDate } from '../../../shared/lib/ids.ts';
import { countiesAt, unitsAt } from '../../../shared/register/units-at.ts';
import { valueOf } from '../../../shared/lib/value-of.ts';
import { answered, openDesk, type Desk, type Row } from './desk.ts';
import {
  criteria2015,
  offerCriteria,
  outcome2015,
  outcomes2015,
  pick,
  randomFrom,
  type Profile2015,
} from './reference-rules.ts';
import { expectedTables, resultsFile, type Decided, type Expected } from './reference-tables.ts';

const date = isoDate.parse('2015-01-01');
const criteria = Object.keys(criteria2015);
const headings = ['kommunenummer', 'ikke-nadd', ...criteria, 'utfall'];
const markHeadings = ['grenseland', 'tvil-om', 'alternativt-utfall', 'begrunnelse'];

/** Blank, unclear and complete answers; most often close to where offers count, which is where the rules part. */
function anyProfile(random: () => number): Profile2015 {
  const nearService = random() < 0.6;
  const profile: Record<string, string> = {};
  for (const [criterion, answers] of Object.entries(criteria2015)) {
    if (nearService && offerCriteria.includes(criterion)) {
      profile[criterion] = random() < 0.9 ? 'ja' : pick(random, answers);
    } else if (random() < 0.85) profile[criterion] = pick(random, answers);
  }
  return profile;
}

const cellsOf = (profile: Profile2015): Row => criteria.map((one) => profile[one] ?? '');

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

describe('428 profiles at random under the rules of 2015', () => {
  const random = randomFrom(2015);
  const units = valueOf(unitsAt(date, 'kommuner'));
  const decided: Decided[] = [];
  const notReached: string[] = [];
  const rows: Row[] = [[...headings, ...markHeadings]];
  for (const { number: unit, countyNumber: county } of units) {
    const chance = random();
    if (chance < 0.05) continue;
    if (chance < 0.1) {
      notReached.push(unit);
      rows.push([unit, 'ja', ...criteria.map(() => ''), '', '', '', '', '']);
      continue;
    }
    const profile = anyProfile(random);
    const derived = outcome2015(profile);
    const deviates = random() < 0.05;
    const outcome = deviates
      ? pick(
          random,
          outcomes2015.filter((one) => one !== derived),
        )
      : derived;
    const marks = outcome === 'tilbud-uten-tjeneste' || random() < 0.2;
    const mark = marks
      ? {
          criterion: pick(random, criteria),
          alternative: pick(
            random,
            outcomes2015.filter((one) => one !== outcome),
          ),
        }
      : null;
    decided.push({ unit, county, profile, outcome, mark });
    const marked = mark === null ? ['', '', ''] : ['ja', mark.criterion, mark.alternative];
    const rationale = deviates || marks ? 'Oppdiktet; "begrunnet"' : '';
    rows.push([unit, '', ...cellsOf(profile), outcome, ...marked, rationale]);
  }

  it('are stored, accounted for and counted as brute force counts them', async () => {
    const file = await desk.begin('tilfeldig');
    expect(await desk.take(file, rows)).toMatchObject({
      rows: rows.length - 1,
      stored: rows.length - 1,
      refusals: [],
      units: rows.length - 1,
      columns: Object.fromEntries([...headings, ...markHeadings].map((one) => [one, one])),
    });
    expect(await desk.ledger(file)).toEqual({
      registered: 428,
      decided: decided.length,
      undecided: 428 - decided.length - notReached.length,
      notReached: notReached.length,
      borderline: decided.filter((one) => one.mark !== null).length,
      awaitingSecond: 0,
      toResolve: 0,
      sourceConflicts: 0,
    });

    const out = desk.path('tabeller');
    answered(await desk.call('tables', '--file', file, '--out', out, '--draft', '--format', 'csv'));
    const results = resultsFile.parse(JSON.parse(readFileSync(join(out, 'results.json'), 'utf8')));
    expect(results).toMatchObject({
      release: null,
      codebook: 'tjenester-2015',
      round: 'Runde',
      registerDate: '2015-01-01',
    });
    const counties = valueOf(countiesAt(date)).map((one) => one.number);
    const expected = expectedTables(decided, notReached, counties);
    const found = new Map(
      results.cells.map((one) => [`${one.table}/${one.row}/${one.column}`, one]),
    );
    expect([...found.keys()].sort()).toEqual([...expected.keys()].sort());
    const share = (count: number, { denominator }: Expected): number | null =>
      denominator === null || denominator === 0 ? null : (100 * count) / denominator;
    const rounded = (percent: number | null): string => percent?.toFixed(9) ?? 'null';
    const wanted = [...expected].map(([place, cell]) => ({
      place,
      ...cell,
      percents: [cell.n, cell.low, cell.high].map((count) => rounded(share(count, cell))),
    }));
    const printed = [...expected.keys()].map((place) => {
      const cell = found.get(place);
      if (cell === undefined) throw new Error(place);
      const { n, denominator, low, high, entries, swings } = cell;
      const percents = [cell.percent, cell.lowPercent, cell.highPercent].map(rounded);
      return { place, n, denominator, low, high, entries, swings, percents };
    });
    expect(printed).toEqual(wanted);
  });

  it('with another outcome than follows are refused without a rationale, all of them', async () => {
    const file = await desk.begin('avvik');
    const wrong = Array.from({ length: 2000 }, (): Row => {
      const profile = anyProfile(random);
      const other = outcomes2015.filter((one) => one !== outcome2015(profile));
      return [pick(random, units).number, '', ...cellsOf(profile), pick(random, other)];
    });
    const account = await desk.take(file, [headings, ...wrong], '--dry-run');
    expect(account).toMatchObject({ rows: 2000, stored: 0, refused: 2000 });
    expect(new Set(account.refusals.map((one) => `${one.code} ${String(one.column)}`))).toEqual(
      new Set(['deviation-without-rationale utfall']),
    );
    expect(account.refusals.map((one) => one.row)).toEqual(wrong.map((_, at) => at + 2));
  });

  it('where every offer counts have the outcome that follows', async () => {
    const file = await desk.begin('alle-former');
    const all: Row[] = [];
    const blankOr = (criterion: string): readonly string[] => [
      '',
      ...(criteria2015[criterion] ?? []),
    ];
    for (const form of blankOr('form'))
      for (const samarbeid of blankOr('samarbeid'))
        for (const years of blankOr('flere-ars-erfaring'))
          for (const planer of blankOr('planer'))
            for (const gruppebasert of ['ja', 'uklart']) {
              const given = {
                ...Object.fromEntries(offerCriteria.map((one) => [one, 'ja'])),
                form,
                samarbeid,
                gruppebasert,
                'flere-ars-erfaring': years,
                planer,
              };
              const profile = Object.fromEntries(
                Object.entries(given).filter(([, answer]) => answer !== ''),
              );
              all.push(['0403', '', ...cellsOf(profile), outcome2015(profile)]);
            }
    const account = await desk.take(file, [headings, ...all], '--dry-run');
    const alwaysMarked = all.filter((row) => row.at(-1) === 'tilbud-uten-tjeneste').length;
    expect(alwaysMarked).toBeGreaterThan(0);
    // A service of their own they have not, and are always borderline: that needs a word of why.
    expect(account.refusals.map((one) => one.code)).toEqual(
      Array.from({ length: alwaysMarked }, () => 'borderline-without-rationale'),
    );
  });
});
