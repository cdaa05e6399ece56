import type { VariableView } from '../../../../shared/contract/article-contract.ts';
import {
  tableSpecification,
  type TableSpecification,
} from '../../../../shared/tables/specification.ts';
import { variable, type Variable } from '../../../../shared/tables/variable.ts';

/** Where variables stand in a table in blocks: stacked, and within a block inside each other. */
export type Axis = 'rows' | 'columns';

/** Where one variable stands. */
export type Spot =
  | { readonly zone: Axis; readonly block: number; readonly at: number }
  | { readonly zone: 'layer' }
  | { readonly zone: 'filter'; readonly at: number };

/** Where a variable can be put. Without a block: as a block of its own, last. */
export type Target =
  | { readonly zone: Axis; readonly block: number | null }
  | { readonly zone: 'layer' }
  | { readonly zone: 'filter' };

/** Variables inside each other in one block at most. */
const deepest = 3;

/** Out: a table nobody has made anything of yet: the outcomes, in per cent of all. */
export function newTable(id: string, caption: string): TableSpecification {
  return tableSpecification.parse({
    id,
    caption,
    rows: [[{ kind: 'outcome', subtotals: true }]],
    ranking: false,
  });
}

/** In: what entries can be divided by. Out: the variable as a table has it before anything is chosen. */
export function variableOf({ kind, criterion }: VariableView): Variable {
  return variable.parse({ kind, criterion });
}

/** In: two variables. Out: whether they divide by the same. */
export function dividesAlike(
  one: Pick<Variable, 'kind' | 'criterion'>,
  other: Pick<Variable, 'kind' | 'criterion'>,
): boolean {
  return one.kind === other.kind && one.criterion === other.criterion;
}

function putOnAxis(
  blocks: TableSpecification['rows'],
  block: number | null,
  one: Variable,
): TableSpecification['rows'] {
  const into = block === null ? undefined : blocks[block];
  if (into === undefined || into.length >= deepest) return [...blocks, [one]];
  return blocks.map((each) => (each === into ? [...each, one] : each));
}

/** In: a table, a variable, and where it is to stand. Out: the table with it there. */
export function put(
  table: TableSpecification,
  one: Variable,
  target: Target,
  categories: readonly string[] = [],
): TableSpecification {
  switch (target.zone) {
    case 'rows':
    case 'columns':
      return { ...table, [target.zone]: putOnAxis(table[target.zone], target.block, one) };
    case 'layer':
      return { ...table, layer: one };
    case 'filter':
      return {
        ...table,
        filter: [
          ...table.filter.filter((each) => !dividesAlike(each.variable, one)),
          { variable: one, categories: [...categories] },
        ],
      };
    default:
      return target satisfies never;
  }
}

/** In: a table and a spot. Out: the table without what stands there; a block that is left empty goes with it. */
export function take(table: TableSpecification, spot: Spot): TableSpecification {
  switch (spot.zone) {
    case 'rows':
    case 'columns':
      return {
        ...table,
        [spot.zone]: table[spot.zone]
          .map((block, at) => (at === spot.block ? block.filter((_, i) => i !== spot.at) : block))
          .filter((block) => block.length > 0),
      };
    case 'layer':
      return { ...table, layer: null };
    case 'filter':
      return { ...table, filter: table.filter.filter((_, at) => at !== spot.at) };
    default:
      return spot satisfies never;
  }
}

/** In: a table and a spot. Out: the variable there. */
export function variableAt(table: TableSpecification, spot: Spot): Variable | null {
  switch (spot.zone) {
    case 'rows':
    case 'columns':
      return table[spot.zone][spot.block]?.[spot.at] ?? null;
    case 'layer':
      return table.layer;
    case 'filter':
      return table.filter[spot.at]?.variable ?? null;
    default:
      return spot satisfies never;
  }
}

/** In: a table, a spot, a change. Out: the table with the variable there changed. */
export function change(
  table: TableSpecification,
  spot: Spot,
  to: Partial<Variable>,
): TableSpecification {
  const one = variableAt(table, spot);
  if (one === null) return table;
  const changed = { ...one, ...to };
  switch (spot.zone) {
    case 'rows':
    case 'columns':
      return {
        ...table,
        [spot.zone]: table[spot.zone].map((block, at) =>
          at === spot.block ? block.map((each, i) => (i === spot.at ? changed : each)) : block,
        ),
      };
    case 'layer':
      return { ...table, layer: changed };
    case 'filter':
      return {
        ...table,
        filter: table.filter.map((each, at) =>
          at === spot.at ? { ...each, variable: changed } : each,
        ),
      };
    default:
      return spot satisfies never;
  }
}

/** In: a table, a spot, and where its variable is to stand instead. Out: the table with it moved. */
export function move(table: TableSpecification, from: Spot, to: Target): TableSpecification {
  const one = variableAt(table, from);
  if (one === null) return table;
  const without = take(table, from);
  // A block that went with its last variable moves those after it up by one.
  const gone =
    from.zone === to.zone &&
    (from.zone === 'rows' || from.zone === 'columns') &&
    without[from.zone].length < table[from.zone].length;
  const block =
    'block' in to && to.block !== null && gone && 'block' in from && to.block > from.block
      ? to.block - 1
      : 'block' in to
        ? to.block
        : null;
  return put(without, one, 'block' in to ? { ...to, block } : to);
}

/** In: a table, a spot in a block, and a step to the left (−1) or right. Out: the table with the two changed about. */
export function swap(table: TableSpecification, spot: Spot, by: -1 | 1): TableSpecification {
  if (spot.zone !== 'rows' && spot.zone !== 'columns') return table;
  const block = table[spot.zone][spot.block];
  const one = block?.[spot.at];
  const other = block?.[spot.at + by];
  if (block === undefined || one === undefined || other === undefined) return table;
  const swapped = block.map((each) => (each === one ? other : each === other ? one : each));
  return {
    ...table,
    [spot.zone]: table[spot.zone].map((each) => (each === block ? swapped : each)),
  };
}

/** In: a caption and the ids that are taken. Out: an id made of it that is free. */
export function freeId(caption: string, taken: readonly string[]): string {
  const base =
    caption
      .toLocaleLowerCase('nb')
      .replaceAll('æ', 'ae')
      .replaceAll('ø', 'o')
      .replaceAll('å', 'a')
      .normalize('NFD')
      .replaceAll(/[^a-z0-9]+/gu, '-')
      .replaceAll(/^-+|-+$/gu, '')
      .slice(0, 40)
      .replaceAll(/-+$/gu, '') || 'tabell';
  for (let at = 1; ; at += 1) {
    const id = at === 1 ? base : `${base}-${String(at)}`;
    if (!taken.includes(id)) return id;
  }
}
