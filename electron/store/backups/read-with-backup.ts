import { z } from 'zod';
import { lossCount, type Loss } from '../../../shared/backups/loss.ts';
import type { Damage } from '../../../shared/contract/backup-views.ts';
import { logReader, type LogRow } from '../log-table.ts';
import { loggedEvent } from '../read-log.ts';
import type { ReadHandle } from '../sql/handle.ts';
import { rowOf } from '../sql/query.ts';
import { tellEvents, type Tell } from './progress.ts';
import { eventsSaid, soundLog } from './sound-rows.ts';

/** What one reading of a log, as it may be, held up against a backup of it, has shown. */
export type Reading = {
  /** How many events hold, from the first on; those that only the backup has whole are counted. */
  readonly sound: number;
  /** How many of them the file no longer has whole itself. */
  readonly fromBackup: number;
  /** How many, from the first on, the backup has too. */
  readonly common: number;
  readonly inBackup: number;
  /** How many the file says that it has; null where it says nothing. */
  readonly said: number | null;
  readonly damage: Damage | null;
  /** When the last one that holds was written. */
  readonly until: string | null;
  /** What the backup has not. */
  readonly loss: Loss;
};

const hashRow = z.object({ hash: z.string() });

/** In: a handle. Out: the hash of an event by its number, and nothing more of it. */
export const hashReader = (handle: ReadHandle) =>
  rowOf(handle, 'SELECT hash FROM log WHERE n = ?', hashRow);

/**
 * Reads a log that may be damaged, checks every event of it in full, signature and all, and holds it up against a
 * backup. Where the file has holes that the backup fills, it is read on behind them. In: handles on the file and on a
 * proven backup, null where there is none, who takes each event that holds, and whom to tell. Out: what was seen.
 */
export function readWithBackup(
  file: ReadHandle,
  backup: ReadHandle | null,
  tell: Tell,
  take: (row: LogRow) => void = () => undefined,
): Reading {
  const hashAt = backup === null ? () => undefined : hashReader(backup);
  const said = eventsSaid(file);
  const seen = tellEvents(tell, 'reading', said);
  const log = soundLog(file, backup);
  const lost = lossCount();
  const authors = new Map<string, string>();
  const units = new Map<string, string>();
  let [sound, common] = [0, 0];
  let until: string | null = null;
  for (const row of log.rows()) {
    const logged = loggedEvent(row);
    const { event } = logged;
    take(row);
    sound = row.n;
    until = logged.time;
    if (event.type === 'adviser-joined') authors.set(event.adviser, event.name);
    if (event.type === 'round-started')
      for (const { number, name } of event.round.units)
        units.set(`${event.round.id} ${number}`, name);
    if (common === row.n - 1 && hashAt(row.n)?.hash === row.hash) common = row.n;
    else if (backup !== null) lost.take(logged);
    seen(row.n);
  }
  return {
    sound,
    fromBackup: log.fromSpare(),
    common,
    inBackup: backup === null ? 0 : logReader(backup).count(),
    said,
    damage: log.damage(),
    until,
    loss: lost.loss({
      author: (author) => authors.get(author) ?? author,
      unit: (round, unit) => units.get(`${round} ${unit}`) ?? unit,
    }),
  };
}
