import { describe, expect, it } from 'vitest';
import { latexText } from '../../../electron/exporters/latex-text.ts';
import { columnGroups } from '../../../electron/exporters/table-header.ts';
import { wholeHeading } from '../../../shared/release/table-head.ts';
import { tablesHtml } from '../../../electron/exporters/tables-html.tsx';
import { tablesLatex } from '../../../electron/exporters/tables-latex.ts';
import { tablesMarkdown } from '../../../electron/exporters/tables-markdown.ts';
import { nestedPrintedTables } from '../../builders/nested-table.ts';
import { numberColumns } from '../../builders/number-columns.ts';
import {
  awkwardTexts,
  markedPrintedTables,
  samplePrintedTables,
} from '../../builders/printed-tables.ts';

describe('headings', () => {
  it('go together under neighbouring spanners only', () => {
    const columns = samplePrintedTables.tables[1]?.columns ?? [];
    expect(
      columnGroups(columns).map(({ spanner, columns: under }) => [spanner, under.length]),
    ).toEqual([
      [null, 1],
      [null, 1],
      ['Egen tjeneste', 2],
      ['Planlagt tjeneste', 2],
      ['Har tjeneste', 2],
    ]);
    expect(columns.map(wholeHeading).at(-1)).toBe('Har tjeneste, Spenn');
  });
});

describe('LaTeX', () => {
  it('means nothing by any character', () => {
    expect(latexText('& % $ # _ { } ~ ^ \\')).toBe(
      '\\& \\% \\$ \\# \\_ \\{ \\} \\textasciitilde{} \\textasciicircum{} \\textbackslash{}',
    );
    expect(latexText('a--b [1] «x»\n\ny')).toBe('a{-}{-}b {[}1{]} «x» y');
    expect(latexText('18,5\u00a0% 3–5')).toBe('18,5~\\% 3--5');
  });

  it('sets tables with booktabs, spanners over their columns, ranges in their colour', () => {
    const text = tablesLatex(samplePrintedTables);
    expect(text).toContain(
      '\\begin{tabular}{@{}lS[table-format=3.0]S[table-format=2.1]r@{}}\n\\toprule\nUtfall & {n} & {\\%} & \\spenn{Spenn for n} \\\\\n\\midrule',
    );
    expect(text).toContain('\\multicolumn{2}{c}{Egen tjeneste}');
    expect(text).toContain('\\cmidrule(lr){3-4} \\cmidrule(lr){5-6} \\cmidrule(lr){7-8}');
    expect(text).toContain(
      '\\midrule\n\\textbf{Har tjeneste} & \\bfseries 79 & \\bfseries 18.5 & \\textbf{\\spenn{71--85}} \\\\',
    );
    expect(text.split('\\begin{table}')).toHaveLength(samplePrintedTables.tables.length + 1);
    expect(tablesLatex(markedPrintedTables)).toContain(
      '\\fancyhead[C]{\\textbf{Utkast -- ikke signert. Oppdiktet eksempel}}',
    );
  });
});

describe('numbers in LaTeX', () => {
  const text = tablesLatex(numberColumns);

  it('stand in columns as wide as they are, with room for what follows them', () => {
    expect(text).toContain(
      'S[table-format=3.0,table-space-text-post={\\bfseries ~(100,0)}]S[table-format=3.0,table-space-text-post={\\normalfont ~{[}321--334{]}}]S[table-format=3.1,table-space-text-post={\\normalfont ~{[}13,8--16,6{]}}]rrS[table-format=7.0]',
    );
    expect(text).toContain(
      'Egen & 63 & 14.7 & 63 {~(14,7)} & 63 {~{[}59--71{]}} & 14.7 {~{[}13,8--16,6{]}} & 63/428 & \\spenn{59--71} & 2345678 \\\\',
    );
    expect(text).toContain('Skjult & {:} & {:} & {:} & {--} & {--} & -- & \\spenn{--} & {--} \\\\');
  });

  it('have the decimal mark of their language', () => {
    expect(text).toContain('\\sisetup{output-decimal-marker={,},group-separator={\\,}');
    expect(text.split('\\sisetup{output-decimal-marker={.},group-separator={,}}')).toHaveLength(2);
    const english = tablesLatex({ ...numberColumns, language: 'en' });
    expect(english).toContain('\\sisetup{output-decimal-marker={.},group-separator={,},');
    expect(english).toContain('\\renewcommand{\\tablename}{Table}');
  });

  it('come with a word, in what is read first, on what an article needs for them', () => {
    const [comment = ''] = text.split('\\documentclass');
    expect(comment).toContain('%   \\usepackage{array,booktabs,siunitx,xcolor}');
    expect(comment).toContain('%   \\newcommand{\\spenn}');
  });
});

