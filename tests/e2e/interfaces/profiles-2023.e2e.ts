import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isoDate } from '../../../shared/lib/ids.ts';
import { valueOf } from '../../../shared/lib/value-of.ts';
import { unitsAt } from '../../../shared/register/units-at.ts';
import { answered, openDesk, type Desk, type Row } from './desk.ts';
import { criteria2023, outcome2023, outcomes2023, pick, randomFrom } from './reference-rules.ts';
import { resultsFile } from './reference-tables.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

describe('356 pages under the codebook of 2023', () => {
  const random = randomFrom(2023);
  const criteria = Object.keys(criteria2023);
  const units = valueOf(unitsAt(isoDate.parse('2023-01-01'), 'kommuner'));
  const judged = units.map(({ number: unit }) => {
    const profile: Record<string, readonly string[]> = {};
    for (const [criterion, { several, answers }] of Object.entries(criteria2023)) {
      const chosen = several
        ? answers.filter(() => random() < 0.4)
        : random() < 0.8
          ? [pick(random, answers)]
          : [];
      if (chosen.length > 0) profile[criterion] = chosen;
    }
    return { unit, profile, outcome: outcome2023(profile['tilbudsform'] ?? []) };
  });

  it('with several values in one cell are counted in each', async () => {
    const file = await desk.begin('nettsider', {
      register: '2023-01-01',
      codebook: 'nettsider-2023',
    });
    const rows = judged.map(({ unit, profile, outcome }): Row => {
      const between = pick(random, [';', '; ', ' ; ']);
      return [unit, ...criteria.map((one) => (profile[one] ?? []).join(between)), outcome];
    });
    expect(await desk.take(file, [['Kommunenr', ...criteria, 'Utfall'], ...rows])).toMatchObject({
      stored: 356,
      refusals: [],
    });
    const out = desk.path('tabeller');
    answered(
      await desk.call('tables', '--file', file, '--out', out, '--draft', '--format', 'json'),
    );
    const { cells } = resultsFile.parse(
      JSON.parse(readFileSync(join(out, 'results.json'), 'utf8')),
    );
    const entriesOf = (table: string, row: string): readonly string[] | undefined =>
      cells.find((one) => one.table === table && one.row === row)?.entries;
    const unitsWhere = (test: (one: (typeof judged)[number]) => boolean): readonly string[] =>
      judged.filter(test).map((one) => one.unit);
    const places = [
      ...outcomes2023.map((row) => ['utfall', row] as const),
      ...Object.entries(criteria2023).flatMap(([criterion, { answers }]) =>
        [...answers, 'ubesvart'].map((row) => [`kriterium-${criterion}`, row] as const),
      ),
    ];
    const wanted = places.map(([table, row]) =>
      unitsWhere(({ outcome, profile }) => {
        if (table === 'utfall') return outcome === row;
        const given = profile[table.replace('kriterium-', '')];
        return given === undefined ? row === 'ubesvart' : given.includes(row);
      }),
    );
    expect(places.map(([table, row]) => entriesOf(table, row))).toEqual(wanted);
    const rowsOf = cells.filter((one) => one.table === 'utfall').map((one) => one.row);
    expect(rowsOf).toEqual([...outcomes2023, 'ikke-nadd']);
  });

  it('take no other separator, and no answer that is none', async () => {
    const file = await desk.begin('feil', { register: '2023-01-01', codebook: 'nettsider-2023' });
    const account = await desk.take(
      file,
      [
        ['kommunenummer', 'tilbudsform', 'informasjon', 'utfall'],
        ['0301', 'gruppe, individuelt', '', 'gruppe-og-individuelt'],
        ['0301', 'gruppe;foredrag', '', 'bare-gruppe'],
        ['0301', '', 'ja;nei', 'ikke-funnet'],
        ['0301', ' Gruppe ;', 'Ja', 'Bare gruppe'],
      ],
      '--dry-run',
    );
    expect(account.refusals.map(({ row, column, code }) => [row, column, code])).toEqual([
      [2, 'tilbudsform', 'unknown-answer'],
      [3, 'tilbudsform', 'unknown-answer'],
      [4, 'informasjon', 'unknown-answer'],
    ]);
  });
});
