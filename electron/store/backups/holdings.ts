import { createHash } from 'node:crypto';
import { z } from 'zod';
import { sha256Hex, type Sha256Hex } from '../../../shared/lib/ids.ts';
import { leafHash, rootOf, type Digest } from '../../../shared/proof/merkle-tree.ts';
import { sha256 } from '../envelope-crypto.ts';
import { logReader } from '../log-table.ts';
import type { ReadHandle } from '../sql/handle.ts';
import { rowsOf } from '../sql/query.ts';

/** What a mapping file holds, in a few words: two files with the same hold the same. */
export type Holdings = {
  readonly events: number;
  /** The hash of the last event. Each event seals the one before it, so this is the whole log's. */
  readonly head: string | null;
  /** A digest of every table beside the log. */
  readonly beside: string;
};

const nameRow = z.object({ name: z.string() });

/** Neither the log nor what is made from it. */
const besideSql =
  "SELECT name FROM sqlite_schema WHERE type = 'table' AND name <> 'log' AND name NOT LIKE 'projection\\_%' ESCAPE '\\' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name";

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
const columnRow = z.object({ name: z.string(), type: z.string() });
const valuesRow = z.array(z.unknown());

/** Bytes beside which their seal stands are not read for this; that the seal holds is looked at where a copy is proven. */
function selectAll(handle: ReadHandle, table: string): string {
  const columns = z.array(columnRow).parse(handle.pragma(`table_info(${quoted(table)})`));
  const sealed = columns.some(({ name }) => name === 'seal');
  const asked = columns.map(({ name, type }) =>
    sealed && type === 'BLOB' ? `length(${quoted(name)})` : quoted(name),
  );
  return `SELECT ${asked.join(', ')} FROM ${quoted(table)}`;
}

const told = (value: unknown): unknown => (value instanceof Uint8Array ? sha256(value) : value);

function besideDigest(handle: ReadHandle): string {
  const hash = createHash('sha256');
  for (const { name } of rowsOf(handle, besideSql, nameRow)()) {
    hash.update(`${JSON.stringify(name)}\n`);
    // Its own statement: one that is being stepped through can do nothing else.
    const rows = handle.prepare(selectAll(handle, name)).raw().iterate();
    for (const row of rows) hash.update(`${JSON.stringify(valuesRow.parse(row).map(told))}\n`);
  }
  return hash.digest('hex');
}

/** In: a handle. Out: what the file holds now. */
export function holdingsOf(handle: ReadHandle): Holdings {
  const last = logReader(handle).last();
  return { events: last?.n ?? 0, head: last?.hash ?? null, beside: besideDigest(handle) };
}

const printLength = 16;

/** In: what a file holds. Out: the few digits that stand in the name of its backup. */
export function printOf({ events, head, beside }: Holdings): string {
  return sha256(`${events}|${head ?? ''}|${beside}`).slice(0, printLength);
}

const digest: Digest = (bytes) => createHash('sha256').update(bytes).digest();

/** In: the hashes of a log's events in order. Out: the root of the log as a tree (RFC 6962). */
export function rootOfHashes(hashes: Iterable<string>): Sha256Hex {
  const leaves = function* (): Iterable<Uint8Array> {
    for (const hash of hashes) yield leafHash(digest, Buffer.from(hash, 'hex'));
  };
  return sha256Hex.parse(Buffer.from(rootOf(digest, leaves())).toString('hex'));
}
