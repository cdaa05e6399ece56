import { z } from 'zod';
import { refuse, RefusedError } from '../../shared/lib/refusal.ts';
import { pagesFault, schemaFault } from './check-structure.ts';
import { sha256 } from './envelope-crypto.ts';
import { logReader, sealOf } from './log-table.ts';
import type { ReadHandle, WriteHandle } from './sql/handle.ts';
import { isOfEarlierFormat } from './sql/open-database.ts';
import { changing, rowOf } from './sql/query.ts';

function refuseFor(reason: string | null): void {
  if (reason === null) return;
  throw new RefusedError(refuse('log-damaged', { position: 'ukjent', reason }));
}

/** Told how many events have been checked, of how many. */
export type OnChecked = (done: number, total: number) => void;

/** So often it is told, in events. */
const apart = 10_000;

function checkRows(
  handle: ReadHandle,
  from?: number,
  onChecked: (done: number) => void = () => undefined,
): void {
  let expected = from ?? 1;
  for (const row of logReader(handle).sealed(from)) {
    const whole = row.n === expected && sealOf(row) === row.seal && sha256(row.bytes) === row.hash;
    if (!whole) {
      throw new RefusedError(
        refuse('log-damaged', {
          position: expected,
          reason: 'innholdet svarer ikke til kontrollsummen',
        }),
      );
    }
    if (expected % apart === 0) onChecked(expected);
    expected += 1;
  }
}

/** From so many events on a log is long: that all of it is checked is felt, and it is worth starting threads. */
export const long = 20_000;

/**
 * Finds a changed bit anywhere in the log when a file is opened: how the file is built, the seal over each row, the hash
 * of its bytes, and that no row is missing. Two hashes an event; who signed is for `verify`. In: a handle, and whom to
 * tell how far it has come where the log is long. Out: nothing.
 * Error (RefusedError): `log-damaged` with the first place that does not hold.
 */
export function checkAtOpening(handle: ReadHandle, onChecked: OnChecked = () => undefined): void {
  // Before anything is asked of the tables: they may not be there.
  refuseFor(schemaFault(handle));
  const total = logReader(handle).count();
  const tell = (done: number): void => {
    if (total >= long) onChecked(done, total);
  };
  tell(0);
  refuseFor(pagesFault(handle, 'all'));
  checkRows(handle, undefined, tell);
  tell(total);
}

const markRow = z.object({ n: z.int(), hash: z.string() });

/** How far the log was found whole the last time; 0 where nobody has said so, or what was said is no place in it. */
function checkedUpTo(handle: ReadHandle): number {
  if (isOfEarlierFormat(handle)) return 0;
  const mark = rowOf(handle, 'SELECT n, hash FROM checked WHERE id = 1', markRow)();
  if (mark === undefined) return 0;
  return logReader(handle).at(mark.n)?.hash === mark.hash ? mark.n : 0;
}

/** Says that the log was found whole down to an event. In: a handle, the event's number and hash. */
export function markChecked(handle: WriteHandle, { n, hash }: { n: number; hash: string }): void {
  changing(
    handle,
    'INSERT INTO checked (id, n, hash) VALUES (1, ?, ?) ON CONFLICT (id) DO UPDATE SET n = excluded.n, hash = excluded.hash',
  )(n, hash);
}

/** What of a file is looked at before it is used, and whether its log is long. */
export type CheckedTail = {
  readonly long: boolean;
  /** How many events at the beginning are still to be checked; 0 where all were. */
  readonly unchecked: number;
};

/**
 * As `checkAtOpening`, but of a long log that was once found whole only what came after, and what does not grow with
 * the log. In: a handle. Out: what is left to check.
 */
export function checkTail(handle: ReadHandle): CheckedTail {
  refuseFor(schemaFault(handle));
  const isLong = logReader(handle).count() >= long;
  const upTo = isLong ? checkedUpTo(handle) : 0;
  refuseFor(pagesFault(handle, upTo === 0 ? 'all' : 'short'));
  // From the last one that was checked on: it is what the mark and the next event name.
  checkRows(handle, upTo === 0 ? undefined : upTo);
  return { long: isLong, unchecked: upTo };
}
