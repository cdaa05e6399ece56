import { describe, expect, it } from 'vitest';
import { latexLayout } from '../../../electron/exporters/latex-layout.ts';
import { tablesLatex } from '../../../electron/exporters/tables-latex.ts';
import { wideTable, wideTables } from '../../builders/wide-table.ts';
import { samplePrintedTables } from '../../builders/printed-tables.ts';

describe('a LaTeX table keeps within the page', () => {
  it('by nothing at all where it fits as it is', () => {
    for (const table of samplePrintedTables.tables) {
      expect(latexLayout(table)).toMatchObject({ across: false, letters: ['\\small'] });
    }
  });

  it('by smaller letters, then across the page, the more columns it has', () => {
    const ways = [5, 6, 8, 10, 20].map((columns) => latexLayout(wideTable(columns, 'Oslo')));
    expect(ways.map(({ across, letters }) => [across, letters[0]])).toEqual([
      [false, '\\small'],
      [false, '\\footnotesize'],
      [true, '\\small'],
      [true, '\\scriptsize'],
      [true, '\\tiny'],
    ]);
  });

  it('by breaking long headings and long labels', () => {
    const text = tablesLatex(wideTables);
    expect(text).toContain('{\\shortstack[c]{Interkommunal\\\\tjeneste}}');
    expect(text).toContain('>{\\RaggedRight\\arraybackslash\\hangindent=1em}p{');
    expect(latexLayout(wideTable(3, 'x'.repeat(200))).label).toBeLessThan(471 / 2);
  });
});
