import { z } from 'zod';
import type { EntryReading } from './entry-reading.ts';

const count = z.int().min(0);

/** The account of a round: registered = decided + undecided + not reached, and what is open beside. */
export const ledger = z.object({
  registered: count,
  decided: count,
  undecided: count,
  notReached: count,
  borderline: count,
  awaitingSecond: count,
  toResolve: count,
  sourceConflicts: count,
});
export type Ledger = z.infer<typeof ledger>;

type Counted = Pick<EntryReading, 'standing' | 'awaitingSecond' | 'toResolve'> & {
  /** What it is borderline at; null where it is not. */
  readonly borderline: object | string | null;
  readonly conflicts: readonly { readonly settled: boolean }[];
};

/** In: the readings of all entries of a round (or of a county). Out: the account. `sourceConflicts` counts entries. */
export function ledgerOf(readings: readonly Counted[]): Ledger {
  const number = (test: (one: Counted) => boolean): number => readings.filter(test).length;
  return {
    registered: readings.length,
    decided: number((one) => one.standing === 'decided'),
    undecided: number((one) => one.standing === 'undecided'),
    notReached: number((one) => one.standing === 'not-reached'),
    borderline: number((one) => one.borderline !== null),
    awaitingSecond: number((one) => one.awaitingSecond),
    toResolve: number((one) => one.toResolve),
    sourceConflicts: number((one) => one.conflicts.some((conflict) => !conflict.settled)),
  };
}
