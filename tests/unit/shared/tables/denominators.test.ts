import { describe, expect, it } from 'vitest';
import { profile } from '../../../../shared/codebook/profile.ts';
import { isoDate, unitNumber } from '../../../../shared/lib/ids.ts';
import { valueOf } from '../../../../shared/lib/value-of.ts';
import { unitsAt } from '../../../../shared/register/units-at.ts';
import { printTables } from '../../../../shared/release/print-tables.ts';
import { resultsOf } from '../../../../shared/release/results.ts';
import { setOf } from '../../../../shared/release/tables/evaluate-tables.ts';
import {
  frozenFrom,
  markOf,
  registerRound,
  smallRound,
  stateOf,
  voteFor,
} from '../../../builders/frozen-content.ts';
import { codeFor, numbers, small, tableOf } from '../../../builders/specified-table.ts';

describe('one declared denominator', () => {
  const mixed = frozenFrom(smallRound(['0101', '030101'], { unitKind: 'kommuner-og-bydeler' }), [
    stateOf('0101', { judgements: [voteFor('gruppe')] }),
    stateOf('030101', { judgements: [voteFor('intet')] }),
  ]);
  const rows = [[{ kind: 'outcome' }]];

  it('has to be said where there are city districts, and counts only what is said', () => {
    expect(codeFor([mixed], { rows })).toBe('denominator-not-declared');
    expect(numbers(mixed, { rows, unit: 'kommune' })['alle|n']).toBe('1');
    expect(numbers(mixed, { rows, unit: 'bydel' })['alle|n']).toBe('1');
    expect(numbers(mixed, { rows, unit: 'kommune-og-bydel' })['alle|n']).toBe('2');
    expect(tableOf(mixed, { rows, unit: 'kommune-og-bydel' }).notes[0]).toContain('talt sammen');
  });

  it('is not mixed in one percentage', () => {
    const by = { rows: [[{ kind: 'unit-kind' }]], unit: 'kommune' };
    expect(codeFor([mixed], by)).toBe('denominators-mixed');
    expect(codeFor([small], { rows, unit: 'bydel' })).toBe('category-unknown');
  });

  it('counts an inter-municipal service once, at its host', () => {
    const round = registerRound('tjenester-2015', '2015-01-01');
    const vote = (unit: string, outcome: string, samarbeid: string) =>
      stateOf(unit, {
        judgements: [voteFor(outcome, { answers: profile.parse({ samarbeid: [samarbeid] }) })],
      });
    const content = frozenFrom(round, [
      vote('0101', 'interkommunal-tjeneste', 'interkommunal-vert'),
      vote('0104', 'interkommunal-tjeneste', 'interkommunal-deltaker'),
      vote('0105', 'interkommunal-tjeneste', 'interkommunal-deltaker'),
      vote('0106', 'egen-tjeneste', 'egen'),
    ]);
    expect(numbers(content, { rows, unit: 'kommune' })['alle|n']).toBe('4');
    expect(numbers(content, { rows, unit: 'tjeneste' })['alle|n']).toBe('2');
    const [, note] = tableOf(content, { rows, unit: 'tjeneste' }).notes;
    expect(note).toBe(
      'En interkommunal tjeneste er én tjeneste, talt hos vertskommunen; 2 deltakere er ikke talt for seg.',
    );
  });

  it('weighs by inhabitants where they are known, and refuses where they are not', () => {
    expect(codeFor([small], { rows, unit: 'innbygger' })).toBe('population-unknown');
    const day = isoDate.parse('2024-01-01');
    const two = ['0301', '1103'].map((one) => unitNumber.parse(one));
    const units = valueOf(unitsAt(day, 'kommuner')).filter((one) => two.includes(one.number));
    const content = frozenFrom(
      smallRound(two, {
        registerDate: day,
        units: units.map(({ number, name, countyNumber: county }) => ({ number, name, county })),
      }),
      [
        stateOf('0301', { judgements: [voteFor('gruppe')] }),
        stateOf('1103', {
          judgements: [voteFor('intet', { borderline: markOf('form', 'gruppe') })],
        }),
      ],
    );
    const [cell] = tableOf(content, { rows, unit: 'innbygger' }).cells;
    expect(cell).toMatchObject({
      n: 717_710,
      denominator: 866_758,
      high: 866_758,
      highPercent: 100,
    });
    expect(cell?.entries).toEqual(['0301']);
  });
});

