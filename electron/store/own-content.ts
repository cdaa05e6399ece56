import type { z } from 'zod';
import type { AdviserId, RoundId, UnitNumber } from '../../shared/lib/ids.ts';
import { dropBeside, findBeside, putBeside, type BesideTable } from './beside-the-log.ts';
import type { ReadHandle, WriteHandle } from './sql/handle.ts';

/** Whose: the key in use, and that person's keys before it, the newest first. */
export type Own = {
  readonly adviser: AdviserId;
  readonly earlier?: readonly AdviserId[];
};

/** Whose, of which entry. */
export type OwnKey = Own & {
  readonly round: RoundId;
  readonly unit: UnitNumber;
};

/** What one adviser has filled in of one entry and not saved. No decision, so not in the log; it survives a crash all the same. */
type OwnContent<T> = {
  readonly save: (handle: WriteHandle, key: OwnKey, content: T) => void;
  /** Drops it, as when it has been saved for good; also what was begun under an earlier key. */
  readonly discard: (handle: WriteHandle, key: OwnKey) => void;
  /** As it was last filled in, under the key in use or one before it. Null where there is none, where it is of an older form that no longer fits, and where it is not as it was written; `verify` tells of that. */
  readonly read: (handle: ReadHandle, key: OwnKey) => T | null;
};

/** In: a table of round, unit, adviser and content, and the schema of the content. Out: what is done with it. */
export function ownContent<T>(table: BesideTable, schema: z.ZodType<T>): OwnContent<T> {
  type Row = Omit<OwnKey, 'earlier'>;
  const keyOf = ({ round, unit, adviser }: Row): readonly string[] => [round, unit, adviser];
  const rowsOf = ({ earlier = [], ...key }: OwnKey): readonly Row[] =>
    [key.adviser, ...earlier].map((adviser) => ({ ...key, adviser }));
  const readRow = (handle: ReadHandle, key: Row): T | null => {
    const row = findBeside(handle, table, keyOf(key));
    if (row === null || !row.whole) return null;
    const parsed = schema.safeParse(JSON.parse(row.values.at(-1) ?? 'null'));
    return parsed.success ? parsed.data : null;
  };
  return {
    save: (handle, key, content) =>
      putBeside(handle, table, [...keyOf(key), JSON.stringify(content)]),
    discard: (handle, key) => {
      for (const row of rowsOf(key)) dropBeside(handle, table, keyOf(row));
    },
    read: (handle, key) => {
      for (const row of rowsOf(key)) {
        const content = readRow(handle, row);
        if (content !== null) return content;
      }
      return null;
    },
  };
}
