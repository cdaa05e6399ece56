import type { CountyAccount, MapPoint, QueueRow } from '../../shared/contract/views.ts';
import { countyNumber, unitNumber } from '../../shared/lib/ids.ts';
import type { Ledger } from '../../shared/projections/ledger.ts';

const emptyLedger: Ledger = {
  registered: 0,
  decided: 0,
  undecided: 0,
  notReached: 0,
  borderline: 0,
  awaitingSecond: 0,
  toResolve: 0,
  sourceConflicts: 0,
};

/** A county's account: so many units, so many of them decided, and the number with its range. */
export function countyAccount(
  number: string,
  name: string,
  counts: {
    readonly registered: number;
    readonly decided: number;
    readonly service: readonly [low: number, n: number, high: number];
  },
): CountyAccount {
  const { registered, decided } = counts;
  const [low, n, high] = counts.service;
  return {
    number: countyNumber.parse(number),
    name,
    ledger: { ...emptyLedger, registered, decided, undecided: registered - decided },
    service: { n, low, high, denominator: decided },
  };
}

/** A row of the queue: undecided and untouched unless told. */
export function queueRow(unit: string, change: Partial<QueueRow> = {}): QueueRow {
  return {
    unit: unitNumber.parse(unit),
    name: `Kommune ${unit}`,
    county: countyNumber.parse(unit.slice(0, 2)),
    standing: 'undecided',
    outcome: null,
    borderline: null,
    awaitingSecond: false,
    toResolve: false,
    conflict: false,
    statements: 0,
    judges: [],
    hasDraft: false,
    rejudge: null,
    withheld: false,
    awaitingMine: false,
    assigned: {},
    ...change,
  };
}

/** A point of the map: undecided, in the middle, unless told. */
export function mapPoint(unit: string, change: Partial<MapPoint> = {}): MapPoint {
  return {
    unit: unitNumber.parse(unit),
    name: `Kommune ${unit}`,
    x: 0.5,
    y: 0.5,
    standing: 'undecided',
    tone: null,
    borderline: false,
    ...change,
  };
}
