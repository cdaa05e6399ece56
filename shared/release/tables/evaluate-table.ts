import { both, type Bits } from '../../lists/bits.ts';
import type { TableCell, TableLine, TableValue } from '../table-value.ts';
import type { TableReading } from '../../tables/specification.ts';
import { countCell, type CountedCell } from './count-cell.ts';
import type { EntryIndex } from './entry-index.ts';
import { measuresOf, measureValues } from './measure-values.ts';
import { shareRange, spanned, type Fraction, type Readings, type Spanned } from './share-range.ts';
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

/** What is in both; a set that takes everybody narrows nothing, and costs nothing. */
function narrowing(everybody: Bits): (one: Readings, more: Readings) => Readings {
  return (one, more) => {
    if (more.now === everybody && more.other === everybody) return one;
    if (one.now === everybody && one.other === everybody) return more;
    const now = both(one.now, more.now);
    if (one.now === one.other && more.now === more.other) return { now, other: now };
    return { now, other: both(one.other, more.other) };
  };
}

const isSame = ({ now, other }: Readings): boolean =>
  now === other || now.every((word, at) => word === other[at]);

type Column = {
  readonly line: SpecLine;
  readonly read: (selection: Selection) => Readings;
  readonly taken: Readings;
  readonly population: Readings;
};

type Shares = Pick<TableCell, 'denominator' | 'percent' | 'lowPercent' | 'highPercent'> &
  Partial<Pick<TableCell, 'lowDenominator' | 'highDenominator' | 'lowShare' | 'highShare'>>;

const noShares: Shares = { denominator: null, percent: null, lowPercent: null, highPercent: null };

/** What a cell's percentages are of; one for all cells of a row that are of the same. */
type Whole = Spanned & { readonly size: number; readonly moves: boolean };

function sharesOf(
  { n, low, high }: CountedCell,
  whole: Whole,
  part: () => Readings,
  weights: Weights,
): Shares {
  const { size: denominator } = whole;
  const of = (count: number): number | null => percent({ part: count, whole: denominator });
  if (!whole.moves)
    return { denominator, percent: of(n), lowPercent: of(low), highPercent: of(high) };
  const range = shareRange(part(), whole, weights);
  return {
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

type Narrowing = ReturnType<typeof narrowing>;

/** In: a row. Out: what percentages of its cells are of, by column, each worked out once. */
function wholes(spec: TableSpec, row: SpecLine, narrowed: Narrowing, weights: Weights) {
  const known = new Map<Bits, Map<Bits, Whole>>();
  return ({ line, read, population }: Column): Whole => {
    const within = read(line.within ?? every);
    const ofColumn = spec.denominator === 'column' ? narrowed(within, read(line.selects)) : within;
    const same = known.get(population.now) ?? new Map<Bits, Whole>();
    known.set(population.now, same);
    const before = same.get(ofColumn.now);
    if (before !== undefined) return before;
    const parts = [
      read(row.within ?? every),
      ...(spec.denominator === 'row' ? [read(row.selects)] : []),
      ofColumn,
    ];
    const all = spanned(parts.reduce(narrowed, population));
    const whole = { ...all, size: weighed(all.now, weights), moves: !isSame(all) };
    same.set(ofColumn.now, whole);
    return whole;
  };
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
  const narrowed = narrowing(index.taken(every, 'own'));
  const columns = spec.columns.map((line): Column => {
    const read = (selection: Selection): Readings => readings(index, selection, line);
    return { line, read, taken: read(line.selects), population: read(spec.population) };
  });
  const cells = spec.rows.flatMap((row) => {
    const wholeOf = wholes(spec, row, narrowed, weights);
    // Columns that read the marks alike share what the row takes.
    const rows = new Map<TableReading | undefined, Spanned>();
    return columns.map((column): TableCell => {
      const { line, read, taken, population } = column;
      const ofRow =
        rows.get(line.reading) ??
        spanned(
          row.kind === 'outside' ? read(row.selects) : narrowed(population, read(row.selects)),
        );
      rows.set(line.reading, ofRow);
      const counted = countCell(index.units, ofRow, taken, weights);
      const part = (): Readings => narrowed(ofRow, taken);
      const outside = row.kind === 'outside' || line.kind === 'outside';
      return {
        table: spec.id,
        row: row.id,
        column: line.id,
        ...counted,
        ...(outside ? noShares : sharesOf(counted, wholeOf(column), part, weights)),
        ...(values === null || spec.measure === undefined
          ? {}
          : { measures: measuresOf(spec.measure.kind, part(), values) }),
      };
    });
  });
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
