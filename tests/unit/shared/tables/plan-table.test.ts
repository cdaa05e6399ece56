import { describe, expect, it } from 'vitest';
import { profile } from '../../../../shared/codebook/profile.ts';
import { isoDate, unitNumber } from '../../../../shared/lib/ids.ts';
import { valueOf } from '../../../../shared/lib/value-of.ts';
import { unitsAt } from '../../../../shared/register/units-at.ts';
import type { FrozenContent } from '../../../../shared/release/frozen-content.ts';
import { printTables } from '../../../../shared/release/print-tables.ts';
import { resultsOf } from '../../../../shared/release/results.ts';
import { setOf } from '../../../../shared/release/tables/evaluate-tables.ts';
import { evaluateSpecification } from '../../../../shared/tables/evaluate-specification.ts';
import { tableSpecification } from '../../../../shared/tables/specification.ts';
import { tableWorld } from '../../../../shared/tables/table-world.ts';
import {
  frozenFrom,
  interview,
  markOf,
  notReached,
  reference2015,
  registerRound,
  smallRound,
  stateOf,
  voteFor,
} from '../../../builders/frozen-content.ts';

const spec = (given: Readonly<Record<string, unknown>>) =>
  tableSpecification.parse({ id: 'prove', caption: 'Prøve', ...given });

function tablesOf(contents: readonly [FrozenContent, ...FrozenContent[]], given: object) {
  return valueOf(evaluateSpecification(spec({ ...given }), tableWorld(contents), 1));
}

function tableOf(content: FrozenContent, given: object) {
  const [table] = tablesOf([content], given);
  if (table === undefined) throw new Error('A specification gives a table');
  return table;
}

function codeFor(contents: readonly [FrozenContent, ...FrozenContent[]], given: object) {
  const found = evaluateSpecification(spec({ ...given }), tableWorld(contents), 1);
  return found.ok ? 'ok' : found.refusal.code;
}

/** Six units: three outcomes, one of them doubtful, one not reached. */
const small = frozenFrom(smallRound(['0101', '0102', '0103', '0201', '0202', '0203']), [
  stateOf('0101', {
    judgements: [
      voteFor('gruppe', { answers: profile.parse({ form: ['gruppe'], tema: ['kreft'] }) }),
    ],
    statements: [interview()],
  }),
  stateOf('0102', {
    judgements: [
      voteFor('gruppe', {
        answers: profile.parse({ form: ['gruppe'], tema: ['kreft', 'kols'] }),
        borderline: markOf('form', 'intet'),
      }),
    ],
  }),
  stateOf('0103', {
    judgements: [voteFor('intet', { answers: profile.parse({ form: ['alene'] }) })],
  }),
  stateOf('0201', {
    judgements: [voteFor('intet', { judge: 'Bjørn Ås', borderline: markOf('form', 'gruppe') })],
  }),
  stateOf('0202', { judgements: [voteFor('plan', { judge: 'Bjørn Ås' })] }),
  notReached('0203'),
]);

const numbers = (content: FrozenContent, given: object) =>
  Object.fromEntries(
    tableOf(content, given).cells.map(({ row, column, n, low, high }) => [
      `${row}|${column}`,
      low === high ? String(n) : `${String(n)} (${String(low)}–${String(high)})`,
    ]),
  );

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
