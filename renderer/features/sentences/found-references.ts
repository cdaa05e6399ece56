import type { ReferencesView, ReferenceView } from '../../../shared/contract/sentence-contract.ts';

/** A cell to pick, and the table it stands in. */
export type FoundReference = ReferenceView & { readonly caption: string };

/** Cells of one table that stand one after the other; `from` is the place of the first of them among all. */
export type ReferenceRun = {
  readonly caption: string;
  readonly from: number;
  readonly cells: readonly FoundReference[];
};

/** In: cells in order. Out: the same as runs of one table each, so that its caption is read once. */
export function runsOf(found: readonly FoundReference[]): readonly ReferenceRun[] {
  const runs: { caption: string; from: number; cells: FoundReference[] }[] = [];
  for (const [at, cell] of found.entries()) {
    const last = runs.at(-1);
    if (last?.caption === cell.caption) last.cells.push(cell);
    else runs.push({ caption: cell.caption, from: at, cells: [cell] });
  }
  return runs;
}

const wordsOf = (text: string): readonly string[] =>
  text
    .toLocaleLowerCase('nb')
    .split(/[\s,.]+/u)
    .filter((word) => word !== '');

/**
 * In: every cell, and what is searched for. Out: the cells whose table, row or column has each of the words, those
 * whose row begins with the first of them before the others.
 */
export function foundReferences(
  references: ReferencesView,
  search: string,
): readonly FoundReference[] {
  const words = wordsOf(search);
  const [first = ''] = words;
  const found = references.flatMap(({ caption, cells }) =>
    cells.flatMap((cell) => {
      const told = `${cell.label} ${caption} ${cell.path}`.toLocaleLowerCase('nb');
      return words.every((word) => told.includes(word)) ? [{ ...cell, caption }] : [];
    }),
  );
  if (first === '') return found;
  const rank = (one: FoundReference): number =>
    one.label.toLocaleLowerCase('nb').startsWith(first) ? 0 : 1;
  return found.toSorted((one, other) => rank(one) - rank(other));
}
