import { both, numbersIn, type Bits } from '../../lists/bits.ts';
import type { TableCell, TableLine, TableValue } from '../table-value.ts';
import type { EntryIndex } from './entry-index.ts';
import { measuresOf, measureValues } from './measure-values.ts';
import { shareRange, type Fraction, type Readings } from './share-range.ts';
import type { Selection } from './selection.ts';
import { suppressSmall } from './suppress.ts';
import type { SpecLine, TableSpec } from './table-spec.ts';
import { weighed, type Weights } from './weigh.ts';

const every: Selection = { kind: 'every' };

const percent = (fraction: Fraction | null): number | null =>
  fraction === null || fraction.whole === 0 ? null : (100 * fraction.part) / fraction.whole;

/** What is taken as the entries stand, and as they would if each borderline one went the other way. */
function readings(index: EntryIndex, selection: Selection, line: SpecLine): Readings {
  const { reading = 'as-judged' } = line;
  switch (reading) {
    case 'as-judged':
      return { now: index.taken(selection, 'own'), other: index.taken(selection, 'other') };
    case 'strict':
    case 'wide': {
      const taken = index.taken(selection, reading);
      return { now: taken, other: taken };
    }
    case 'without-borderline': {
      const certain: Selection = { kind: 'not', of: { kind: 'borderline' } };
      const taken = both(index.taken(selection, 'own'), index.taken(certain, 'own'));
      return { now: taken, other: taken };
    }
    default:
      return reading satisfies never;
  }
}

function narrowed(one: Readings, more: Readings): Readings {
  const now = one.now === more.now ? one.now : both(one.now, more.now);
  if (one.now === one.other && more.now === more.other) return { now, other: now };
  return { now, other: both(one.other, more.other) };
}

const same = ({ now, other }: Readings): boolean =>
  now === other || now.every((word, at) => word === other[at]);

type Inside = {
  readonly index: EntryIndex;
  readonly weights: Weights;
  readonly units: EntryIndex['units'];
};

function unitsIn({ units }: Inside, set: Bits): TableCell['entries'] {
  const found: TableCell['entries'] = [];
  for (const at of numbersIn(set)) {
    const unit = units[at];
    if (unit !== undefined) found.push(unit);
  }
  return found;
}

type Counted = Pick<
  TableCell,
  | 'n'
  | 'low'
  | 'high'
  | 'denominator'
  | 'percent'
  | 'lowPercent'
  | 'highPercent'
  | 'entries'
  | 'swings'
> &
  Partial<Pick<TableCell, 'lowDenominator' | 'highDenominator' | 'lowShare' | 'highShare'>>;

/**
 * Each borderline entry goes its own way, so the extremes of a sum are the sums of the extremes: an entry inside under
 * both readings is in the lowest, one inside under either is in the highest. No combination has to be tried.
 */
function count(inside: Inside, part: Readings, whole: Readings | null): Counted {
  const { weights } = inside;
  const { now, other } = part;
  const still = now === other;
  const n = weighed(now, weights);
  const low = still ? n : weighed(both(now, other), weights);
  const high = still
    ? n
    : weighed(
        now.map((word, at) => word | (other[at] ?? 0)),
        weights,
      );
  const entries = unitsIn(inside, now);
  const swings = still
    ? []
    : unitsIn(
        inside,
        now.map((word, at) => word ^ (other[at] ?? 0)),
      );
  const common = { n, low, high, entries, swings };
  if (whole === null)
    return { ...common, denominator: null, percent: null, lowPercent: null, highPercent: null };
  const denominator = weighed(whole.now, weights);
  const of = (count: number): number | null => percent({ part: count, whole: denominator });
  if (same(whole)) {
    return { ...common, denominator, percent: of(n), lowPercent: of(low), highPercent: of(high) };
  }
  const range = shareRange(part, whole, weights);
  return {
    ...common,
    denominator,
    percent: of(n),
    lowPercent: percent(range.lowest),
    highPercent: percent(range.highest),
    ...(range.wholeLow === range.wholeHigh
      ? {}
      : { lowDenominator: range.wholeLow, highDenominator: range.wholeHigh }),
    ...(range.lowest === null ? {} : { lowShare: range.lowest }),
    ...(range.highest === null ? {} : { highShare: range.highest }),
  };
}

function denominatorOf(
  spec: TableSpec,
  row: SpecLine,
  column: SpecLine,
  read: (selection: Selection) => Readings,
): Readings | null {
  if (row.kind === 'outside' || column.kind === 'outside') return null;
  const { within: rowWithin = every, selects: rowSelects } = row;
  const { within: columnWithin = every, selects: columnSelects } = column;
  const parts: readonly Selection[] = [
    spec.population,
    rowWithin,
    columnWithin,
    ...(spec.denominator === 'row' ? [rowSelects] : []),
    ...(spec.denominator === 'column' ? [columnSelects] : []),
  ];
  return parts.map(read).reduce(narrowed);
}

const lineOf = ({ id, label, kind, under }: SpecLine): TableLine => ({
  id,
  label,
  kind,
  ...(under === undefined ? {} : { under }),
});

/**
 * Evaluates one table. In: its specification, its number in the set, and all entries in register order, indexed.
 * Out: the value: a cell for each row and column, with the exact range over every way the marks could have gone.
 */
export function evaluateTable(spec: TableSpec, number: number, index: EntryIndex): TableValue {
  const weights =
    spec.unit === 'innbygger' ? index.entries.map((one) => one.inhabitants ?? 0) : null;
  const values = spec.measure === undefined ? null : measureValues(spec.measure.of, index.entries);
  const inside: Inside = { index, weights, units: index.units };
  const columns = spec.columns.map((line) => {
    const read = (selection: Selection): Readings => readings(index, selection, line);
    return { line, read, taken: read(line.selects) };
  });
  const cells = spec.rows.flatMap((row) =>
    columns.map(({ line, read, taken }): TableCell => {
      const population = row.kind === 'outside' ? every : spec.population;
      const part = [read(population), read(row.selects), taken].reduce(narrowed);
      const whole = denominatorOf(spec, row, line, read);
      return {
        table: spec.id,
        row: row.id,
        column: line.id,
        ...count(inside, part, whole),
        ...(values === null || spec.measure === undefined
          ? {}
          : { measures: measuresOf(spec.measure.kind, part, values) }),
      };
    }),
  );
  const value: TableValue = {
    id: spec.id,
    number,
    caption: spec.caption,
    rowHeading: spec.rowHeading,
    rows: spec.rows.map(lineOf),
    columns: spec.columns.map(lineOf),
    cells,
    notes: [...spec.notes],
    ...(spec.unit === undefined ? {} : { unit: spec.unit }),
    ...(spec.show === undefined ? {} : { show: spec.show }),
  };
  return spec.suppressBelow === undefined ? value : suppressSmall(value, spec.suppressBelow);
}
