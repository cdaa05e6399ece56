import type { Language } from '../../shared/lib/language.ts';
import type { PrintedCell, PrintedRow, PrintedTable } from '../../shared/release/printed-table.ts';
import { alignedNumber, alignedNumbers, type AlignedNumber } from './aligned-number.ts';
import { latexText } from './latex-text.ts';

/** How a column is set: as text, or by siunitx, which lines numbers up and takes text in braces only. */
export type LatexColumn = { readonly set: 'text' | 'number'; readonly spec: string };

/** «[71–85]» stands off from its number by a space that no line breaks at. */
const afterLatex = (after: string): string => latexText(after.replace(/^\s/u, '\u00A0'));

const most = (texts: readonly string[]): number => Math.max(...texts.map(({ length }) => length));

type Row = Pick<PrintedRow, 'kind' | 'cells'>;

/** Room for the longest text after a number, in the letters that text has; siunitx would take those of each row. */
function roomAfter(rows: readonly Row[], at: number, language: Language): string {
  const afters = rows.map(({ kind, cells }) => ({
    kind,
    after: alignedNumber(cells[at]?.text ?? '', language)?.after ?? '',
  }));
  const longest = afters.reduce((one, other) =>
    other.after.length > one.after.length ? other : one,
  );
  if (longest.after === '') return '';
  const letters = longest.kind === 'total' ? '\\bfseries' : '\\normalfont';
  return `,table-space-text-post={${letters} ${afterLatex(longest.after)}}`;
}

function numberSpec(numbers: readonly AlignedNumber[], after: string): string {
  const minus = numbers.some((one) => one.minus) ? '-' : '';
  const whole = most(numbers.map((one) => one.whole));
  const decimals = most(numbers.map((one) => one.decimals));
  return `S[table-format=${minus}${whole}.${decimals}${after}]`;
}

/**
 * In: a table. Out: how each of its columns is set. Ranges and fractions are no numbers to siunitx: they end at the right,
 * where their digits stand under each other already.
 */
export function latexColumns({ columns, rows, language }: PrintedTable): readonly LatexColumn[] {
  return columns.map(({ align, tone }, at) => {
    if (align === 'start') return { set: 'text', spec: 'l' };
    const cells = rows.flatMap(({ cells: all }) => all[at] ?? []);
    const numbers = tone === 'range' ? null : alignedNumbers(cells, language);
    return numbers === null
      ? { set: 'text', spec: 'r' }
      : { set: 'number', spec: numberSpec(numbers, roomAfter(rows, at, language)) };
  });
}

const texted: Readonly<Record<PrintedRow['kind'], (latex: string) => string>> = {
  plain: (latex) => latex,
  heading: (latex) => `\\textbf{${latex}}`,
  total: (latex) => `\\textbf{${latex}}`,
  outside: (latex) => `\\textit{${latex}}`,
};

/** Before a number in a column of siunitx: a command with an argument would hide it. */
const numbered: Readonly<Record<PrintedRow['kind'], string>> = {
  plain: '',
  heading: '\\bfseries ',
  total: '\\bfseries ',
  outside: '\\itshape ',
};

/** In: words, already LaTeX, that are to stand in a column. Out: the same, in braces where the column is one of numbers. */
export const latexWords = (latex: string, { set }: LatexColumn): string =>
  set === 'number' && latex !== '' ? `{${latex}}` : latex;

/** In: a cell, its column, the kind of its row, its language, and what colours it. Out: it as LaTeX. */
export function latexCell(
  { text }: PrintedCell,
  column: LatexColumn,
  kind: PrintedRow['kind'],
  language: Language,
  coloured: (latex: string) => string,
): string {
  if (text === '') return '';
  const number = column.set === 'number' ? alignedNumber(text, language) : null;
  if (number === null) return latexWords(texted[kind](coloured(latexText(text))), column);
  const { minus, whole, decimals, after } = number;
  const digits = `${minus ? '-' : ''}${whole}${decimals === '' ? '' : `.${decimals}`}`;
  return `${numbered[kind]}${digits}${after === '' ? '' : ` {${afterLatex(after)}}`}`;
}
