import type { FigureKind, FigureSpecification } from '../../../shared/figures/specification.ts';

/** Kinds that draw the numbers of a table. */
const ofTable: ReadonlySet<FigureKind> = new Set([
  'bars',
  'stacked-bars',
  'dots',
  'ranges',
  'change',
]);
/** Kinds that draw one column of it. */
const ofColumn: ReadonlySet<FigureKind> = new Set(['bars', 'dots', 'ranges']);

/** In: a kind. Out: whether it draws the numbers of a table, those of one column of it, and what is between two rounds. */
export function fieldsOf(kind: FigureKind): {
  readonly table: boolean;
  readonly column: boolean;
  readonly rounds: boolean;
} {
  return {
    table: ofTable.has(kind),
    column: ofColumn.has(kind),
    rounds: kind === 'outcome-flow',
  };
}

/** In: a figure, another kind for it, and the table it falls back on. Out: it as that kind, with what that kind needs. */
export function asKind(
  figure: FigureSpecification,
  kind: FigureKind,
  table: string | null,
): FigureSpecification {
  const fields = fieldsOf(kind);
  return {
    ...figure,
    kind,
    table: fields.table ? (figure.table ?? table) : null,
    column: fields.column ? figure.column : null,
    rounds: fields.rounds ? figure.rounds : [],
  };
}

/** In: names that are taken. Out: the first of `figur-1`, `figur-2` … that is not. */
export function freeFigureName(taken: readonly string[]): string {
  let number = 1;
  while (taken.includes(`figur-${number}`)) number += 1;
  return `figur-${number}`;
}
