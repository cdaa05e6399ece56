import { type } from '@orpc/contract';
import { z } from 'zod';
import { releaseNumber, roundId, unitNumber } from '../lib/ids.ts';
import { languages } from '../lib/language.ts';
import type { PrintedTables } from '../release/printed-table.ts';
import type { TableSet } from '../release/table-value.ts';
import type { AgreementView } from './agreement-views.ts';
import { procedure } from './refused.ts';
import type {
  BorderlineView,
  EntryView,
  FrontView,
  HistoryItem,
  QueueView,
  RoundView,
} from './views.ts';

const inRound = z.strictObject({ round: roundId });
const inEntry = z.strictObject({ round: roundId, unit: unitNumber });

/** `as`: as the adviser of that name sees it. Only for a terminal, which reads the file as a whole otherwise. */
const asSomebody = inEntry.extend({ as: z.string().max(200).optional() });

/** Digits after the comma in percentages. */
export const digits = z.union([z.literal(0), z.literal(1)]);

/** What tables and figures are written in. */
export const language = z.enum(languages).default('nb');

export const readingContract = {
  round: procedure.input(inRound).output(type<RoundView>()),
  queue: procedure.input(inRound).output(type<QueueView>()),
  entry: procedure.input(asSomebody).output(type<EntryView>()),
  history: procedure.input(asSomebody).output(type<readonly HistoryItem[]>()),
  front: procedure.input(inRound).output(type<FrontView>()),
  borderline: procedure.input(inRound).output(type<BorderlineView>()),
  agreement: procedure.input(inRound).output(type<AgreementView>()),
  /** Release null: the tables as they stand now, marked as a draft. */
  tables: procedure
    .input(z.strictObject({ round: roundId, release: releaseNumber.nullable(), digits, language }))
    .output(type<{ readonly set: TableSet; readonly printed: PrintedTables }>()),
};
