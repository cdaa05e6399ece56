import { describe, expect, it } from 'vitest';
import { countedIn } from '../../../../shared/article/counted-in.ts';
import { piece } from '../../../../shared/article/piece.ts';
import { evaluateTables } from '../../../../shared/release/tables/evaluate-tables.ts';
import type { TableValue } from '../../../../shared/release/table-value.ts';
import { reference2015 } from '../../../builders/frozen-content.ts';

const [outcomes] = evaluateTables(reference2015()).tables;
if (outcomes === undefined) throw new Error('The round has no table of outcomes');
const unit = outcomes.cells.find((one) => one.entries.length > 0)?.entries[0];
if (unit === undefined) throw new Error('Nothing is counted');

const kept = piece.parse({
  kind: 'table',
  table: { id: 'egen', caption: 'Egen', rows: [[{ kind: 'outcome' }]] },
});
const as = (id: string): TableValue => ({
  ...outcomes,
  id,
  number: 12,
  caption: id,
  cells: outcomes.cells.map((cell) => ({ ...cell, table: id })),
});

describe('what counts an entry', () => {
  it('says which tables are kept, also where one is made in several, and numbers only the others', () => {
    const tables = [outcomes, as('egen'), as('egen.midt')];
    const found = countedIn(unit, tables, [kept], []);
    expect(found.map(({ id, number, piece: of }) => [id, number, of])).toEqual([
      ['utfall', 1, null],
      ['egen', null, 'egen'],
      ['egen.midt', null, 'egen'],
    ]);
  });
});
