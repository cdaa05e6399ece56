import { describe, expect, it } from 'vitest';
import { evaluateTables } from '../../../../shared/release/tables/evaluate-tables.ts';
import { isBuiltInTable } from '../../../../shared/tables/built-in-id.ts';
import { reference2015 } from '../../../builders/frozen-content.ts';

describe('the ids of built-in tables', () => {
  it('are those of every table the program makes by itself, and of no other', () => {
    const ids = evaluateTables(reference2015()).tables.map((table) => table.id);
    expect(ids.filter((id) => !isBuiltInTable(id))).toEqual([]);
    expect(ids.length).toBeGreaterThan(10);
    expect(['utfall-i-tre-lesninger', 'mine-kriterium-form'].filter(isBuiltInTable)).toEqual([]);
  });
});
