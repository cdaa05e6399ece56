import { describe, expect, it } from 'vitest';
import { isNumber } from '../../../../renderer/features/tables/grid-moves.ts';
import { cellBehind, swingsOf } from '../../../../renderer/features/tables/cell-behind.ts';
import { printTables } from '../../../../shared/release/print-tables.ts';
import { evaluateTables } from '../../../../shared/release/tables/evaluate-tables.ts';
import { reference2015 } from '../../../builders/frozen-content.ts';

const set = evaluateTables(reference2015());
const printed = printTables(set, 1);
const pairs = printed.tables.flatMap((table) => {
  const value = set.tables.find((one) => one.id === table.id);
  return value === undefined ? [] : [{ table, value }];
});
const tableNamed = (id: string) => {
  const pair = pairs.find(({ value }) => value.id === id);
  if (pair === undefined) throw new Error(`no table ${id}`);
  return pair;
};

describe('what is behind a printed number', () => {
  it('is found for every number of every table', () => {
    expect(pairs.length).toBe(set.tables.length);
    for (const { table, value } of pairs) {
      for (const [row, line] of table.rows.entries()) {
        for (const [column, { id }] of table.columns.entries()) {
          if (!isNumber(table, { row, column })) continue;
          expect(cellBehind(value, line.id, id), `${table.id} ${line.id} ${id}`).not.toBeNull();
        }
      }
    }
  });

  it('holds as many entries as the number says', () => {
    for (const { table, value } of pairs) {
      for (const line of table.rows) {
        for (const [at, { id }] of table.columns.entries()) {
          const cell = line.cells[at];
          if (cell?.format !== 'integer') continue;
          const behind = cellBehind(value, line.id, id);
          expect(behind?.n, `${table.id} ${line.id} ${id}`).toBe(cell.value);
          expect(behind?.entries.length).toBe(cell.value);
        }
      }
    }
  });

  it('is the same for the count, its percentage and its range', () => {
    const { value } = tableNamed('utfall');
    const [n, percent, range] = ['n', 'prosent', 'spenn'].map((column) =>
      cellBehind(value, 'har-tjeneste', column),
    );
    expect(n?.n).toBe(79);
    expect(percent).toEqual(n);
    expect(range).toEqual(n);
  });

  it('says row and column where a table has several columns, and the row alone where it has one', () => {
    expect(cellBehind(tableNamed('utfall').value, 'har-tjeneste', 'n')).toMatchObject({
      row: 'Har tjeneste',
      column: null,
    });
    expect(cellBehind(tableNamed('utfall-fylke').value, 'alle', 'har-tjeneste-n')).toMatchObject({
      row: 'Alle',
      column: 'Har tjeneste',
      n: 79,
    });
  });

  it('is everything in the row for the number that the others are shares of', () => {
    const all = cellBehind(tableNamed('utfall-fylke').value, 'alle', 'nevner');
    expect(all).toMatchObject({ n: 428, denominator: null, isDenominator: true, swings: [] });
    expect(all?.entries.length).toBe(428);
  });

  it('is nothing where no number stands', () => {
    const { value } = tableNamed('utfall');
    expect(cellBehind(value, 'finnes-ikke', 'n')).toBeNull();
    expect(cellBehind(tableNamed('utfall-fylke').value, 'alle', 'rad')).toBeNull();
  });
});

describe('the borderline entries of a number', () => {
  it('may leave where they are counted, and may come where they are not', () => {
    for (const { value } of pairs) {
      for (const cell of value.cells) {
        const { leaving, entering } = swingsOf(cell);
        expect(cell.n - leaving.length).toBe(cell.low);
        expect(cell.n + entering.length).toBe(cell.high);
      }
    }
  });
});
