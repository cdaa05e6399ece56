import { describe, expect, it } from 'vitest';
import { occupied } from '../../../../renderer/features/compare/occupied-lines.ts';
import {
  allFilters,
  passes,
  unitsBehind,
} from '../../../../renderer/features/compare/unit-filters.ts';
import { comparisonView } from '../../../../shared/compare/comparison-view.ts';
import { compareRounds } from '../../../../shared/compare/compare-rounds.ts';
import { isoDate } from '../../../../shared/lib/ids.ts';
import { valueOf } from '../../../../shared/lib/value-of.ts';
import { roundTold } from '../../../builders/compared-rounds.ts';

const view = comparisonView(
  valueOf(
    compareRounds({
      from: roundTold('2015-01-01', { '1504': 'egen', '0402': 'egen', '1805': '?' }),
      to: roundTold('2024-01-01', { '1508': 'egen', '1580': 'egen' }),
      register: isoDate.parse('2024-01-01'),
      by: 'utfall',
      noted: false,
    }),
  ),
);
const left = (kind: string, id: string): readonly string[] => {
  const filter = allFilters.find((one) => one.kind === kind && one.id === id);
  if (filter === undefined) throw new Error(`No filter ${kind} ${id}`);
  return view.units.filter((one) => passes(filter, one)).map((one) => one.unit);
};

describe('the units of a comparison', () => {
  it('are narrowed by cause, by what became of them, and by what nothing is said of', () => {
    expect(left('cause', 'service')).toEqual(['1580', '3401']);
    expect(left('cause', 'borders')).toEqual(['1508']);
    expect(left('fate', 'merged')).toContain('1508');
    expect(left('state', 'mixed')).toEqual(['1508']);
    expect(left('state', 'partUnknown')).toEqual(['1806']);
    expect(left('state', 'unsure')).toEqual([]);
    expect(left('verdict', 'changed')).toEqual(['1508', '1580', '3401']);
  });

  it('stand with those that have changed first', () => {
    const units = unitsBehind(view, null);
    expect(units).toHaveLength(357);
    expect(units.slice(0, 3).map((one) => one.unit)).toEqual(['1508', '1580', '3401']);
    expect(units.at(-1)?.unit).toBe('1806');
  });

  it('are those behind the number that was pressed', () => {
    const behind = unitsBehind(view, { row: 'sprikende', column: 'alle' });
    expect(behind.map((one) => one.unit)).toEqual(['1508']);
  });
});

describe('the table on the page', () => {
  it('names the outcomes that no unit has in either round, in place of empty lines', () => {
    const { shown, empty } = occupied(view.table);
    expect(shown.rows.map((row) => row.id)).toEqual([
      'egen-tjeneste',
      'ingen-tjeneste',
      'sprikende',
      'alle',
      'ukjent-del',
    ]);
    expect(empty).toEqual([
      'Interkommunal tjeneste',
      'Planlagt tjeneste',
      'Tatt inn uten egen tjeneste',
    ]);
  });
});
