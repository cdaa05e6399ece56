import type { PrintedColumn, PrintedTable } from '../../shared/release/printed-table.ts';

/** Lengths in Word are twips, a twentieth of a point. A4 with 2 cm around. */
export const page = { width: 11906, height: 16838, margin: 1134 };
const uprightWidth = page.width - 2 * page.margin;
const acrossWidth = page.height - 2 * page.margin;

export type DocxLayout = {
  readonly across: boolean;
  /** Twips, one a column. */
  readonly columns: readonly number[];
  /** Half points, as Word counts sizes. */
  readonly size: number;
};

/** Twips between a cell's side and its text. */
export const cellPadding = 85;

/** Bold letters of a serif are half an em wide in the middle; 20 is for what is wider. */
const twips = (characters: number, size: number) =>
  Math.ceil(characters * size * 5.6) + 2 * cellPadding + 20;

type Attempt = { readonly total: number; readonly size: number; readonly wholeHeadings: boolean };

/** Of a table that need not be squeezed. */
export const fullSize = 20;

/** From how it looks best to what always fits. */
const attempts: readonly Attempt[] = [
  { total: uprightWidth, size: fullSize, wholeHeadings: true },
  { total: uprightWidth, size: fullSize, wholeHeadings: false },
  { total: acrossWidth, size: fullSize, wholeHeadings: true },
  { total: acrossWidth, size: fullSize, wholeHeadings: false },
  { total: acrossWidth, size: 16, wholeHeadings: false },
];

/** The first column never gets less than this, nor asks for more than that. */
const label = { least: 2200, most: 4200 };
/** Numbers stand no further apart than this beyond what they need: the eye must find its row. */
const mostSpare = 500;

/** What a spanner's longest word needs of each of the columns under it. */
function spannerShare(columns: readonly PrintedColumn[], spanner: string | null, size: number) {
  if (spanner === null) return 0;
  const under = columns.filter((column) => column.spanner === spanner).length;
  const longest = Math.max(...spanner.split(/[\s/-]+/).map((word) => word.length + 1));
  return Math.ceil(twips(longest, size) / under);
}

function naturalWidths(
  { columns, rows }: PrintedTable,
  { size, wholeHeadings }: Attempt,
): number[] {
  return columns.map(({ heading }, at) => {
    const headings = wholeHeadings ? [heading] : heading.split(/[\s/-]+/);
    const lengths = rows.map(({ cells }) => cells[at]?.text.length ?? 0);
    // A heading is bold and has wide letters where a number has none.
    return Math.max(
      twips(Math.max(...headings.map((text) => text.length + 1), ...lengths), size),
      spannerShare(columns, columns[at]?.spanner ?? null, size),
    );
  });
}

const sum = (widths: readonly number[]) => widths.reduce((total, width) => total + width, 0);

function layoutOf(natural: readonly number[], { total, size }: Attempt): DocxLayout | null {
  const wanted = Math.min(Math.max(natural[0] ?? 0, label.least), label.most);
  const numbers = natural.slice(1);
  if (wanted + sum(numbers) > total) return null;
  const spare = (total - wanted - sum(numbers)) / Math.max(1, numbers.length);
  const others = numbers.map((width) => Math.floor(width + Math.min(spare, mostSpare)));
  return { across: total > uprightWidth, columns: [total - sum(others), ...others], size };
}

/** What no attempt could hold: each column its share, the texts wrapped. */
function squeezed(natural: readonly number[]): DocxLayout {
  const room = acrossWidth - label.least;
  const others = natural
    .slice(1)
    .map((width) => Math.floor((width * room) / sum(natural.slice(1))));
  return { across: true, columns: [acrossWidth - sum(others), ...others], size: 16 };
}

/**
 * In: a table. Out: how wide its columns are, how large its letters, and whether the page is turned for it.
 * Columns of numbers get what their texts need; the first column gets what is left.
 */
export function docxLayout(table: PrintedTable): DocxLayout {
  for (const attempt of attempts) {
    const layout = layoutOf(naturalWidths(table, attempt), attempt);
    if (layout !== null) return layout;
  }
  return squeezed(naturalWidths(table, { total: acrossWidth, size: 16, wholeHeadings: false }));
}
