import { setImmediate } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { lossCount } from '../../../shared/backups/loss.ts';
import type { Comparison, Damage } from '../../../shared/contract/backup-views.ts';
import { refuse, RefusedError } from '../../../shared/lib/refusal.ts';
import { openEnvelope, sha256 } from '../envelope-crypto.ts';
import { logReader, type LogRow } from '../log-table.ts';
import type { MappingFile } from '../mapping-file.ts';
import { loggedEvent } from '../read-log.ts';
import { asReadHandle, type ReadHandle } from '../sql/handle.ts';
import { comparisonOf } from './compare-with-backup.ts';
import { silent, tellEvents } from './progress.ts';
import { hashReader } from './read-with-backup.ts';
import type { FollowWork } from './work-beside.ts';

/** So many events are read between two questions that the store answers: a few milliseconds' work. */
const portion = 50;

/** In: two logs and how long the shorter is. Out: how many events they have in common; each seals all before it. */
function commonOf(own: ReadHandle, backup: ReadHandle, shorter: number): number {
  const [hashHere, hashThere] = [hashReader(own), hashReader(backup)];
  const sameAt = (n: number): boolean => {
    const hash = hashHere(n)?.hash;
    return n === 0 || (hash !== undefined && hash === hashThere(n)?.hash);
  };
  if (sameAt(shorter)) return shorter;
  let [same, other] = [0, shorter];
  while (other - same > 1) {
    const middle = Math.floor((same + other) / 2);
    if (sameAt(middle)) same = middle;
    else other = middle;
  }
  return same;
}

const holds = (row: LogRow, n: number, last: string | null): boolean =>
  row.n === n && sha256(row.bytes) === row.hash && openEnvelope(row.bytes).seen === last;

async function compared(
  { handle, memory }: MappingFile,
  backup: ReadHandle,
  { signal, tell = silent }: FollowWork,
): Promise<Comparison> {
  const log = logReader(handle);
  const said = log.count();
  const inBackup = logReader(backup).count();
  const common = commonOf(handle, backup, Math.min(said, inBackup));
  const { advisers, rounds } = memory().mapping;
  const units = new Map(
    rounds.flatMap((round) =>
      round.units.map((one) => [`${round.id} ${one.number}`, one.name] as const),
    ),
  );
  const names = new Map(advisers.map((one) => [String(one.id), one.name]));
  const seen = tellEvents(tell, 'reading', said - common);
  const lost = lossCount();
  let damage: Damage | null = null;
  let sound = common;
  let last = hashReader(handle)(common)?.hash ?? null;
  // Of another mapping nothing is lost: it cannot be brought back in the place of this one.
  const end = common === 0 ? 0 : said;
  while (sound < end && damage === null) {
    if (!handle.open) throw new RefusedError(refuse('no-file-open', {}));
    for (const row of log.after(sound, Math.min(portion, end - sound))) {
      if (!holds(row, sound + 1, last)) {
        damage = { position: sound + 1, reason: 'innholdet svarer ikke til kontrollsummen' };
        break;
      }
      lost.take(loggedEvent(row));
      sound = row.n;
      last = row.hash;
      seen(sound - common);
    }
    await setImmediate();
    signal?.throwIfAborted();
  }
  const loss = lost.loss({
    author: (author) => names.get(author) ?? author,
    unit: (round, unit) => units.get(`${round} ${unit}`) ?? unit,
  });
  return comparisonOf({
    sound: end === 0 ? said : sound,
    fromBackup: 0,
    common,
    inBackup,
    said,
    damage,
    loss,
  });
}

/**
 * Holds the open mapping up against a proven backup, while the store goes on answering; only what the backup has not is
 * read. In: the file, the backup's path, when to stop and whom to tell. Out: how they stand to each other.
 * Errors: `no-file-open` (RefusedError) where it is closed meanwhile; what the signal throws.
 */
export async function compareOpen(
  file: MappingFile,
  backup: string,
  following: FollowWork = {},
): Promise<Comparison> {
  const database = new Database(backup, { readonly: true, fileMustExist: true });
  try {
    return await compared(file, asReadHandle(database), following);
  } finally {
    database.close();
  }
}
