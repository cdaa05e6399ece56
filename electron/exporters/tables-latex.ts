import type { Language } from '../../shared/lib/language.ts';
import type {
  PrintedColumn,
  PrintedTable,
  PrintedTables,
} from '../../shared/release/printed-table.ts';
import { headRows, type HeadCell } from '../../shared/release/table-head.ts';
import { latexCell, latexColumns, latexWords, type LatexColumn } from './latex-columns.ts';
import { latexMarks, latexPreamble } from './latex-preamble.ts';
import { latexText } from './latex-text.ts';

const spenn = (latex: string): string => `\\spenn{${latex}}`;
const plain = (latex: string): string => latex;
const toned = ({ tone }: PrintedColumn) => (tone === 'range' ? spenn : plain);

const headingLatex = (column: PrintedColumn): string => toned(column)(latexText(column.heading));

/** Wide spanners would stretch the last column under them; so they are set on several short lines. */
const longestSpannerLine = 14;

function spannerLatex(spanner: string): string {
  const lines: string[] = [];
  for (const word of spanner.split(' ')) {
    const line = lines.at(-1);
    if (line === undefined || line.length + word.length >= longestSpannerLine) lines.push(word);
    else lines[lines.length - 1] = `${line} ${word}`;
  }
  const written = lines.map(latexText).join('\\\\');
  return lines.length > 1 ? `\\shortstack{${written}}` : written;
}

const wordsIn = (latex: string, set: LatexColumn | undefined): string =>
  set === undefined ? latex : latexWords(latex, set);

function cellsLatex(row: readonly HeadCell[], set: readonly LatexColumn[]): string {
  const cells: string[] = [];
  let next = 0;
  for (const { from, columnSpan, column, text } of row) {
    // Places that a cell above has taken are left empty.
    for (; next < from; next += 1) cells.push('');
    cells.push(
      column === null
        ? `\\multicolumn{${columnSpan}}{c}{${spannerLatex(text)}}`
        : wordsIn(headingLatex(column), set[from]),
    );
    next = from + columnSpan;
  }
  for (; next < set.length; next += 1) cells.push('');
  return `${cells.join(' & ')} \\\\`;
}

/** What is as high as several rows is set on the lowest of them, as LaTeX sets heads. */
function settled(rows: readonly (readonly HeadCell[])[]): readonly (readonly HeadCell[])[] {
  return rows.map((_, at) =>
    rows
      .flatMap((row, top) => row.filter(({ rowSpan }) => top + rowSpan - 1 === at))
      .toSorted((one, other) => one.from - other.from),
  );
}

function headLatex(columns: readonly PrintedColumn[], set: readonly LatexColumn[]): string[] {
  return settled(headRows(columns)).flatMap((row) => {
    const spanners = row.filter(({ column }) => column === null);
    const rules = spanners.map(
      ({ from, columnSpan }) => `\\cmidrule(lr){${from + 1}-${from + columnSpan}}`,
    );
    const line = cellsLatex(row, set);
    return rules.length === 0 ? [line] : [line, rules.join(' ')];
  });
}

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

/** Wider than this a table is set across the page. */
const widestUpright = 8;
/** With more rows than this a table goes on from page to page: one that floats would be cut off at the foot. */
const mostRows = { upright: 40, across: 32 };

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
};

const floating = ({ letters, caption, spec, head, rows, notes }: Parts): readonly string[] => [
  '\\begin{table}[htbp]',
  '\\centering',
  ...letters,
  caption,
  `\\begin{tabular}{${spec}}`,
  ...head,
  ...rows,
  '\\bottomrule',
  '\\end{tabular}',
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

function tableLatex(table: PrintedTable, around: Language): string {
  const { id, caption, columns, notes, language } = table;
  const across = columns.length > widestUpright;
  const set = latexColumns(table);
  const parts: Parts = {
    letters: [
      ...(across ? ['\\scriptsize', '\\setlength{\\tabcolsep}{3pt}'] : ['\\small']),
      ...(language === around ? [] : [latexMarks(language)]),
    ],
    caption: `\\caption{${latexText(caption)}}\\label{tab:${id}}`,
    spec: `@{}${set.map(({ spec }) => spec).join('')}@{}`,
    head: ['\\toprule', ...headLatex(columns, set), '\\midrule'],
    rows: rowsLatex(table, set),
    notes: notesLatex(notes),
  };
  const most = across ? mostRows.across : mostRows.upright;
  const lines = table.rows.length > most ? paged(parts) : floating(parts);
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
