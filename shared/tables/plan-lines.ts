import { refuse } from '../lib/refusal.ts';
import { accept, reject, type Result } from '../lib/result.ts';
import { compareNames } from '../lib/norwegian-format.ts';
import { countBoth } from '../lists/bits.ts';
import type { Selection } from '../release/tables/selection.ts';
import type { SpecLine } from '../release/tables/table-spec.ts';
import { divide, type Category, type Divided } from './categories.ts';
import type { TableSpecification } from './specification.ts';
import type { TableWorld } from './table-world.ts';
import type { Variable } from './variable.ts';

/** The lines of one axis, with what has to be said of them. */
export type Axis = {
  readonly lines: readonly SpecLine[];
  readonly headings: readonly string[];
  readonly notes: readonly string[];
};

type Planning = {
  readonly spec: TableSpecification;
  readonly world: TableWorld;
  readonly population: Selection;
};

type Place = {
  readonly ids: readonly string[];
  readonly under: readonly string[];
  readonly selects: readonly Selection[];
  readonly within: readonly Selection[];
};

/** In: conditions. Out: one that asks for all of them. */
export function allOf(of: readonly Selection[]): Selection {
  const [first, ...others] = of;
  if (first === undefined) return { kind: 'every' };
  return others.length === 0 ? first : { kind: 'all', of };
}

function countOf({ world, population }: Planning, selection: Selection): number {
  const { index } = world;
  return countBoth(index.taken(population, 'own'), index.taken(selection, 'own'));
}

function merge(categories: readonly Category[], { merged }: Variable): readonly Category[] {
  return merged.reduce<readonly Category[]>((left, { id, label, of }) => {
    const inside = left.filter((one) => of.includes(one.id));
    const [first] = inside;
    if (first === undefined) return left;
    const one: Category = {
      id,
      label,
      selects: { kind: 'any', of: inside.map((category) => category.selects) },
      kind: 'plain',
    };
    return left.flatMap((category) =>
      category === first ? [one] : inside.includes(category) ? [] : [category],
    );
  }, categories);
}

function order(
  planning: Planning,
  categories: readonly Category[],
  by: Variable['order'],
): readonly Category[] {
  const plain = categories.filter((one) => one.kind === 'plain');
  const totals = categories.filter((one) => one.kind === 'total');
  switch (by) {
    case 'register':
      return categories;
    case 'alphabet':
      return [...plain.toSorted((one, other) => compareNames(one.label, other.label)), ...totals];
    case 'count': {
      const counts = new Map(plain.map((one) => [one, countOf(planning, one.selects)]));
      const most = (one: Category): number => counts.get(one) ?? 0;
      return [...plain.toSorted((one, other) => most(other) - most(one)), ...totals];
    }
    default:
      return by satisfies never;
  }
}

/**
 * In: a variable as a specification has it. Out: the variable with its categories merged, named and ordered as it says.
 * Error: `category-unknown` for a criterion or category that the round does not have.
 */
export function dividedBy(planning: Planning, variable: Variable): Result<Divided> {
  const { spec, world } = planning;
  const refused = (what: string, value: string) =>
    reject(refuse('category-unknown', { id: spec.id, what, value }));
  const divided = divide(variable, world);
  if (divided === undefined) return refused('kriteriet', variable.criterion ?? '');
  const ids = divided.categories.map((one) => one.id);
  const named = [...variable.merged.flatMap((one) => one.of), ...Object.keys(variable.labels)];
  const unknown = named.find(
    (one) => !ids.includes(one) && !variable.merged.some(({ id }) => id === one),
  );
  if (unknown !== undefined) return refused('kategorien', unknown);
  const merged = merge(divided.categories, variable).map((one) => ({
    ...one,
    label: variable.labels[one.id] ?? one.label,
  }));
  return accept({ ...divided, categories: order(planning, merged, variable.order) });
}

function line(
  place: Place,
  id: string,
  label: string,
  selects: Selection,
  kind: SpecLine['kind'],
): SpecLine {
  return {
    id: [...place.ids, id].join('.'),
    label,
    kind,
    selects: allOf([...place.selects, selects]),
    ...(place.within.length === 0 ? {} : { within: allOf(place.within) }),
    ...(place.under.length === 0 ? {} : { under: [...place.under] }),
  };
}

