import Database from 'better-sqlite3';
import { z } from 'zod';
import type { Sha256Hex } from '../../../shared/lib/ids.ts';
import { integerText } from '../../../shared/lib/norwegian-format.ts';
import { refuse, RefusedError } from '../../../shared/lib/refusal.ts';
import { besideTables, damagedBeside } from '../beside-the-log.ts';
import { structureFault } from '../check-structure.ts';
import { sha256 } from '../envelope-crypto.ts';
import { logReader, sealOf } from '../log-table.ts';
import { damagedReleaseFiles } from '../release-file-table.ts';
import { asReadHandle, type ReadHandle } from '../sql/handle.ts';
import { applicationId } from '../sql/open-database.ts';
import { silent, tellEvents, type Tell } from './progress.ts';
import { holdingsOf, rootOfHashes, type Holdings } from './holdings.ts';

/** What has been proven of a copy. */
export type Proven = { readonly holdings: Holdings; readonly root: Sha256Hex };

const envelope = z.object({ seen: z.string().nullable() });

function* provenHashes(handle: ReadHandle, tell: Tell): Generator<string> {
  const seen = tellEvents(tell, 'proving', logReader(handle).last()?.n ?? null);
  let expected = 1;
  let last: string | null = null;
  for (const row of logReader(handle).sealed()) {
    const whole =
      row.n === expected &&
      sealOf(row) === row.seal &&
      sha256(row.bytes) === row.hash &&
      envelope.parse(JSON.parse(Buffer.from(row.bytes).toString('utf8'))).seen === last;
    if (!whole) throw new Error(`hendelse ${integerText(expected)} i loggen er ikke hel`);
    yield row.hash;
    seen(row.n);
    last = row.hash;
    expected += 1;
  }
}

function proveOpened(handle: ReadHandle, tell: Tell): Proven {
  if (handle.pragma('application_id', { simple: true }) !== applicationId)
    throw new Error('den er ikke en kartlegging');
  tell({ kind: 'progress', stage: 'proving', done: 0, total: null });
  const fault = structureFault(handle);
  if (fault !== null) throw new Error(fault);
  const root = rootOfHashes(provenHashes(handle, tell));
  if (besideTables.some((table) => damagedBeside(handle, table).length > 0))
    throw new Error('det som ligger ved siden av loggen, er ikke helt');
  if (damagedReleaseFiles(handle) > 0) throw new Error('filene til en utgivelse er ikke hele');
  return { holdings: holdingsOf(handle), root };
}

const sameAs = (one: Holdings, other: Holdings): boolean =>
  one.events === other.events && one.head === other.head && one.beside === other.beside;

/**
 * Opens a copy anew, to be read only, and checks all of it: pages and tables, every event's hash and seal and the chain
 * they make, what lies beside the log. In: its path, what it must hold, null where that is not known, and whom to tell
 * how far it has come. Out: what it holds. Error (RefusedError): `backup-damaged` with the first that does not hold.
 */
export function proveCopy(path: string, expected: Holdings | null, tell: Tell = silent): Proven {
  let database: Database.Database | null = null;
  try {
    database = new Database(path, { readonly: true, fileMustExist: true });
    database.pragma('cell_size_check = ON');
    database.pragma('trusted_schema = OFF');
    const proven = proveOpened(asReadHandle(database), tell);
    if (expected !== null && !sameAs(proven.holdings, expected))
      throw new Error('den har ikke det samme innholdet som filen');
    return proven;
  } catch (error) {
    if (error instanceof RefusedError) throw error;
    const reason = error instanceof Error ? error.message : 'ukjent';
    throw new RefusedError(refuse('backup-damaged', { backup: path, reason }));
  } finally {
    database?.close();
  }
}
