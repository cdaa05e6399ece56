import { expect, it } from 'vitest';
import { valueOf } from '../../../../shared/lib/value-of.ts';
import { accept } from '../../../../shared/lib/result.ts';
import { evaluateFigure } from '../../../../shared/figures/evaluate-figure.ts';
import { figureSpecification } from '../../../../shared/figures/specification.ts';
import { figureWorldOf, variedContent } from '../../../builders/drawn-figures.ts';
import { tableOf } from '../../../builders/specified-table.ts';

it('bars of columns that are each of another whole are put end to end as counts, and say of how many', () => {
  const content = variedContent();
  const table = tableOf(content, {
    rows: [[{ kind: 'outcome' }]],
    columns: [[{ kind: 'region' }]],
  });
  const { drawing } = valueOf(
    evaluateFigure(
      figureSpecification.parse({ id: 'a', kind: 'stacked-bars', title: 'x', table: 'prove' }),
      1,
      { ...figureWorldOf(content), table: () => accept(table) },
    ),
  );
  if (drawing.kind !== 'stacked-bars') throw new Error(`draws ${drawing.kind}`);
  expect(drawing.axis.label).toBe('Antall');
  const all = drawing.rows.at(-1);
  const decided = table.cells.find((one) => one.row === 'alle' && one.column === 'alle')?.n ?? 0;
  expect(decided).toBeGreaterThan(100);
  expect(all?.of).toBe(String(decided));
  expect(all?.amounts.reduce((sum, one) => sum + (one?.value ?? 0), 0)).toBe(decided);
});
