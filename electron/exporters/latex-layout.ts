import type { PrintedTable } from '../../shared/release/printed-table.ts';
import { headingLines } from './latex-head.ts';

/** How a table is set so that it keeps within the page. */
export type LatexLayout = {
  /** Whether the page is turned for it. */
  readonly across: boolean;
  /** The commands that set its letters and the space between its columns. */
  readonly letters: readonly string[];
  /** How wide the first column is, in points, where its texts must be broken; null: as wide as they are. */
  readonly label: number | null;
  /** With more rows than this it goes on from page to page: one that floats would be cut off at the foot. */
  readonly mostRows: number;
  /** Whether it is made smaller as a picture is, if even the smallest letters are too wide. */
  readonly shrunk: boolean;
};

/** Points. A4 with 22 mm around, as the preamble has it. */
const room = { upright: 471, across: 719 };

type Attempt = {
  readonly across: boolean;
  /** Points of the letters, with the class at 11 points; small ones are wider than they are high. */
  readonly size: number;
  /** Points at either side of a column. */
  readonly space: number;
  readonly letters: readonly string[];
  /** Rows that stand on a page beside caption and notes. */
  readonly rows: number;
};

const spaced = (letters: string, space: number): readonly string[] => [
  letters,
  `\\setlength{\\tabcolsep}{${space}pt}`,
];

/** From how it looks best to what holds most. */
const attempts: readonly Attempt[] = [
  { across: false, size: 10, space: 6, letters: ['\\small'], rows: 40 },
  { across: false, size: 9.2, space: 4, letters: spaced('\\footnotesize', 4), rows: 44 },
  { across: true, size: 10, space: 6, letters: ['\\small'], rows: 24 },
  { across: true, size: 8.6, space: 3, letters: spaced('\\scriptsize', 3), rows: 32 },
];
const smallest: Attempt = {
  across: true,
  size: 7.4,
  space: 2,
  letters: spaced('\\tiny', 2),
  rows: 40,
};

/** Ems of a letter in the middle, bold ones among them. */
const em = 0.53;
/** The first column asks for no more of the page than this. */
const mostOfPage = 0.42;
/** A table of numbers without room for their labels is none. Points. */
const leastLabel = 140;

const longest = (texts: readonly string[]): number =>
  Math.max(0, ...texts.map(({ length }) => length));

/** In: a table. Out: characters that each column needs side by side, the share of what stands over it as well. */
function charactersOf({ columns, rows }: PrintedTable): readonly number[] {
  return columns.map(({ heading, spanner, align }, at) => {
    const under = columns.filter((column) => spanner !== null && column.spanner === spanner).length;
    return Math.max(
      longest(align === 'start' ? [heading] : headingLines(heading)),
      spanner === null ? 0 : longest(headingLines(spanner)) / under,
      longest(rows.map(({ cells, depth = 0 }) => (cells[at]?.text ?? '') + ' '.repeat(2 * depth))),
    );
  });
}

function layoutOf(characters: readonly number[], attempt: Attempt): LatexLayout | null {
  const { across, size, space, letters, rows } = attempt;
  const points = characters.map((count) => count * em * size);
  const total = across ? room.across : room.upright;
  const others = points.slice(1).reduce((sum, one) => sum + one, 0);
  const between = 2 * space * (characters.length - 1);
  const wanted = points[0] ?? 0;
  const label = Math.min(wanted, mostOfPage * total);
  if (label + others + between > total) return null;
  // A label that is broken takes two lines, or more.
  return label < wanted
    ? { across, letters, label: Math.floor(label), mostRows: rows / 2, shrunk: false }
    : { across, letters, label: null, mostRows: rows, shrunk: false };
}

/**
 * In: a table. Out: how it is set: upright where it fits so, else with smaller letters, else across the page, else made
 * smaller as a whole. Widths are reckoned from the letters, a little wide.
 */
export function latexLayout(table: PrintedTable): LatexLayout {
  const characters = charactersOf(table);
  for (const attempt of attempts) {
    const layout = layoutOf(characters, attempt);
    if (layout !== null) return layout;
  }
  const { across, size, space, letters, rows } = smallest;
  const others = characters.slice(1).reduce((sum, count) => sum + count * em * size + 2 * space, 0);
  const left = Math.max(leastLabel, Math.floor(room.across - others));
  const wanted = (characters[0] ?? 0) * em * size;
  const label = wanted > left ? left : null;
  return { across, letters, label, mostRows: rows, shrunk: true };
}
