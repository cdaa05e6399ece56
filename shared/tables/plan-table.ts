import { refuse } from '../lib/refusal.ts';
import { accept, reject, type Result } from '../lib/result.ts';
import { countBits } from '../lists/bits.ts';
import type { TableWords } from '../messages/tables/table-words.ts';
import type { KnownMeasure } from '../release/tables/measure-values.ts';
import type { Selection } from '../release/tables/selection.ts';
import type { SpecLine, TableSpec } from '../release/tables/table-spec.ts';
import { captionOfRounds } from '../release/tables/table-words.ts';
import { weighed } from '../release/tables/weigh.ts';
import type { Category } from './categories.ts';
import { checkRounds } from './check-rounds.ts';
import { countedAs, type Counting } from './counted-unit.ts';
import { allOf, dividedBy, planAxis } from './plan-lines.ts';
import type { TableSpecification } from './specification.ts';
import { tableNotes } from './table-notes.ts';
import type { TableWorld } from './table-world.ts';

/** More cells than this nobody reads. */
const mostCells = 20_000;

const every: Selection = { kind: 'every' };

type Filter = {
  readonly selects: readonly Selection[];
  readonly labels: readonly (readonly string[])[];
};

function planFilter(spec: TableSpecification, world: TableWorld): Result<Filter> {
  const selects: Selection[] = [];
  const labels: (readonly string[])[] = [];
  for (const { variable, categories } of spec.filter) {
    const divided = dividedBy({ spec, world, population: every }, variable);
    if (!divided.ok) return divided;
    const found = categories.map((id) => divided.value.categories.find((one) => one.id === id));
    const missing = categories.find((_, at) => found[at] === undefined);
    if (missing !== undefined) {
      return reject(
        refuse('category-unknown', { id: spec.id, what: 'kategorien', value: missing }),
      );
    }
    const known = found.filter((one): one is Category => one !== undefined);
    selects.push({ kind: 'any', of: known.map((one) => one.selects) });
    labels.push(known.map((one) => one.label));
  }
  return accept({ selects, labels });
}

function planMeasure(
  { id, statistic }: TableSpecification,
  { codebook }: TableWorld,
): Result<TableSpec['measure']> {
  if (statistic.kind !== 'mean' && statistic.kind !== 'median') return accept(undefined);
  const { kind, measure } = statistic;
  const refused = (what: string) => reject(refuse('measure-unknown', { id, what }));
  const known = (of: KnownMeasure) => accept({ kind, of });
  switch (measure.kind) {
    case 'inhabitants':
    case 'sources':
      return known(measure);
    case 'answers': {
      const criterion = codebook.criteria.find((one) => one.id === measure.criterion);
      return criterion?.multiple === true ? known(measure) : refused(`«${measure.criterion}»`);
    }
    case 'value': {
      const scale = codebook.criteria.find((one) => one.id === measure.criterion)?.scale;
      return scale?.kind === 'interval'
        ? known({ ...measure, numbers: scale.values })
        : refused(`«${measure.criterion}»`);
    }
    default:
      return measure satisfies never;
  }
}

function withReadings(
  { readings }: TableSpecification,
  columns: readonly SpecLine[],
  words: TableWords,
): readonly SpecLine[] {
  const [only] = readings;
  if (readings.length === 1 && only === 'as-judged') return columns;
  return readings.flatMap((reading) =>
    columns.map((column): SpecLine => {
      const label = words.readings[reading];
      const alone = columns.length === 1 && column.id === 'n';
      return {
        ...column,
        id: `${reading}.${column.id}`,
        label: alone ? label : column.label,
        ...(alone ? {} : { under: [label, ...(column.under ?? [])] }),
        reading,
      };
    }),
  );
}

const allIn = ({ all }: TableWords): SpecLine => ({
  id: 'alle',
  label: all,
  kind: 'total',
  selects: every,
});
const counted: SpecLine = { id: 'n', label: 'n', kind: 'plain', selects: every };

function notReachedRow(
  spec: TableSpecification,
  { selects }: Counting,
  filter: Filter,
  { notReached }: TableWords,
): SpecLine {
  const unit = selects.filter((one) => one.kind === 'city-district' || one.kind === 'not');
  return {
    id: 'ikke-nadd',
    label: notReached,
    kind: 'outside',
    selects: allOf([
      { kind: 'not-reached' },
      ...(spec.unit === 'tjeneste' ? [] : unit),
      ...filter.selects,
    ]),
  };
}

