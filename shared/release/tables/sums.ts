import type { TableCell, TableLine } from '../table-value.ts';

/** A cell and the line it stands in, of a row or a column read from end to end. */
type Placed = { readonly line: TableLine; readonly cell: TableCell };

/** Cells with something in them that share no entry, as long as they follow each other: a block of rows or columns. */
function blocksOf(placed: readonly Placed[]): readonly (readonly Placed[])[] {
  const blocks: Placed[][] = [];
  let seen = new Set<string>();
  for (const one of placed) {
    const last = blocks.at(-1);
    const overlaps = one.cell.entries.some((unit) => seen.has(unit));
    if (last === undefined || overlaps) {
      blocks.push([one]);
      seen = new Set(one.cell.entries);
    } else {
      last.push(one);
      for (const unit of one.cell.entries) seen.add(unit);
    }
  }
  return blocks;
}

/** What a sum is put together of in a block: parts within it that make all of it; none where they do not. */
function partsOf({ entries }: TableCell, block: readonly Placed[]): readonly TableCell[] {
  const whole = new Set(entries);
  const parts = block.filter(
    ({ cell }) =>
      // Most parts lie wholly within or wholly without: the first entry tells.
      cell.entries.slice(0, 1).every((unit) => whole.has(unit)) &&
      cell.entries.every((unit) => whole.has(unit)),
  );
  const together = parts.reduce((sum, { cell }) => sum + cell.entries.length, 0);
  return together === whole.size ? parts.map(({ cell }) => cell) : [];
}

/**
 * In: one row or column from end to end. Out: the sums in it, each as its cells: the parts of a block, and those under
 * one heading, whose wholes are known to everybody (how many municipalities a county has); and every total with its
 * parts. Cells with nothing in them are printed, and are left out.
 */
export function sumsOf(placed: readonly Placed[]): readonly (readonly TableCell[])[] {
  const filled = placed.filter(({ cell }) => cell.entries.length > 0);
  const totals = filled.filter(({ line }) => line.kind === 'total');
  const blocks = blocksOf(filled.filter(({ line }) => line.kind === 'plain'));
  return blocks.flatMap((block) => {
    const headings = new Map<string, TableCell[]>();
    for (const { line, cell } of block) {
      (line.under ?? []).forEach((_, at, under) => {
        const key = JSON.stringify(under.slice(0, at + 1));
        headings.set(key, [...(headings.get(key) ?? []), cell]);
      });
    }
    const wholes = [block.map(({ cell }) => cell), ...headings.values()];
    return [
      // Of one part alone nobody knows the whole but from a total.
      ...wholes.filter((parts) => parts.length > 1),
      ...totals.flatMap(({ cell }) => {
        const parts = partsOf(cell, block);
        return parts.length === 0 ? [] : [[...parts, cell]];
      }),
    ];
  });
}
