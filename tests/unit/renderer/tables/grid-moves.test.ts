import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isNumber,
  openingPlace,
  placeAfter,
  type Place,
} from '../../../../renderer/features/tables/grid-moves.ts';
import { samplePrintedTables } from '../../../builders/printed-tables.ts';

const keys = [
  'ArrowUp',
  'ArrowDown',
  'ArrowLeft',
  'ArrowRight',
  'Home',
  'End',
  'Ctrl+Home',
  'Ctrl+End',
];
const [outcomes, counties] = samplePrintedTables.tables;
if (outcomes === undefined || counties === undefined) throw new Error('no tables to move in');

const numbersOf = (table: typeof outcomes): readonly Place[] =>
  table.rows.flatMap((_, row) =>
    table.columns.flatMap((__, column) =>
      isNumber(table, { row, column }) ? [{ row, column }] : [],
    ),
  );

describe('moving between the numbers of a table', () => {
  it('starts on the first number of the total', () => {
    expect(openingPlace(outcomes)).toEqual({ row: 5, column: 1 });
  });

  it('starts on no number where there is none', () => {
    expect(openingPlace({ ...outcomes, rows: [] })).toBeNull();
  });

  it('goes one number at a time, and far with Home and End', () => {
    const from = { row: 0, column: 1 };
    expect(placeAfter(outcomes, from, 'ArrowDown')).toEqual({ row: 1, column: 1 });
    expect(placeAfter(outcomes, from, 'ArrowRight')).toEqual({ row: 0, column: 2 });
    expect(placeAfter(outcomes, from, 'End')).toEqual({ row: 0, column: 3 });
    expect(placeAfter(outcomes, from, 'Ctrl+End')).toEqual({ row: 6, column: 1 });
    expect(placeAfter(outcomes, from, 'ArrowUp')).toBeNull();
    expect(placeAfter(outcomes, from, 'ArrowLeft')).toBeNull();
    expect(placeAfter(outcomes, from, 'j')).toBeNull();
  });

  it('passes over what is no number', () => {
    // Nothing stands under the percentages in the last row.
    expect(placeAfter(outcomes, { row: 5, column: 2 }, 'ArrowDown')).toBeNull();
  });

  it('always comes to a number', () => {
    const place = fc.constantFrom(...numbersOf(counties));
    fc.assert(
      fc.property(place, fc.array(fc.constantFrom(...keys)), (start, pressed) => {
        let at = start;
        for (const key of pressed) at = placeAfter(counties, at, key) ?? at;
        expect(isNumber(counties, at)).toBe(true);
      }),
    );
  });

  it('reaches every number from every other with the arrows alone', () => {
    for (const table of [outcomes, counties]) {
      const opening = openingPlace(table);
      if (opening === null) throw new Error('no number to start on');
      const key = ({ row, column }: Place): string => `${row} ${column}`;
      const reached = new Map([[key(opening), opening]]);
      for (const at of reached.values()) {
        for (const arrow of keys.slice(0, 4)) {
          const next = placeAfter(table, at, arrow);
          if (next !== null && !reached.has(key(next))) reached.set(key(next), next);
        }
      }
      expect([...reached.keys()].sort()).toEqual(numbersOf(table).map(key).sort());
    }
  });
});
