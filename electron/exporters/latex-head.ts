import type { PrintedColumn } from '../../shared/release/printed-table.ts';
import { headRows, type HeadCell } from '../../shared/release/table-head.ts';
import { latexWords, type LatexColumn } from './latex-columns.ts';
import { latexText } from './latex-text.ts';

const spenn = (latex: string): string => `\\spenn{${latex}}`;
const plain = (latex: string): string => latex;

/** In: a column. Out: what colours its texts. */
export const toned = ({ tone }: PrintedColumn) => (tone === 'range' ? spenn : plain);

/** Longer headings would stretch the columns under them; so they are set on several short lines. */
const longestLine = 14;

/** In: a heading. Out: its lines. A word is never cut. */
export function headingLines(heading: string): readonly string[] {
  const lines: string[] = [];
  for (const word of heading.split(' ')) {
    const line = lines.at(-1);
    if (line === undefined || line.length + word.length >= longestLine) lines.push(word);
    else lines[lines.length - 1] = `${line} ${word}`;
  }
  return lines;
}

function stacked(heading: string, side: 'c' | 'r'): string {
  const lines = headingLines(heading).map(latexText);
  return lines.length > 1 ? `\\shortstack[${side}]{${lines.join('\\\\')}}` : (lines[0] ?? '');
}

function headingLatex(column: PrintedColumn, set: LatexColumn | undefined): string {
  // The first column has room, and breaks its lines itself where it has not.
  if (set === undefined || column.align === 'start')
    return toned(column)(latexText(column.heading));
  const words = stacked(column.heading, set.set === 'number' ? 'c' : 'r');
  return latexWords(toned(column)(words), set);
}

function cellsLatex(row: readonly HeadCell[], set: readonly LatexColumn[]): string {
  const cells: string[] = [];
  let next = 0;
  for (const { from, columnSpan, column, text } of row) {
    // Places that a cell above has taken are left empty.
    for (; next < from; next += 1) cells.push('');
    cells.push(
      column === null
        ? `\\multicolumn{${columnSpan}}{c}{${stacked(text, 'c')}}`
        : headingLatex(column, set[from]),
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

/** In: the columns of a table and how each is set. Out: the lines of its head, spanners ruled. */
export function headLatex(
  columns: readonly PrintedColumn[],
  set: readonly LatexColumn[],
): readonly string[] {
  return settled(headRows(columns)).flatMap((row) => {
    const spanners = row.filter(({ column }) => column === null);
    const rules = spanners.map(
      ({ from, columnSpan }) => `\\cmidrule(lr){${from + 1}-${from + columnSpan}}`,
    );
    const line = cellsLatex(row, set);
    return rules.length === 0 ? [line] : [line, rules.join(' ')];
  });
}
