import { describe, expect, it } from 'vitest';
import { printTables } from '../../../../shared/release/print-tables.ts';
import { setOf } from '../../../../shared/release/tables/evaluate-tables.ts';
import {
  frozenFrom,
  reference2015,
  smallRound,
  stateOf,
  voteFor,
} from '../../../builders/frozen-content.ts';
import { codeFor, numbers, small, tableOf, tablesOf } from '../../../builders/specified-table.ts';

describe('the reference figures of 2015', () => {
  it('has 79 of 428 with a service, 75 where the doubtful are out, and 79 where they are in', () => {
    const content = reference2015();
    const given = {
      rows: [[{ kind: 'outcome-group' }]],
      readings: ['as-judged', 'strict', 'wide'],
    };
    expect(numbers(content, given)).toMatchObject({
      'har-tjeneste|as-judged.n': '79 (75–79)',
      'har-tjeneste|strict.n': '75',
      'har-tjeneste|wide.n': '79',
    });
    const set = setOf(content, [...tablesOf([content], given)]);
    const [printed] = printTables(set, 1).tables;
    expect(printed?.rows[0]?.cells.map((cell) => cell.text)).toEqual(
      expect.arrayContaining(['79', '18,5', '75–79', '75', '17,5']),
    );
  });
});

describe('the lines of a table', () => {
  it('are nested: inner categories stand under the outer one', () => {
    const table = tableOf(small, { rows: [[{ kind: 'county' }, { kind: 'outcome-group' }]] });
    expect(table.rows.map(({ id, under = [], label }) => [id, ...under, label])).toEqual([
      ['01.har-noe', 'Østfold', 'Har noe'],
      ['01.ikke-har-noe', 'Østfold', 'Øvrige'],
      ['02.har-noe', 'Akershus', 'Har noe'],
      ['02.ikke-har-noe', 'Akershus', 'Øvrige'],
      ['alle', 'Alle'],
    ]);
  });

  it('are stacked under the heading of their block, also where two blocks divide by the same', () => {
    const table = tableOf(small, { rows: [[{ kind: 'county' }], [{ kind: 'county' }]] });
    const ids = table.rows.map((row) => row.id);
    expect(ids).toEqual(['county.01', 'county.02', 'county-2.01', 'county-2.02', 'alle']);
  });

  it('stand in register order, most first, or a–å', () => {
    const order = (by: string) =>
      tableOf(small, { rows: [[{ kind: 'outcome', order: by }]] }).rows.map((row) => row.id);
    expect(order('register')).toEqual(['gruppe', 'plan', 'intet', 'alle']);
    expect(order('count')).toEqual(['gruppe', 'intet', 'plan', 'alle']);
    expect(order('alphabet')).toEqual(['gruppe', 'intet', 'plan', 'alle']);
  });

  it('are merged and named as the specification says', () => {
    const variable = {
      kind: 'outcome',
      merged: [{ id: 'noe', label: 'Noe', of: ['gruppe', 'plan'] }],
      labels: { intet: 'Ingenting' },
    };
    const table = tableOf(small, { rows: [[variable]] });
    expect(table.rows.map((row) => row.label)).toEqual(['Noe', 'Ingenting', 'Alle']);
    expect(table.cells[0]).toMatchObject({ n: 3, low: 2, high: 4 });
  });

  it('have a row for those who did not answer, within the percentages or outside, or a note', () => {
    const given = (missing: string) => ({
      rows: [[{ kind: 'criterion', criterion: 'tema' }]],
      missing,
    });
    const denominators = (missing: string) =>
      tableOf(small, given(missing)).cells.map((cell) => [cell.row, cell.denominator]);
    expect(denominators('inside')).toEqual([
      ['kreft', 5],
      ['kols', 5],
      ['ubesvart', 5],
      ['alle', 5],
    ]);
    expect(denominators('outside')).toEqual([
      ['kreft', 2],
      ['kols', 2],
      ['ubesvart', null],
      ['alle', 5],
    ]);
    expect(tableOf(small, given('note')).notes).toContain(
      'Tema: 3 ubesvart, ikke med i prosentene.',
    );
    expect(tableOf(small, given('note')).notes).toContain(
      'Tema: flere kan gjelde samtidig, så tallene kan ikke legges sammen.',
    );
  });

  it('have a row for those who were not reached, in no percentage', () => {
    const table = tableOf(small, { rows: [[{ kind: 'outcome' }]], notReached: 'row' });
    expect(table.cells.at(-1)).toMatchObject({ row: 'ikke-nadd', n: 1, denominator: null });
  });
});

describe('layers, filters and several rounds', () => {
  it('gives a table for each category of the layer', () => {
    const tables = tablesOf([small], { rows: [[{ kind: 'outcome' }]], layer: { kind: 'county' } });
    expect(tables.map((table) => [table.id, table.number, table.caption])).toEqual([
      ['prove.01', 1, 'Prøve: Østfold, 2015 (N = 3)'],
      ['prove.02', 2, 'Prøve: Akershus, 2015 (N = 2)'],
    ]);
  });

  it('counts only what the filter leaves, and says so', () => {
    const given = {
      rows: [[{ kind: 'outcome' }]],
      filter: [{ variable: { kind: 'person' }, categories: ['Bjørn Ås'] }],
    };
    expect(numbers(small, given)['alle|n']).toBe('2');
    expect(tableOf(small, given).notes).toContain('Bare: Bjørn Ås.');
  });

  it('puts rounds beside each other, and refuses a number of several rounds at once', () => {
    const later = frozenFrom(smallRound(['0101'], { name: 'Prøve 2018' }), [
      stateOf('0101', { judgements: [voteFor('plan')] }),
    ]);
    const rounds = [small, later] as const;
    const rows = [[{ kind: 'outcome' }]];
    const [table] = tablesOf(rounds, {
      rows,
      columns: [[{ kind: 'round' }]],
      totals: { rows: true, columns: false },
    });
    expect(table?.cells.filter((cell) => cell.row === 'alle').map((cell) => cell.n)).toEqual([
      5, 1,
    ]);
    expect(codeFor(rounds, { rows })).toBe('rounds-not-alike');
    const byRow = { kind: 'count-percent', of: 'row' };
    expect(codeFor(rounds, { rows, columns: [[{ kind: 'round' }]], statistic: byRow })).toBe(
      'rounds-not-alike',
    );
    const other = reference2015();
    expect(codeFor([small, other], { rows, columns: [[{ kind: 'round' }]] })).toBe(
      'rounds-not-alike',
    );
  });
});
