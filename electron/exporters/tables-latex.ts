import type {
  PrintedCell,
  PrintedColumn,
  PrintedRow,
  PrintedTable,
  PrintedTables,
} from '../../shared/release/printed-table.ts';
import { headRows, type HeadCell } from '../../shared/release/table-head.ts';
import { latexText } from './latex-text.ts';

// pdfTeX knows no letters of its own beyond T1; the two Sámi ones it lacks are built from others.
const preamble = (
  marking: string | null,
): string => String.raw`\documentclass[11pt,a4paper]{article}
\usepackage{iftex}
\ifPDFTeX
  \usepackage[utf8]{inputenc}
  \usepackage[T1]{fontenc}
  \usepackage{textcomp}
  \usepackage{lmodern}
  \DeclareUnicodeCharacter{0166}{\ooalign{T\cr\hidewidth\raise.15ex\hbox{-}\hidewidth}}
  \DeclareUnicodeCharacter{0167}{\ooalign{t\cr\hidewidth\raise.1ex\hbox{-}\hidewidth}}
\else
  \usepackage{fontspec}
\fi
\usepackage[margin=22mm,headheight=15pt]{geometry}
\usepackage{array,booktabs,pdflscape,ragged2e,xcolor}
\usepackage[labelsep=period,labelfont=bf,position=top,singlelinecheck=false]{caption}
\usepackage{fancyhdr}
\definecolor{grenseland}{HTML}{9A6400}
\newcommand{\spenn}[1]{\textcolor{grenseland}{#1}}
\renewcommand{\tablename}{Tabell}
\pagestyle{fancy}
\fancyhf{}
\renewcommand{\headrulewidth}{0pt}
\fancyhead[C]{${marking === null ? '' : `\\textbf{${latexText(marking)}}`}}
\fancyfoot[C]{\thepage}
`;

function cellLatex(cell: PrintedCell, column: PrintedColumn, kind: PrintedRow['kind']): string {
  if (cell.text === '') return '';
  const colored =
    column.tone === 'range' ? `\\spenn{${latexText(cell.text)}}` : latexText(cell.text);
  switch (kind) {
    case 'plain':
      return colored;
    case 'heading':
    case 'total':
      return `\\textbf{${colored}}`;
    case 'outside':
      return `\\textit{${colored}}`;
    default:
      return kind satisfies never;
  }
}

const headingLatex = ({ heading, tone }: PrintedColumn): string =>
  tone === 'range' ? `\\spenn{${latexText(heading)}}` : latexText(heading);

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

function cellsLatex(row: readonly HeadCell[], width: number): string {
  const cells: string[] = [];
  let next = 0;
  for (const { from, columnSpan, column, text } of row) {
    // Places that a cell above has taken are left empty.
    for (; next < from; next += 1) cells.push('');
    cells.push(
      column === null
        ? `\\multicolumn{${columnSpan}}{c}{${spannerLatex(text)}}`
        : headingLatex(column),
    );
    next = from + columnSpan;
  }
  for (; next < width; next += 1) cells.push('');
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

function headLatex(columns: readonly PrintedColumn[]): string[] {
  return settled(headRows(columns)).flatMap((row) => {
    const spanners = row.filter(({ column }) => column === null);
    const rules = spanners.map(
      ({ from, columnSpan }) => `\\cmidrule(lr){${from + 1}-${from + columnSpan}}`,
    );
    const line = cellsLatex(row, columns.length);
    return rules.length === 0 ? [line] : [line, rules.join(' ')];
  });
}

function rowsLatex({ rows, columns }: PrintedTable): string[] {
  return rows.flatMap(({ kind, cells, depth = 0 }, at) => {
    const texts = columns.map((column, index) => {
      const cell = cells[index];
      return cell === undefined ? '' : cellLatex(cell, column, kind);
    });
    const indent = depth > 0 ? `\\hspace*{${depth}em}` : '';
    const line = `${indent}${texts.join(' & ')} \\\\`;
    return kind !== 'plain' && rows[at - 1]?.kind === 'plain' ? ['\\midrule', line] : [line];
  });
}

/** Wider than this a table is set across the page. */
const widestUpright = 8;

function tableLatex(table: PrintedTable): string {
  const { id, caption, columns, notes } = table;
  const wide = columns.length > widestUpright;
  const width = columns.map(({ align }) => (align === 'end' ? 'r' : 'l')).join('');
  const lines = [
    '\\begin{table}[htbp]',
    '\\centering',
    ...(wide ? ['\\scriptsize', '\\setlength{\\tabcolsep}{3pt}'] : ['\\small']),
    `\\caption{${latexText(caption)}}`,
    `\\label{tab:${id}}`,
    `\\begin{tabular}{@{}${width}@{}}`,
    '\\toprule',
    ...headLatex(columns),
    '\\midrule',
    ...rowsLatex(table),
    '\\bottomrule',
    '\\end{tabular}',
    ...(notes.length === 0
      ? []
      : [
          '\\par\\medskip',
          `\\parbox{\\linewidth}{\\footnotesize\\RaggedRight ${notes.map(latexText).join(' \\par ')}}`,
        ]),
    '\\end{table}',
  ];
  return (wide ? ['\\begin{landscape}', ...lines, '\\end{landscape}'] : lines).join('\n');
}

/**
 * In: a set of tables. Out: a document that compiles as it is (pdfLaTeX, XeLaTeX, LuaLaTeX) and whose tables can be
 * copied into an article using booktabs. LaTeX numbers the tables; the marking stands on every page.
 */
export function tablesLatex({ title, marking, source, tables }: PrintedTables): string {
  return [
    preamble(marking),
    '\\begin{document}',
    `\\section*{${latexText(title)}}`,
    '',
    ...tables.flatMap((table) => [tableLatex(table), '']),
    `\\noindent{\\footnotesize ${latexText(source)}}`,
    '\\end{document}',
    '',
  ].join('\n');
}
