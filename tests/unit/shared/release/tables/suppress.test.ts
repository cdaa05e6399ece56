import { describe, expect, it } from 'vitest';
import type {
  TableCell,
  TableLine,
  TableValue,
} from '../../../../../shared/release/table-value.ts';
import { determined } from '../../../../../shared/release/tables/determined.ts';
import { suppressSmall } from '../../../../../shared/release/tables/suppress.ts';
import { unitNumber } from '../../../../../shared/lib/ids.ts';

type Line = Pick<TableLine, 'id' | 'kind' | 'under'>;
const plain = (id: string, ...under: string[]): Line => ({ id, kind: 'plain', under });
const total = (id: string, ...under: string[]): Line => ({ id, kind: 'total', under });

/** A table of one column. In: its rows, and of each which of a run of units it counts, from and below. */
function tableOf(rows: readonly (readonly [Line, number, number])[]): TableValue {
  const line = ({ id, kind, under = [] }: Line): TableLine => ({
    id,
    label: id,
    kind,
    ...(under.length === 0 ? {} : { under }),
  });
  return {
    id: 'prove',
    number: 1,
    caption: 'Prøve',
    rowHeading: '',
    rows: rows.map(([one]) => line(one)),
    columns: [line(total('alle'))],
    cells: rows.map(([{ id }, from, below]): TableCell => {
      const entries = Array.from({ length: below - from }, (_, at) =>
        unitNumber.parse(String(1000 + from + at)),
      );
      const n = entries.length;
      return {
        table: 'prove',
        row: id,
        column: 'alle',
        n,
        denominator: null,
        percent: null,
        low: n,
        high: n,
        lowPercent: null,
        highPercent: null,
        entries,
        swings: [],
      };
    }),
    notes: [],
  };
}

const hiddenIn = (table: TableValue, below: number) =>
  suppressSmall(table, below).cells.flatMap(({ row, suppressed }) =>
    suppressed === undefined ? [] : [`${row} ${suppressed}`],
  );

describe('small numbers', () => {
  it('cannot be worked out from a sum of others and the total', () => {
    // 18 − 11 − 5 would have told that 2 are planned.
    const table = tableOf([
      [plain('egen'), 0, 2],
      [plain('interkommunal'), 2, 4],
      [plain('tatt-inn'), 4, 5],
      [plain('planlagt'), 5, 7],
      [plain('ingen'), 7, 18],
      [total('har-tjeneste'), 0, 5],
      [total('alle-rader'), 0, 18],
    ]);
    expect(hiddenIn(table, 5)).toEqual([
      'egen small',
      'interkommunal small',
      'tatt-inn small',
      'planlagt small',
      'ingen secondary',
    ]);
  });

  it('cannot be worked out within a group whose size is known', () => {
    const table = tableOf([
      [plain('a ja', 'A'), 0, 2],
      [plain('a nei', 'A'), 2, 12],
      [plain('b ja', 'B'), 12, 15],
      [plain('b nei', 'B'), 15, 35],
    ]);
    expect(hiddenIn(table, 5)).toEqual([
      'a ja small',
      'a nei secondary',
      'b ja small',
      'b nei secondary',
    ]);
  });

  it('stand alone where nothing adds up to them', () => {
    // Answers of which one may give several: the same entries are in both.
    const table = tableOf([
      [plain('kreft'), 0, 2],
      [plain('kols'), 1, 9],
    ]);
    expect(hiddenIn(table, 5)).toEqual(['kreft small']);
    expect(hiddenIn(table, 2)).toEqual([]);
  });
});

describe('what sums tell together', () => {
  it('is found however many it takes', () => {
    expect(
      determined([
        ['a', 'b'],
        ['b', 'c'],
        ['c', 'a'],
      ]).toSorted(),
    ).toEqual(['a', 'b', 'c']);
    expect(
      determined([
        ['a', 'b'],
        ['b', 'c'],
      ]),
    ).toEqual([]);
    expect(
      determined([
        ['a', 'b', 'c'],
        ['a', 'b'],
      ]),
    ).toEqual(['c']);
  });
});
