import type { ComparisonView, UnitView } from '../../../shared/compare/comparison-view.ts';

import { stateIds } from '../../../shared/compare/state.ts';

/** A number of the table that has been pointed at: the lines it counts. */
export type ChosenCell = { readonly row: string; readonly column: string };

const rank: Readonly<Record<UnitView['verdict'], number>> = {
  changed: 0,
  same: 1,
  'not-comparable': 2,
};

/** What narrows the list besides. */
export type UnitFilter =
  | { readonly kind: 'verdict'; readonly id: UnitView['verdict'] }
  | { readonly kind: 'cause'; readonly id: NonNullable<UnitView['cause']> }
  | { readonly kind: 'fate'; readonly id: UnitView['fate'] }
  | { readonly kind: 'state'; readonly id: 'mixed' | 'partUnknown' | 'unsure' };

/** In: a filter. Out: a key that no other has. */
export const filterKey = ({ kind, id }: UnitFilter): string => `${kind} ${id}`;

/** Every filter, in the order in which they stand. */
export const allFilters: readonly UnitFilter[] = [
  { kind: 'verdict', id: 'changed' },
  { kind: 'verdict', id: 'same' },
  { kind: 'verdict', id: 'not-comparable' },
  { kind: 'cause', id: 'service' },
  { kind: 'cause', id: 'criteria' },
  { kind: 'cause', id: 'judgement' },
  { kind: 'cause', id: 'borders' },
  { kind: 'fate', id: 'stable' },
  { kind: 'fate', id: 'renamed' },
  { kind: 'fate', id: 'renumbered' },
  { kind: 'fate', id: 'merged' },
  { kind: 'fate', id: 'split' },
  { kind: 'fate', id: 'merged-and-split' },
  { kind: 'state', id: 'mixed' },
  { kind: 'state', id: 'partUnknown' },
  { kind: 'state', id: 'unsure' },
];

const inState = ({ from, to }: UnitView, id: string): boolean => from.id === id || to.id === id;

/** In: a filter and a unit. Out: whether it is left. */
export function passes(filter: UnitFilter, unit: UnitView): boolean {
  if (filter.kind === 'verdict') return unit.verdict === filter.id;
  if (filter.kind === 'cause') return unit.cause === filter.id;
  if (filter.kind === 'fate') return unit.fate === filter.id;
  if (filter.id === 'mixed') return inState(unit, stateIds.mixed);
  if (filter.id === 'partUnknown') return inState(unit, stateIds['part-unknown']);
  return unit.verdict === 'changed' && !unit.certain;
}

/**
 * In: the comparison and a number of its table, or none. Out: the units behind it, those
 * that have changed first, each in register order.
 */
export function unitsBehind(
  { units, table }: ComparisonView,
  cell: ChosenCell | null,
): readonly UnitView[] {
  const found = table.cells.find((one) => one.row === cell?.row && one.column === cell.column);
  const behind = new Set(found?.entries);
  const shown = cell === null ? units : units.filter((one) => behind.has(one.unit));
  return shown.toSorted((one, other) => rank[one.verdict] - rank[other.verdict]);
}