describe('numbers, small counts and order', () => {
  it('has mean and quartiles of a number, with their range', () => {
    const measure = { kind: 'answers', criterion: 'tema' };
    const table = tableOf(small, {
      rows: [[{ kind: 'county' }]],
      statistic: { kind: 'mean', measure },
    });
    expect(table.cells[0]?.measures).toEqual({
      kind: 'mean',
      known: 2,
      mean: { value: 1.5, low: 1.5, high: 1.5 },
      deviation: Math.SQRT1_2,
    });
    const form = { kind: 'value', criterion: 'form' };
    expect(
      codeFor([small], {
        rows: [[{ kind: 'county' }]],
        statistic: { kind: 'mean', measure: form },
      }),
    ).toBe('measure-unknown');
  });

  it('hides small counts and what they could be worked out from, in print and in the results', () => {
    const given = {
      rows: [[{ kind: 'county' }]],
      columns: [[{ kind: 'outcome-group' }]],
      suppressBelow: 2,
      range: 'none',
    };
    const table = tableOf(small, given);
    const hidden = table.cells.filter((cell) => cell.suppressed !== undefined);
    expect(hidden.map(({ row, column, suppressed }) => [row, column, suppressed])).toEqual([
      ['01', 'har-noe', 'secondary'],
      ['01', 'ikke-har-noe', 'small'],
      ['02', 'har-noe', 'small'],
      ['02', 'ikke-har-noe', 'small'],
    ]);
    const set = setOf(small, [table]);
    expect(JSON.stringify(resultsOf(set, small.ledger).cells)).not.toContain('0103');
    const [printed] = printTables(set, 0).tables;
    expect(printed?.rows[0]?.cells.slice(1, 5).map((cell) => cell.text)).toEqual([
      ':',
      ':',
      ':',
      ':',
    ]);
    expect(printed?.notes.at(-1)).toContain('tallet er lite');
  });

  it('says whether the order holds however the marks go', () => {
    const note = (given: object) => tableOf(small, { ...given, ranking: true }).notes.at(-1);
    expect(note({ rows: [[{ kind: 'outcome-group' }]] })).toBe(
      'Rekkefølgen kan snu etter hvordan grensetilfellene leses: Har noe og Øvrige.',
    );
    expect(note({ rows: [[{ kind: 'county' }]] })).toBe(
      'Rekkefølgen av radene holder uansett hvordan grensetilfellene leses.',
    );
  });

  it('says so of the rows under each heading, by the column for all', () => {
    const given = { rows: [[{ kind: 'county' }, { kind: 'outcome-group' }]], ranking: true };
    const alone = tableOf(small, given).notes.at(-1) ?? '';
    const pairs = alone.replace(/^.*: (?=\S+:)/u, '').split('; ');
    expect(new Set(pairs).size).toBe(pairs.length);
    for (const pair of pairs)
      expect(pair).toMatch(/^[^:]+: (?:Har noe|Øvrige) og (?:Har noe|Øvrige)\.?$/u);
    const columns = [[{ kind: 'borderline' }]];
    expect(tableOf(small, { ...given, columns }).notes.at(-1)).toBe(alone);
  });

  it('refuses an unknown criterion or category, and a table nobody could read', () => {
    expect(codeFor([small], { rows: [[{ kind: 'criterion', criterion: 'arena' }]] })).toBe(
      'category-unknown',
    );
    const filter = [{ variable: { kind: 'outcome' }, categories: ['noe-annet'] }];
    expect(codeFor([small], { rows: [[{ kind: 'outcome' }]], filter })).toBe('category-unknown');
    const many = [{ kind: 'county' }, { kind: 'criterion', criterion: 'form' }, { kind: 'county' }];
    const round = registerRound('tjenester-2015', '2015-01-01');
    const content = frozenFrom(round, [
      stateOf('0101', { judgements: [voteFor('egen-tjeneste')] }),
    ]);
    expect(codeFor([content], { rows: [many, many, many], columns: [many] })).toBe(
      'table-too-large',
    );
  });
});