type Layer = Pick<Category, 'id' | 'label' | 'selects'> | null;

function planOne(
  spec: TableSpecification,
  world: TableWorld,
  layer: Layer,
  common: {
    readonly counting: Counting;
    readonly filter: Filter;
    readonly notes: readonly string[];
  },
): Result<TableSpec> {
  const { counting, filter } = common;
  const population = allOf([
    ...counting.selects,
    ...filter.selects,
    ...(layer === null ? [] : [layer.selects]),
  ]);
  const planning = { spec, world, population };
  const { statistic } = spec;
  const { words } = world;
  const all = allIn(words);
  const of = 'of' in statistic ? statistic.of : 'table';
  const rows = planAxis(planning, spec.rows, of === 'group');
  if (!rows.ok) return rows;
  const columns = planAxis(planning, spec.columns, false);
  if (!columns.ok) return columns;
  const measure = planMeasure(spec, world);
  if (!measure.ok) return measure;
  const across =
    columns.value.lines.length === 0
      ? [counted]
      : [...columns.value.lines, ...(spec.totals.columns ? [all] : [])];
  const down = [
    ...rows.value.lines,
    ...(spec.totals.rows ? [all] : []),
    ...(spec.notReached === 'row' ? [notReachedRow(spec, counting, filter, words)] : []),
  ];
  const read = withReadings(spec, across, words);
  const cells = down.length * read.length;
  if (cells > mostCells) {
    return reject(
      refuse('table-too-large', { id: spec.id, cells: String(cells), most: String(mostCells) }),
    );
  }
  const inside = world.index.taken(population, 'own');
  const n =
    counting.unit === 'innbygger'
      ? weighed(
          inside,
          world.index.entries.map((one) => one.inhabitants ?? 0),
        )
      : countBits(inside);
  const caption = layer === null ? spec.caption : `${spec.caption}: ${layer.label}`;
  return accept({
    id: layer === null ? spec.id : `${spec.id}.${layer.id}`,
    caption: captionOfRounds(world.contents, caption, n, words),
    rowHeading: [...new Set(rows.value.headings)].join(' / '),
    population,
    denominator: of === 'row' || of === 'column' ? of : 'population',
    rows: down,
    columns: read,
    notes: [
      ...tableNotes(spec, world, counting, filter.labels, [
        ...common.notes,
        ...rows.value.notes,
        ...columns.value.notes,
      ]),
    ],
    unit: counting.unit,
    ...(measure.value === undefined ? {} : { measure: measure.value }),
    show: { statistic: statistic.kind, range: spec.range },
    ...(spec.suppressBelow === null ? {} : { suppressBelow: spec.suppressBelow }),
  });
}

/**
 * Makes of a specification what the evaluator takes: one table, or one for each category of its layer.
 * In: the specification and what it is evaluated over. Out: the tables. Errors: `category-unknown`,
 * `denominator-not-declared`, `denominators-mixed`, `population-unknown`, `measure-unknown`, `rounds-not-alike`,
 * `table-too-large`.
 */
export function planTable(
  spec: TableSpecification,
  world: TableWorld,
): Result<readonly TableSpec[]> {
  const counting = countedAs(spec, world);
  if (!counting.ok) return counting;
  const notes = checkRounds(spec, world);
  if (!notes.ok) return notes;
  const filter = planFilter(spec, world);
  if (!filter.ok) return filter;
  const common = { counting: counting.value, filter: filter.value, notes: notes.value };
  let layers: readonly Layer[] = [null];
  if (spec.layer !== null) {
    const population = allOf([...counting.value.selects, ...filter.value.selects]);
    const divided = dividedBy({ spec, world, population }, spec.layer);
    if (!divided.ok) return divided;
    layers = divided.value.categories;
  }
  const tables: TableSpec[] = [];
  for (const layer of layers) {
    const table = planOne(spec, world, layer, common);
    if (!table.ok) return table;
    tables.push(table.value);
  }
  return accept(tables);
}
