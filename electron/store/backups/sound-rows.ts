import { z } from 'zod';
import type { Damage } from '../../../shared/contract/backup-views.ts';
import { openEnvelope, sha256 } from '../envelope-crypto.ts';
import { logReader, sealOf, type LogRow } from '../log-table.ts';
import type { ReadHandle } from '../sql/handle.ts';
import { checkLog } from '../verify-log.ts';

/** What has been read of a log that may be damaged. */
export type SoundLog = {
  /** The events in order, each checked in full as it comes: its hash, its chain, its signature. */
  readonly rows: () => Generator<LogRow, void, undefined>;
  /** Asked when all rows have come: where it stopped short; null where it came to the end. */
  readonly damage: () => Damage | null;
  /** How many events came from the other file. */
  readonly fromSpare: () => number;
};

const number = z.object({ n: z.int().nullable() });

/** What may be damaged is asked so that it is an answer when it cannot be read. */
function orNull<T>(ask: () => T): T | null {
  try {
    return ask();
  } catch {
    return null;
  }
}

/**
 * In: a handle on a file that may be damaged. Out: how many events it says that it has, as far as anything in it still
 * says so; null where nothing does.
 */
export function eventsSaid(handle: ReadHandle): number | null {
  const ask = (sql: string): number | null =>
    orNull(() => number.parse(handle.prepare(sql).get()).n);
  const said = [
    ask('SELECT n FROM log ORDER BY n DESC LIMIT 1'),
    ask('SELECT n FROM projection_mapping WHERE id = 1'),
  ].filter((one) => one !== null);
  return said.length === 0 ? null : Math.max(...said);
}

/** A row as it is believed: only the signed bytes and the signature are; they tell the rest. */
type Believed = { readonly row: LogRow; readonly intact: boolean };

type Reader = (n: number) => (LogRow & { readonly seal: string }) | undefined;

/** Out: the event that follows the last one; null where there is none that claims to. */
function believed(read: Reader | null, n: number, last: string | null): Believed | null {
  const found = orNull(() => read?.(n));
  if (!found) return null;
  const envelope = orNull(() => openEnvelope(found.bytes));
  if (envelope?.seen !== last) return null;
  const { seal, ...stored } = found;
  const { author, position } = envelope;
  const hash = sha256(found.bytes);
  const intact = stored.hash === hash && sealOf(stored) === seal;
  return { row: { ...stored, n, author, position, hash }, intact };
}

/** Whether the file, as far as it can be asked, has no event of that number or a later one. */
function endsBefore(handle: ReadHandle, read: Reader | null, n: number): boolean {
  const said = eventsSaid(handle);
  const gone = orNull(() => ({ found: read?.(n) !== undefined }));
  return read !== null && gone?.found === false && said !== null && said < n;
}

const readerOf = (handle: ReadHandle | null): Reader | null =>
  handle === null ? null : orNull(() => logReader(handle).sealedAt);

/**
 * Reads a log up to the first event that cannot be read or does not hold. An event that the file no longer has whole is
 * taken from another file of the same mapping where that has it, as far as the file says that it went: each event seals all before it, so that it can be no
 * other. In: a handle on the file, and on the other one, null where there is none. Out: the log as far as it holds.
 */
export function soundLog(handle: ReadHandle, spare: ReadHandle | null): SoundLog {
  let damage: Damage | null = null;
  let borrowed = 0;
  const rows = function* (): Generator<LogRow, void, undefined> {
    const check = checkLog({ signatures: true });
    const own = readerOf(handle);
    const other = readerOf(spare);
    const said = eventsSaid(handle);
    let last: string | null = null;
    for (let n = 1; ; n += 1) {
      const mine: Believed | null = believed(own, n, last);
      const mayBorrow = mine?.intact !== true && (said === null || n <= said);
      const theirs: Believed | null = mayBorrow ? believed(other, n, last) : null;
      const chosen: Believed | null = theirs ?? mine;
      if (chosen === null) {
        if (!endsBefore(handle, own, n)) damage = { position: n, reason: 'kan ikke leses' };
        return;
      }
      const [problem] = check.next(chosen.row);
      if (problem !== undefined) {
        damage = { position: n, reason: problem.reason };
        return;
      }
      if (chosen === theirs) borrowed += 1;
      last = chosen.row.hash;
      yield chosen.row;
    }
  };
  return { rows, damage: () => damage, fromSpare: () => borrowed };
}
