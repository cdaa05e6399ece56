import Database from 'better-sqlite3';
import { z } from 'zod';
import { openEnvelope } from '../../electron/store/envelope-crypto.ts';
import { unpacked } from '../../electron/store/packed-bytes.ts';

const blob = z.custom<Uint8Array>((value) => value instanceof Uint8Array);
const logRow = z.object({ hash: z.string(), bytes: blob });
const fileRow = z.object({
  number: z.string(),
  candidate: z.int(),
  path: z.string(),
  seal: z.string(),
});

const signedEvent = z.object({
  type: z.literal('release-signed'),
  manifest: z.string(),
  signature: z.object({ name: z.string() }),
});

/** What a mapping file says of signing, read past the program. */
export type SignedSoFar = {
  /** The hashes of its events, in order. */
  readonly log: readonly string[];
  /** The manifest, signer and signature of every signature in the log, in order. */
  readonly signatures: readonly { readonly manifest: string; readonly name: string }[];
  /** The seals of the files of each candidate that is kept, by number and candidate. */
  readonly files: ReadonlyMap<string, string>;
};

/** In: the path of a mapping file that nobody has open, and what was read of it last, which is not opened again. */
export function signedSoFar(path: string, last: SignedSoFar | null): SignedSoFar {
  const database = new Database(path, { readonly: true });
  try {
    const rows = z
      .array(logRow)
      .parse(database.prepare('SELECT hash, bytes FROM log ORDER BY n').all());
    const signatures = rows.slice(last?.log.length ?? 0).flatMap(({ bytes }) => {
      const { event } = openEnvelope(Buffer.from(unpacked(bytes)));
      const read = signedEvent.safeParse(event);
      return read.success ? [{ manifest: read.data.manifest, name: read.data.signature.name }] : [];
    });
    const kept = z
      .array(fileRow)
      .parse(
        database
          .prepare('SELECT number, candidate, path, seal FROM release_file ORDER BY path')
          .all(),
      );
    const files = new Map<string, string>();
    for (const { number, candidate, path: of, seal } of kept) {
      const key = `${number} ${String(candidate)}`;
      files.set(key, `${files.get(key) ?? ''}${of} ${seal}\n`);
    }
    return {
      log: rows.map((one) => one.hash),
      signatures: [...(last?.signatures ?? []), ...signatures],
      files,
    };
  } finally {
    database.close();
  }
}

/** In: what was read before a step, and after it. Out: what of what was signed is no longer as it was; none where all is. */
export function lostOrChanged(before: SignedSoFar, after: SignedSoFar): readonly string[] {
  const went = before.log.some((hash, at) => after.log[at] !== hash);
  const changed = [...before.files].filter(
    ([key, seals]) => after.files.has(key) && after.files.get(key) !== seals,
  );
  const gone = before.files.size > 0 && after.files.size === 0;
  return [
    ...(went ? ['an event of the log is gone or another'] : []),
    ...changed.map(([key]) => `the files of candidate ${key} are others`),
    ...(gone ? ['the files of every candidate are gone'] : []),
  ];
}
