import { expect, it } from 'vitest';
import { evaluateTables } from '../../../../shared/release/tables/evaluate-tables.ts';
import { wholeOfTables } from '../../../../shared/tables/whole-of-tables.ts';
import { variedContent } from '../../../builders/drawn-figures.ts';

it('is what the largest percentage is of, and nothing where there are none', () => {
  const content = variedContent('2015-01-01');
  const decided = content.entries.filter((one) => one.standing === 'decided').length;
  const { tables } = evaluateTables(content);
  expect(wholeOfTables(tables)).toBe(decided);
  expect(wholeOfTables([])).toBeNull();
  const counted = tables.map((one) => ({
    ...one,
    cells: one.cells.map((cell) => ({ ...cell, denominator: null })),
  }));
  expect(wholeOfTables(counted)).toBeNull();
});
