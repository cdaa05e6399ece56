import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { agreementSchema } from '../../../shared/agreement/agreement-schema.ts';
import { unitNumber } from '../../../shared/lib/ids.ts';
import { firstRound, newRound2015, ownService } from '../../builders/mapping.ts';
import { openProgram, passphrase } from '../../builders/open-program.ts';
import { temporaryFolder } from '../../builders/temporary-folder.ts';

const units = ['0702', '0301', '0402', '0101', '0105'].map((number) => unitNumber.parse(number));
const without = { ...ownService, form: ['ingen'] };

/** A round where all entries need a second judgement; Kari and Ola have judged four of five, the last only Kari. */
async function judgedByTwo() {
  const folder = temporaryFolder();
  const client = openProgram(join(folder, 'hjem'));
  await client.session.createAdviser({ name: 'Kari Nordmann', title: '', passphrase });
  const mapping = await client.mapping.create({
    file: join(folder, 'k.grenseland'),
    round: newRound2015({ second: 'all' }),
  });
  const round = firstRound(mapping);
  const judge = (unit: (typeof units)[number], has: boolean) =>
    client.entry.judge({
      round,
      unit,
      answers: has ? ownService : without,
      outcome: null,
      mark: null,
      rationale: '',
      replaces: null,
    });
  for (const [at, unit] of units.entries()) await judge(unit, at < 3);
  await client.session.createAdviser({ name: 'Ola Hansen', title: '', passphrase });
  for (const [at, unit] of units.slice(0, 4).entries()) await judge(unit, at < 2);
  return { client, round, folder };
}

const outcome = { kind: 'outcome' as const };

describe('agreement in the store', () => {
  it('is of first votes, says how independent they were and what is open beside', async () => {
    const { client, round } = await judgedByTwo();
    const told = await client.reading.agreement({ round });
    expect(agreementSchema.parse(told.outcome)).toEqual(told.outcome);
    expect(told.outcome).toMatchObject({ units: 4, raters: 2 });
    expect(told.outcome.percentAgreement).toMatchObject({ value: 75 });
    expect(told.firstVotes.compared).toEqual({
      units: 4,
      votes: 8,
      first: 4,
      independent: 4,
      notIndependent: 0,
      unknown: 0,
    });
    // The fifth is Kari's alone, and is kept from Ola.
    expect(told.open).toEqual({ awaitingSecond: 1, toResolve: 1, heldBack: 1 });
    expect(told.judges).toEqual(['Kari Nordmann', 'Ola Hansen']);
    expect(told.withoutOverlap).toEqual([]);
    const planer = told.items.find(
      ({ item }) => item.kind === 'criterion' && item.criterion === 'planer',
    );
    expect(planer?.pairs.map((one) => one.raterNames)).toEqual([['Kari Nordmann', 'Ola Hansen']]);
  });

  it('tells the units behind a cell, and nothing that is kept back', async () => {
    const { client, round } = await judgedByTwo();
    const cell = async (row: string, column: string, between: [string, string] | null) => {
      const place = { round, item: outcome, between, row, column };
      return (await client.agreement.cell(place)).map(({ unit }) => unit);
    };
    const both: [string, string] = ['Kari Nordmann', 'Ola Hansen'];
    const has = 'egen-tjeneste';
    expect(await cell(has, has, both)).toEqual(['0301', '0702']);
    const [other] =
      (await client.reading.agreement({ round })).items[0]?.overall.table.cells.filter(
        ({ row, column }) => row !== column,
      ) ?? [];
    if (other === undefined) throw new Error('They differ on one');
    expect(other).toMatchObject({ row: has, count: 1 });
    expect(await cell(has, other.column, both)).toEqual(['0402']);
    expect(await cell(other.column, has, both)).toEqual([]);
    // Over all, row and column have no order.
    expect(await cell(other.column, has, null)).toEqual(['0402']);
    expect(await cell(other.column, other.column, null)).toEqual(['0101']);
  });

  it('writes every statistic to a file with all digits, below 0 too, and says what is kept back', async () => {
    const { client, round, folder } = await judgedByTwo();
    const out = join(folder, 'ut');
    expect(await client.agreement.export({ round, folder: out })).toEqual({
      folder: out,
      files: ['enighet.csv'],
    });
    const [head = '', ...lines] = readFileSync(join(out, 'enighet.csv'), 'utf8')
      .trim()
      .split('\r\n');
    expect(head).toBe('Gjelder;Mellom;Enheter;Mål;Verdi;Nedre;Øvre;Hvorfor ikke;Advarsel;Merknad');
    // Outcome, five outcomes, the mark and nine criteria; over all and for the two; eleven statistics.
    expect(lines).toHaveLength(16 * 2 * 11);
    const kappa = lines.find((line) => line.startsWith('Utfall;alle;4;Cohens kappa;')) ?? '';
    const { cohenKappa } = (await client.reading.agreement({ round })).outcome;
    if (!('value' in cohenKappa)) throw new Error(cohenKappa.undefined);
    const cells = kappa.split(';');
    expect(cells.slice(4, 7).map((cell) => Number(cell.replace(',', '.')))).toEqual([
      cohenKappa.value,
      cohenKappa.low,
      cohenKappa.high,
    ]);
    expect(lines.filter((line) => /;-0,\d/u.test(line)).length).toBeGreaterThan(0);
    expect(cells.at(-1)).toBe('1 oppføring er holdt utenfor til du har vurdert den');
  });
});
