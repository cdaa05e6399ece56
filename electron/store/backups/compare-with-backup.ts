import { noLoss, lossOf } from '../../../shared/backups/loss.ts';
import type { Comparison, Standing } from '../../../shared/contract/backup-views.ts';
import type { LoggedEvent } from '../../../shared/events/envelope.ts';
import { logReader, type LogRow } from '../log-table.ts';
import { loggedEvent } from '../read-log.ts';
import type { ReadHandle } from '../sql/handle.ts';
import { eventsSaid, soundLog } from './sound-rows.ts';

function standingOf(own: number, sound: number, common: number, inBackup: number): Standing {
  if (own === 0) return 'unreadable';
  if (common === 0) return 'other-mapping';
  if (sound > common) return inBackup > common ? 'forked' : 'ahead';
  return inBackup > common ? 'behind' : 'same';
}

/** In: a handle on the file, as it may be, and on a proven backup, and whether signatures
 * are to be checked, as of a file that nobody has opened. Out: how they stand to each other. Where the file has holes that the backup fills, it
 * is read on behind them. */
export function compareWithBackup(
  file: ReadHandle,
  backup: ReadHandle,
  signatures: boolean,
): Comparison {
  const hashAt = logReader(backup).at;
  const inBackup = logReader(backup).last()?.n ?? 0;
  const log = soundLog(file, backup, signatures);
  const authors = new Map<string, string>();
  const units = new Map<string, string>();
  let sound = 0;
  let common = 0;
  const lost = function* (rows: Iterable<LogRow>): Generator<LoggedEvent> {
    for (const row of rows) {
      sound = row.n;
      const logged = loggedEvent(row);
      const { event } = logged;
      if (event.type === 'adviser-joined') authors.set(event.adviser, event.name);
      if (event.type === 'round-started')
        for (const { number, name } of event.round.units)
          units.set(`${event.round.id} ${number}`, name);
      const shared = common === row.n - 1 && hashAt(row.n)?.hash === row.hash;
      if (shared) common = row.n;
      else yield logged;
    }
  };
  const loss = lossOf(lost(log.rows()), {
    author: (author) => authors.get(author) ?? author,
    unit: (round, unit) => units.get(`${round} ${unit}`) ?? unit,
  });
  const standing = standingOf(sound - log.fromSpare(), sound, common, inBackup);
  return {
    standing,
    sound,
    said: eventsSaid(file),
    damage: log.damage(),
    lost: standing === 'other-mapping' ? noLoss : loss,
  };
}
