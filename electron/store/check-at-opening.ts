import { refuse, RefusedError } from '../../shared/lib/refusal.ts';
import { structureFault } from './check-structure.ts';
import { sha256 } from './envelope-crypto.ts';
import { logReader, sealOf } from './log-table.ts';
import type { ReadHandle } from './sql/handle.ts';

/**
 * Finds a changed bit anywhere in the log when a file is opened: how the file is built, the seal over each row, the hash of its bytes, and
 * that no row is missing. Two hashes an event; who signed is for `verify`. In: a handle. Out: nothing.
 * Error (RefusedError): `log-damaged` with the first place that does not hold.
 */
export function checkAtOpening(handle: ReadHandle): void {
  const reason = structureFault(handle);
  if (reason !== null)
    throw new RefusedError(refuse('log-damaged', { position: 'ukjent', reason }));
  let expected = 1;
  for (const row of logReader(handle).sealed()) {
    const whole = row.n === expected && sealOf(row) === row.seal && sha256(row.bytes) === row.hash;
    if (!whole) {
      throw new RefusedError(
        refuse('log-damaged', {
          position: expected,
          reason: 'innholdet svarer ikke til kontrollsummen',
        }),
      );
    }
    expected += 1;
  }
}
