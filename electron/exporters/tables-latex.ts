import type { Language } from '../../shared/lib/language.ts';
import type { PrintedTable, PrintedTables } from '../../shared/release/printed-table.ts';
import { latexCell, latexColumns, type LatexColumn } from './latex-columns.ts';
import { headLatex, toned } from './latex-head.ts';
import { latexLayout } from './latex-layout.ts';
import { latexMarks, latexPreamble } from './latex-preamble.ts';
import { latexText } from './latex-text.ts';

function rowsLatex(
  { rows, columns, language }: PrintedTable,
  set: readonly LatexColumn[],
): string[] {
  return rows.flatMap(({ kind, cells, depth = 0 }, at) => {
    const texts = columns.map((column, index) => {
      const cell = cells[index];
      const how = set[index];
      return cell === undefined || how === undefined
        ? ''
        : latexCell(cell, how, kind, language, toned(column));
    });
    const indent = depth > 0 ? `\\hspace*{${depth}em}` : '';
    const line = `${indent}${texts.join(' & ')} \\\\`;
    return kind !== 'plain' && rows[at - 1]?.kind === 'plain' ? ['\\midrule', line] : [line];
  });
}

function notesLatex(notes: readonly string[]): readonly string[] {
  if (notes.length === 0) return [];
  const written = notes.map(latexText).join(' \\par ');
  return [
    '\\par\\medskip',
    `\\noindent\\parbox{\\linewidth}{\\footnotesize\\RaggedRight ${written}}`,
  ];
}

type Parts = {
  readonly letters: readonly string[];
  readonly caption: string;
  readonly spec: string;
  readonly head: readonly string[];
  readonly rows: readonly string[];
  readonly notes: readonly string[];
  readonly shrunk: boolean;
};

/** No wider than the page; one that is narrower is left as it is. */
const shrinking = '\\resizebox{\\ifdim\\width>\\linewidth\\linewidth\\else\\width\\fi}{!}{%';

const floating = ({
  letters,
  caption,
  spec,
  head,
  rows,
  notes,
  shrunk,
}: Parts): readonly string[] => [
  '\\begin{table}[htbp]',
  '\\centering',
  ...letters,
  caption,
  ...(shrunk ? [shrinking] : []),
  `\\begin{tabular}{${spec}}`,
  ...head,
  ...rows,
  '\\bottomrule',
  shrunk ? '\\end{tabular}}' : '\\end{tabular}',
  ...notes,
  '\\end{table}',
];

const paged = ({ letters, caption, spec, head, rows, notes }: Parts): readonly string[] => [
  '\\begingroup',
  ...letters,
  `\\begin{longtable}{${spec}}`,
  `${caption} \\\\`,
  ...head,
  '\\endfirsthead',
  ...head,
  '\\endhead',
  '\\midrule',
  '\\endfoot',
  '\\bottomrule',
  '\\endlastfoot',
  ...rows,
  '\\end{longtable}',
  ...notes,
  '\\par\\endgroup',
];

/** What does not fit on a line goes on below, set in. */
const brokenLabels = (points: number): string =>
  `>{\\RaggedRight\\arraybackslash\\hangindent=1em}p{${points}pt}`;

function tableLatex(table: PrintedTable, around: Language): string {
  const { id, caption, columns, notes, language } = table;
  const { across, letters, label, mostRows, shrunk } = latexLayout(table);
  const set = latexColumns(table).map((column, at) =>
    at === 0 && label !== null ? { ...column, spec: brokenLabels(label) } : column,
  );
  const parts: Parts = {
    letters: [...letters, ...(language === around ? [] : [latexMarks(language)])],
    caption: `\\caption{${latexText(caption)}}\\label{tab:${id}}`,
    spec: `@{}${set.map(({ spec }) => spec).join('')}@{}`,
    head: ['\\toprule', ...headLatex(columns, set), '\\midrule'],
    rows: rowsLatex(table, set),
    notes: notesLatex(notes),
    shrunk,
  };
  const lines = table.rows.length > mostRows ? paged(parts) : floating(parts);
  return (across ? ['\\begin{landscape}', ...lines, '\\end{landscape}'] : lines).join('\n');
}

/**
 * In: a set of tables. Out: a document that compiles as it is (pdfLaTeX, XeLaTeX, LuaLaTeX) and whose tables can be
 * copied into an article using booktabs and siunitx; what they need of it stands at the top. LaTeX numbers the tables;
 * the marking stands on every page.
 */
export function tablesLatex({ language, title, marking, source, tables }: PrintedTables): string {
  return [
    ...latexPreamble(language, marking),
    '\\begin{document}',
    `\\section*{${latexText(title)}}`,
    '',
    ...tables.flatMap((table) => [tableLatex(table, language), '']),
    `\\noindent{\\footnotesize ${latexText(source)}}`,
    '\\end{document}',
    '',
  ].join('\n');
}