/** Whether an entry is taken as the marks stand, or would be if they went the other way. */
function isEver({ world, population }: Planning, selection: Selection): boolean {
  const { index } = world;
  return (['own', 'other'] as const).some(
    (reading) => countBoth(index.taken(population, reading), index.taken(selection, reading)) > 0,
  );
}

/** Rows for those without a value, where there are any. They stand outside percentages unless the specification says otherwise. */
function silentLines(planning: Planning, place: Place, divided: Divided): readonly SpecLine[] {
  const { spec, population } = planning;
  const { words } = planning.world;
  const { known, asked, missing } = divided;
  const silent: Selection[] = known === null ? [] : [{ kind: 'not', of: known }];
  const outside = (id: string, label: string, of: readonly Selection[]): readonly SpecLine[] => {
    const selects = [population, ...place.selects, ...of];
    return !isEver(planning, allOf(selects))
      ? []
      : [{ ...line({ ...place, within: [] }, id, label, allOf(selects), 'outside') }];
  };
  const unanswered = asked === null ? silent : [...silent, asked];
  const lines =
    known === null || spec.missing === 'note'
      ? []
      : spec.missing === 'inside'
        ? !isEver(planning, allOf([...place.selects, ...unanswered]))
          ? []
          : [line(place, 'ubesvart', missing, allOf(unanswered), 'plain')]
        : outside('ubesvart', missing, unanswered);
  return [
    ...lines,
    ...(asked === null
      ? []
      : outside('ikke-spurt', words.notAskedThen, [{ kind: 'not', of: asked }])),
  ];
}

function withinOf({ spec }: Planning, { known, asked }: Divided): readonly Selection[] {
  return [
    ...(asked === null ? [] : [asked]),
    ...(known === null || spec.missing === 'inside' ? [] : [known]),
  ];
}

/** `group`: percentages are of the outermost category, so that lines within it are of it alone. */
function expand(
  planning: Planning,
  nest: readonly Divided[],
  place: Place,
  group: boolean,
): readonly SpecLine[] {
  const [divided, ...inner] = nest;
  if (divided === undefined) return [];
  const here = { ...place, within: [...place.within, ...withinOf(planning, divided)] };
  const lines = divided.categories.flatMap(({ id, label, selects, kind }) =>
    inner.length === 0
      ? [line(here, id, label, selects, kind)]
      : expand(
          planning,
          inner,
          {
            ids: [...here.ids, id],
            under: [...here.under, label],
            selects: [...here.selects, selects],
            within: group ? [...here.within, selects] : here.within,
          },
          false,
        ),
  );
  return [...lines, ...silentLines(planning, here, divided)];
}

function silentNote(
  planning: Planning,
  { heading, known, asked, missing }: Divided,
): readonly string[] {
  if (known === null || planning.spec.missing !== 'note') return [];
  const silent: Selection[] = [{ kind: 'not', of: known }, ...(asked === null ? [] : [asked])];
  const n = countOf(planning, allOf(silent));
  return n === 0 ? [] : [planning.world.words.silent(heading, n, missing)];
}

/**
 * In: the blocks of an axis. Out: its lines; those of several blocks stand under the heading of their block, and each
 * id is the ids of its categories with points between. Error: `category-unknown`.
 */
export function planAxis(
  planning: Planning,
  blocks: readonly (readonly Variable[])[],
  group: boolean,
): Result<Axis> {
  const lines: SpecLine[] = [];
  const headings: string[] = [];
  const notes: string[] = [];
  const names: string[] = [];
  for (const block of blocks) {
    const nest: Divided[] = [];
    for (const variable of block) {
      const divided = dividedBy(planning, variable);
      if (!divided.ok) return divided;
      nest.push(divided.value);
    }
    const heading = nest.map((one) => one.heading).join(' / ');
    const name = block.map((one) => one.criterion ?? one.kind).join('-');
    const before = names.filter((one) => one === name).length;
    names.push(name);
    const stacked = blocks.length > 1;
    const place: Place = {
      ids: stacked ? [before === 0 ? name : `${name}-${String(before + 1)}`] : [],
      under: stacked ? [heading] : [],
      selects: [],
      within: [],
    };
    lines.push(...expand(planning, nest, place, group));
    headings.push(heading);
    notes.push(
      ...nest.flatMap((one) => silentNote(planning, one)),
      ...nest
        .filter((one) => one.several)
        .map(({ heading: of }) => planning.world.words.overlap(of)),
    );
  }
  return accept({ lines, headings, notes });
}
