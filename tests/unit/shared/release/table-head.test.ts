import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PrintedColumn } from '../../../../shared/release/printed-table.ts';
import { headRows, wholeHeading } from '../../../../shared/release/table-head.ts';

const column = (
  heading: string,
  spanner: string | null = null,
  over: readonly string[] = [],
): PrintedColumn => ({
  id: heading,
  heading,
  spanner,
  ...(over.length === 0 ? {} : { over }),
  align: 'end',
  tone: 'plain',
});

const shown = (columns: readonly PrintedColumn[]) =>
  headRows(columns).map((row) =>
    row.map(({ text, columnSpan, rowSpan }) => `${text} ${columnSpan}×${rowSpan}`),
  );

describe('the head of a table', () => {
  it('is one row where nothing is spanned', () => {
    expect(shown([column('Utfall'), column('n')])).toEqual([['Utfall 1×1', 'n 1×1']]);
  });

  it('has a spanner over what shares it, and headings without one as high as the head', () => {
    expect(
      shown([column('Fylke'), column('n', 'Egen'), column('%', 'Egen'), column('n', 'Ingen')]),
    ).toEqual([
      ['Fylke 1×2', 'Egen 2×1', 'Ingen 1×1'],
      ['n 1×1', '% 1×1', 'n 1×1'],
    ]);
  });

  it('has spanners over spanners, and one that stands alone takes their height', () => {
    const columns = [
      column('Form'),
      column('n', 'Egen', ['Vest']),
      column('n', 'Ingen', ['Vest']),
      column('n', 'Egen', ['Nord']),
      column('n', 'Alle'),
    ];
    expect(shown(columns)).toEqual([
      ['Form 1×3', 'Vest 2×1', 'Nord 1×1', 'Alle 1×2'],
      ['Egen 1×1', 'Ingen 1×1', 'Egen 1×1'],
      ['n 1×1', 'n 1×1', 'n 1×1', 'n 1×1'],
    ]);
    expect(columns.map(wholeHeading)).toEqual([
      'Form',
      'Vest, Egen, n',
      'Vest, Ingen, n',
      'Nord, Egen, n',
      'Alle, n',
    ]);
  });

  it('keeps a spanner one over columns of different depth: the shallow one’s heading is as high as the rest', () => {
    const columns = [
      column('%', 'Har', ['Sør']),
      column('Spenn', 'Har', ['Sør']),
      column('Andre', 'Sør'),
      column('Har', 'Nord'),
      column('Andre', 'Nord'),
    ];
    expect(shown(columns)).toEqual([
      ['Sør 3×1', 'Nord 2×2'],
      ['Har 2×1', 'Andre 1×2'],
      ['% 1×1', 'Spenn 1×1', 'Har 1×1', 'Andre 1×1'],
    ]);
  });

  it('fills every place of the head exactly once', () => {
    const label = fc.constantFrom('a', 'b');
    const columns = fc.array(
      fc.record({ spanner: fc.option(label), over: fc.array(label, { maxLength: 2 }) }),
      { minLength: 1, maxLength: 8 },
    );
    fc.assert(
      fc.property(columns, (given) => {
        const made = given.map(({ spanner, over }) =>
          column('n', spanner, spanner === null ? [] : over),
        );
        const rows = headRows(made);
        const filled = rows.flatMap((row, at) =>
          row.flatMap((cell) =>
            Array.from({ length: cell.rowSpan }, (_, down) =>
              Array.from(
                { length: cell.columnSpan },
                (__, right) => `${at + down}:${cell.from + right}`,
              ),
            ).flat(),
          ),
        );
        const places = rows.flatMap((_, at) => made.map((__, right) => `${at}:${right}`));
        expect(filled.toSorted()).toEqual(places.toSorted());
      }),
    );
  });
});
