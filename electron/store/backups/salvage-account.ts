import type { Salvage } from '../../../shared/contract/backup-views.ts';
import { besideTables, readableBeside } from '../beside-the-log.ts';
import type { ReadHandle } from '../sql/handle.ts';
import type { Reading } from './read-with-backup.ts';

/** What the file holds beside its log, and how much of it is whole. */
function besideOf(handle: ReadHandle): Salvage['beside'] {
  return besideTables.map((table) => {
    const { rows, whole } = readableBeside(handle, table);
    return { name: table.name, rows: rows.length, whole };
  });
}

/** In: what reading a file has shown, and a handle on it. Out: what can be saved of it. */
export function salvageOf(reading: Reading, handle: ReadHandle): Salvage {
  const { sound, fromBackup, damage, said, until } = reading;
  const missing = said === null ? null : Math.max(0, said - sound);
  return {
    events: sound,
    fromBackup,
    damage,
    missing: damage === null ? 0 : missing === 0 ? null : missing,
    until,
    beside: besideOf(handle),
  };
}
