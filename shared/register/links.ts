import type { UnitNumber } from '../lib/ids.ts';
import { groupBy } from './group-by.ts';
import { once, oncePer } from './once.ts';
import {
  changeRows,
  isValidAt,
  municipalityRowOf,
  municipalityRows,
  to2024Rows,
} from './register-rows.ts';
import { klassNameAt } from './units-at.ts';

/** How a municipality at one date relates to one at a later date. */
export type ChangeKind =
  /** Same number, official name and territory (boundary adjustments aside). */
  | 'unchanged'
  /** Same number and territory, another official name. */
  | 'rename'
  /** Same territory, another number; the name may differ too. */
  | 'renumber'
  /** The later one has territory from several earlier ones. */
  | 'merge'
  /** The earlier one's territory went to several later ones. */
  | 'split';

type Path = { readonly from: UnitNumber; readonly to: UnitNumber; readonly main: boolean };

/** One municipality at an earlier date and one it became; `main`: this one got its administrative centre. */
export type Link = Path & { readonly kind: ChangeKind };

/** Every link between two dates, from either end. */
export type LinkTable = {
  readonly byFrom: ReadonlyMap<string, readonly Link[]>;
  readonly byTo: ReadonlyMap<string, readonly Link[]>;
};

const in2024 = '2024-01-01';

/** In: the first days of two periods, `earlier` not after `later`. Out: the links between them; made once. */
export function linksBetween(earlier: string, later: string): LinkTable {
  return tables(earlier)(later);
}

const tables = oncePer((earlier) => oncePer((later) => linkTable(earlier, later)));

function linkTable(earlier: string, later: string): LinkTable {
  const paths = pathsBetween(earlier, later);
  const from = groupBy(paths, (path) => path.from);
  const to = groupBy(paths, (path) => path.to);
  const linked = paths.map((path): Link => {
    const shares = from.get(path.from)?.length ?? 0;
    const parts = to.get(path.to)?.length ?? 0;
    return { ...path, kind: kindOf(path, shares, parts, earlier, later) };
  });
  return {
    byFrom: groupBy(linked, (link) => link.from),
    byTo: groupBy(linked, (link) => link.to),
  };
}

/** The kind follows from the two ends, so that it means the same over one year and over nine. */
function kindOf(
  path: Path,
  shares: number,
  parts: number,
  earlier: string,
  later: string,
): ChangeKind {
  if (shares > 1) return 'split';
  if (parts > 1) return 'merge';
  if (path.from !== path.to) return 'renumber';
  const row = municipalityRowOf(path.from);
  const renamed = row !== undefined && klassNameAt(row, earlier) !== klassNameAt(row, later);
  return renamed ? 'rename' : 'unchanged';
}

/** Change by change, except across 2024: there a chain cannot tell which part of old Ålesund became Haram again. */
function pathsBetween(earlier: string, later: string): readonly Path[] {
  const crosses2024 = earlier < in2024 && in2024 <= later;
  const first = crosses2024 ? directTo2024(earlier) : standingStill(earlier);
  const begin = crosses2024 ? in2024 : earlier;
  const dates = [...changesByDate().keys()].filter((date) => begin < date && date <= later).sort();
  return dates.reduce(follow, first);
}

function standingStill(date: string): readonly Path[] {
  return municipalityRows()
    .filter((row) => isValidAt(row, date))
    .map((row) => ({ from: row.number, to: row.number, main: true }));
}

function directTo2024(date: string): readonly Path[] {
  return to2024Rows().filter((row) => {
    const old = municipalityRowOf(row.from);
    return old !== undefined && isValidAt(old, date);
  });
}

function follow(paths: readonly Path[], date: string): readonly Path[] {
  const changes = changesByDate().get(date);
  const followed = new Map<string, Path>();
  for (const path of paths) {
    const steps = changes?.get(path.to) ?? [{ from: path.to, to: path.to, main: true }];
    for (const step of steps) {
      const key = `${path.from} ${step.to}`;
      const main = (path.main && step.main) || followed.get(key)?.main === true;
      followed.set(key, { from: path.from, to: step.to, main });
    }
  }
  return [...followed.values()];
}

const changesByDate = once(
  () =>
    new Map(
      [...groupBy(changeRows(), (row) => row.date)].map(([date, rows]) => [
        date,
        groupBy(rows, (row) => row.from),
      ]),
    ),
);
