import type { UnitNumber } from '../lib/ids.ts';
import type { FrozenNumber } from '../release/frozen-content.ts';
import { cellWords, type CellWords } from './cell-words.ts';
import { causeKinds, type CauseKind } from './unit-cause.ts';
import type { EntryChange } from './entry-change.ts';
import type { ReadCell, ReadEntry, ReleaseReading } from './release-reading.ts';

/** A number as it stands in one release; null where the release has no such number. */
export type NumberThen = FrozenNumber;

/** What one unit does to a number. A unit can do more than one of these. */
export type UnitEffect = {
  readonly unit: UnitNumber;
  /** Counted later and not before, or the reverse. */
  readonly counted: 'comes' | 'goes' | null;
  /** Its mark makes a difference between lowest and highest later and not before, or the reverse. */
  readonly swings: 'comes' | 'goes' | null;
  /** In the denominator later and not before, or the reverse. */
  readonly among: 'comes' | 'goes' | null;
};

/** A number of the built-in tables that is another one, and the units that make the difference. */
export type NumberChange = {
  readonly table: string;
  readonly row: string;
  readonly column: string;
  /** The same place in words. */
  readonly words: CellWords;
  readonly from: NumberThen;
  readonly to: NumberThen;
  /** By cause, in the order of `causeKinds`; units in the order of their number. */
  readonly because: readonly { readonly cause: CauseKind; readonly units: readonly UnitEffect[] }[];
};

const keyOf = ({ table, row, column }: ReadCell): string => `${table}/${row}/${column}`;
const rowOf = ({ table, row }: ReadCell): string => `${table}/${row}`;

const numbers = ({ n, denominator, low, high }: ReadCell) => ({ n, denominator, low, high });

const decidedWhere = (
  { entries }: ReleaseReading,
  holds: (entry: ReadEntry) => boolean = () => true,
): ReadonlySet<UnitNumber> =>
  new Set(
    [...entries.values()]
      .filter((one) => one.standing === 'decided' && holds(one))
      .map((one) => one.unit),
  );

/** In: a release. Out: what finds the units that a cell's denominator counts. */
function denominators(reading: ReleaseReading): (cell: ReadCell) => ReadonlySet<UnitNumber> {
  const rows = new Map<string, Set<UnitNumber>>();
  for (const cell of reading.cells) {
    const units = rows.get(rowOf(cell)) ?? new Set<UnitNumber>();
    for (const unit of cell.entries) units.add(unit);
    rows.set(rowOf(cell), units);
  }
  const known = new Map<string, ReadonlySet<UnitNumber>>();
  const once = (key: string, find: () => ReadonlySet<UnitNumber>): ReadonlySet<UnitNumber> => {
    const found = known.get(key) ?? find();
    known.set(key, found);
    return found;
  };
  const asked = (table: string) =>
    decidedWhere(
      reading,
      (entry) => !entry.notAsked.some((criterion) => table === `kriterium-${criterion}`),
    );
  return (cell) => {
    const { table, row, denominator } = cell;
    if (denominator === null) return new Set();
    if (table === 'utfall' || (table === 'utfall-fylke' && row === 'alle'))
      return once('decided', () => decidedWhere(reading));
    if (table === 'utfall-fylke')
      return once(rowOf(cell), () => decidedWhere(reading, ({ county }) => county === row));
    if (table === 'grenseland')
      return once('borderline', () => decidedWhere(reading, (one) => one.borderline !== null));
    if (table.startsWith('kriterium-')) return once(table, () => asked(table));
    // Of a row: its columns take everybody who is in it.
    return rows.get(rowOf(cell)) ?? new Set();
  };
}

function crossing(
  unit: UnitNumber,
  before: ReadonlySet<UnitNumber>,
  after: ReadonlySet<UnitNumber>,
): 'comes' | 'goes' | null {
  if (before.has(unit) === after.has(unit)) return null;
  return after.has(unit) ? 'comes' : 'goes';
}

type Sets = Readonly<Record<'counted' | 'swings' | 'among', ReadonlySet<UnitNumber>>>;

const setsOf = (
  cell: ReadCell | undefined,
  among: (cell: ReadCell) => ReadonlySet<UnitNumber>,
): Sets => ({
  counted: new Set(cell?.entries ?? []),
  swings: new Set(cell?.swings ?? []),
  among: cell === undefined ? new Set() : among(cell),
});

function effects(before: Sets, after: Sets): readonly UnitEffect[] {
  const units = [before, after].flatMap((one) => [...one.counted, ...one.swings, ...one.among]);
  return [...new Set(units)]
    .sort()
    .map((unit) => ({
      unit,
      counted: crossing(unit, before.counted, after.counted),
      swings: crossing(unit, before.swings, after.swings),
      among: crossing(unit, before.among, after.among),
    }))
    .filter((one) => one.counted !== null || one.swings !== null || one.among !== null);
}

function differs(one: NumberThen, other: NumberThen): boolean {
  if (one === null || other === null) return (one ?? other)?.n !== 0 || one === other;
  return (
    one.n !== other.n ||
    one.denominator !== other.denominator ||
    one.low !== other.low ||
    one.high !== other.high
  );
}

/**
 * Every number of the built-in tables whose value, denominator, lowest or highest is another one. A number that stands
 * in only one of the releases counts where it is not 0. In: two releases, and what has become of their units.
 * Out: the numbers in the order of the later release, each with the units that make the difference, by cause.
 */
export function numberChanges(
  before: ReleaseReading,
  after: ReleaseReading,
  entries: readonly EntryChange[],
): readonly NumberChange[] {
  const old = new Map(before.cells.map((cell) => [keyOf(cell), cell]));
  const now = new Map(after.cells.map((cell) => [keyOf(cell), cell]));
  const causes = new Map(entries.map((one) => [one.unit, one.because.kind]));
  const wordsOf = cellWords(before, after);
  const amongBefore = denominators(before);
  const amongAfter = denominators(after);
  return [...new Map([...now, ...old]).values()].flatMap((cell): readonly NumberChange[] => {
    const earlier = old.get(keyOf(cell));
    const later = now.get(keyOf(cell));
    const from = earlier === undefined ? null : numbers(earlier);
    const to = later === undefined ? null : numbers(later);
    if (!differs(from, to)) return [];
    const made = effects(setsOf(earlier, amongBefore), setsOf(later, amongAfter));
    // What differs in no entry differs by the rules that count them.
    const causeOf = ({ unit }: UnitEffect): CauseKind => causes.get(unit) ?? 'codebook';
    const { table, row, column } = cell;
    return [
      {
        table,
        row,
        column,
        words: wordsOf({ table, row, column }),
        from,
        to,
        because: causeKinds.flatMap((cause) => {
          const units = made.filter((one) => causeOf(one) === cause);
          return units.length === 0 ? [] : [{ cause, units }];
        }),
      },
    ];
  });
}
