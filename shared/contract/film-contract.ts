import { type } from '@orpc/contract';
import { z } from 'zod';
import {
  isoDate,
  roundId,
  unitNumber,
  type IsoDate,
  type IsoTime,
  type OutcomeId,
  type UnitNumber,
} from '../lib/ids.ts';
import type { Ledger } from '../projections/ledger.ts';
import { procedure } from './refused.ts';
import type { EntryView, FrontView, HistoryItem, RangedNumber } from './views.ts';

/** A day on which something was done in a round, and who did how much. */
export type FilmDay = {
  readonly day: IsoDate;
  /** The last event of that day: the round as it stood when the day ended. */
  readonly n: number;
  readonly events: number;
  readonly by: readonly { readonly name: string; readonly events: number }[];
};

/** A round as it stood just after an event. */
export type FilmFrame = {
  readonly n: number;
  readonly time: IsoTime;
  readonly ledger: Ledger;
  readonly headline: FrontView['headline'];
  readonly outcomes: readonly (RangedNumber & { readonly id: OutcomeId; readonly label: string })[];
  readonly map: FrontView['map'];
  /** How many entries are left out of outcomes and map, since the asker is to judge them without seeing the first. */
  readonly heldBack: number;
};

/** Something that was done to an entry, among all entries of a round. */
export type FilmChange = HistoryItem & { readonly unit: UnitNumber; readonly name: string };

const place = z.int().min(0);

export const filmContract = {
  /** The days of a round, oldest first; where the log has come to, and where it was when the asker last did something. */
  days: procedure.input(z.strictObject({ round: roundId })).output(
    type<{
      readonly days: readonly FilmDay[];
      readonly n: number;
      /** Null where the asker has done nothing in the file. */
      readonly lastOwn: number | null;
    }>(),
  ),
  frame: procedure.input(z.strictObject({ round: roundId, n: place })).output(type<FilmFrame>()),
  /** An entry as it stood just after an event, for reading only. */
  entry: procedure
    .input(
      z.strictObject({ round: roundId, unit: unitNumber, n: place, as: z.string().optional() }),
    )
    .output(type<EntryView>()),
  /** The place in the log that a moment, or the end of a day, had come to: the last event not after it; 0 before all. */
  placeAt: procedure
    .input(z.strictObject({ time: z.union([isoDate, z.iso.datetime({ offset: true })]) }))
    .output(type<{ readonly n: number }>()),
  /** What was done after one place in the log and up to another, newest first; `total` also where `limit` cuts. */
  changes: procedure
    .input(
      z.strictObject({
        round: roundId,
        after: place,
        until: place.nullable(),
        limit: z.int().min(1).max(1_000),
      }),
    )
    .output(type<{ readonly changes: readonly FilmChange[]; readonly total: number }>()),
};