describe('a long table in LaTeX', () => {
  const [first] = samplePrintedTables.tables;
  if (first === undefined) throw new Error('No table');
  const [row] = first.rows;
  if (row === undefined) throw new Error('No row');
  const text = (length: number) =>
    tablesLatex({
      ...samplePrintedTables,
      tables: [
        { ...first, rows: Array.from({ length }, (_, at) => ({ ...row, id: `rad-${at}` })) },
      ],
    });

  it('goes on from page to page with its head, where one that floats would be cut off', () => {
    expect(text(40)).toContain('\\begin{table}');
    const long = text(41);
    expect(long).not.toContain('\\begin{table}');
    expect(long).toContain('\\begin{longtable}{@{}lS[table-format=2.0]S[table-format=2.1]r@{}}');
    expect(long.split('Utfall & {n}')).toHaveLength(3);
  });
});

describe('Markdown', () => {
  const text = tablesMarkdown(markedPrintedTables);

  it('has as many columns in every row as in the heading', () => {
    const rows = text.split('\n').filter((line) => line.startsWith('|'));
    const bars = rows.map((row) => row.replaceAll(/\\./g, '').split('|').length - 2);
    expect(new Set(bars.slice(0, 9))).toEqual(new Set([4]));
    expect(new Set(bars.slice(9, 15))).toEqual(new Set([8]));
    expect(new Set(bars.slice(15))).toEqual(new Set([2]));
  });

  it('gives every text back when the escapes are read', () => {
    const plain = text.replaceAll(/\\([\\`*_[\]<>|~#&$=+-])/g, '$1');
    for (const words of awkwardTexts) expect(plain).toContain(words);
    expect(text).toContain('> **Utkast – ikke signert. Oppdiktet eksempel**');
    expect(text).toContain('| **Har tjeneste**');
  });
});

describe('HTML tables', () => {
  const html = tablesHtml(markedPrintedTables);

  it('say what heads what', () => {
    expect(html).toMatch(/<th scope="colgroup" colspan="2" class="spanner">Egen tjeneste<\/th>/i);
    expect(html).toMatch(/<th scope="col" rowspan="2">Fylke<\/th>/i);
    const nested = tablesHtml(nestedPrintedTables);
    expect(nested).toMatch(/<th scope="colgroup" colspan="4" class="spanner">Helse Nord<\/th>/i);
    expect(nested).toMatch(/<th scope="col" colspan="2" class="spanner">Under 5000<\/th>/i);
    expect(nested).toContain(
      '<colgroup span="1"></colgroup><colgroup span="4"></colgroup><colgroup span="2"></colgroup>',
    );
    expect(html).toContain(
      '<th scope="row">Egen tjeneste</th><td class="end">63</td><td class="end">14,7</td><td class="end range">59–71</td>',
    );
    expect(html).toContain('<caption id="utfall-tittel"><strong>Tabell 1.</strong> Kommunenes');
    expect(html).toContain('<table aria-describedby="utfall-merknader">');
  });

  it('run nothing, fetch nothing, and are marked', () => {
    expect(html).not.toMatch(/<(script|link|img|i|b)\b/);
    expect(html).not.toContain('url(');
    expect(html).toContain('Utkast – ikke signert. Oppdiktet eksempel</aside>');
    expect(tablesHtml(samplePrintedTables)).not.toContain('</aside>');
  });
});
