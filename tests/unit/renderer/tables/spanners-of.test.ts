import { describe, expect, it } from 'vitest';
import { spannersOf } from '../../../../renderer/features/tables/spanners-of.ts';
import { samplePrintedTables } from '../../../builders/printed-tables.ts';

const [outcomes, counties] = samplePrintedTables.tables;

describe('headings that neighbours share', () => {
  it('are none in a table without them', () => {
    expect(spannersOf(outcomes?.columns ?? [])).toBeNull();
  });

  it('keep every column once, in order', () => {
    const columns = counties?.columns ?? [];
    expect(spannersOf(columns)?.flatMap((one) => one.columns)).toEqual(columns);
  });

  it('stand over the columns that have them', () => {
    const spanners = spannersOf(counties?.columns ?? []) ?? [];
    expect(spanners.map(({ label, columns }) => [label, columns.length])).toEqual([
      [null, 2],
      ['Egen tjeneste', 2],
      ['Planlagt tjeneste', 2],
      ['Har tjeneste', 2],
    ]);
  });
});
