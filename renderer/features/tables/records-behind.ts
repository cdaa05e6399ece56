import type { QueueRow } from '../../../shared/contract/views.ts';
import type { OutcomeId, UnitNumber } from '../../../shared/lib/ids.ts';
import { compareNames } from '../../../shared/lib/norwegian-format.ts';
import type { TableSet } from '../../../shared/release/table-value.ts';
import { swingsOf, type Behind } from './cell-behind.ts';

/** One entry behind a number. `swing`: it may leave it, or may come to it, because it is borderline. */
export type BehindRecord = {
  readonly unit: UnitNumber;
  readonly name: string;
  /** The id of its outcome in these tables; null where it has none. */
  readonly outcome: string | null;
  readonly swing: 'leaving' | 'entering' | null;
  /** Whether it is an entry of the round one is in, and can be opened. */
  readonly here: boolean;
};

/**
 * The outcomes as these tables count them: a release keeps its own, whatever has been decided since.
 * In: the tables. Out: unit to the id of its outcome.
 */
export function outcomesIn(set: TableSet): ReadonlyMap<UnitNumber, string> {
  const table = set.tables.find(({ id }) => id === 'utfall');
  const plain = new Set(table?.rows.filter(({ kind }) => kind === 'plain').map(({ id }) => id));
  return new Map(
    table?.cells
      .filter(({ row }) => plain.has(row))
      .flatMap(({ row, entries }) => entries.map((unit): [UnitNumber, string] => [unit, row])),
  );
}

/**
 * In: what is behind a number, the names of the units of this round and their outcomes, and of other rounds' units.
 * Out: the entries counted and those that may come, each a–å.
 */
export function recordsBehind(
  behind: Behind,
  names: ReadonlyMap<UnitNumber, string>,
  outcomes: ReadonlyMap<UnitNumber, string>,
  elsewhere: ReadonlyMap<UnitNumber, string> = new Map(),
): { readonly counted: readonly BehindRecord[]; readonly entering: readonly BehindRecord[] } {
  const { leaving, entering } = swingsOf(behind);
  const mayLeave = new Set(leaving);
  const record = (unit: UnitNumber, swing: BehindRecord['swing']): BehindRecord => ({
    unit,
    name: names.get(unit) ?? elsewhere.get(unit) ?? unit,
    outcome: outcomes.get(unit) ?? null,
    swing,
    here: names.has(unit),
  });
  const byName = (one: BehindRecord, other: BehindRecord): number =>
    compareNames(one.name, other.name) || (one.unit < other.unit ? -1 : 1);
  return {
    counted: behind.entries
      .map((unit) => record(unit, mayLeave.has(unit) ? 'leaving' : null))
      .sort(byName),
    entering: entering.map((unit) => record(unit, 'entering')).sort(byName),
  };
}

/** In: the rows of the queue. Out: unit to name; those who share one have their number with it. */
export function namesIn(rows: readonly QueueRow[]): ReadonlyMap<UnitNumber, string> {
  const bearers = new Map<string, Set<UnitNumber>>();
  for (const { unit, name } of rows)
    bearers.set(name, (bearers.get(name) ?? new Set<UnitNumber>()).add(unit));
  return new Map(
    rows.map(({ unit, name }) => [
      unit,
      (bearers.get(name)?.size ?? 0) > 1 ? `${name} (${unit})` : name,
    ]),
  );
}

/** In: the rows of the queue. Out: unit to the id of the outcome that stands now. */
export function outcomesNow(rows: readonly QueueRow[]): ReadonlyMap<UnitNumber, string> {
  return new Map(
    rows.flatMap(({ unit, outcome }) => (outcome === null ? [] : [[unit, outcome] as const])),
  );
}

/** In: outcomes with their short labels. Out: what each is called in a list. */
export function shortOutcomes(
  outcomes: readonly { readonly id: OutcomeId; readonly short: string }[],
): ReadonlyMap<string, string> {
  return new Map(outcomes.map(({ id, short }) => [id, short]));
}
