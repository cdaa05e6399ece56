import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  checkLogBeside,
  checkLogWith,
  type LogHolds,
  type Signatures,
} from '../../../electron/store/log-check/check-log-beside.ts';
import { checkingThreads } from '../../../electron/store/log-check/checking-threads.ts';
import { asReadHandle } from '../../../electron/store/sql/handle.ts';
import { sealOf } from '../../../electron/store/log-table.ts';
import { sha256 } from '../../../electron/store/envelope-crypto.ts';
import { makeLargeLog } from '../../builders/large-log.ts';
import { folderForAll } from '../../builders/folder-for-all.ts';

const events = 2_500;
const folder = folderForAll();
let whole = '';

beforeAll(async () => {
  whole = join(folder, 'stor.grenseland');
  await makeLargeLog(whole, { units: 20, events });
});

/** In: SQL that somebody runs on a copy of the file, past the triggers. Out: what the check says of it. */
async function after(
  change: (database: Database.Database) => void,
  signatures: Signatures,
): Promise<LogHolds | null> {
  const path = join(folder, 'endret.grenseland');
  copyFileSync(whole, path);
  const database = new Database(path);
  try {
    database.exec('DROP TRIGGER log_is_never_updated; DROP TRIGGER log_is_never_deleted;');
    change(database);
    return await checkLogBeside(asReadHandle(database), signatures);
  } finally {
    database.close();
  }
}

type Row = {
  n: number;
  author: string;
  position: number;
  hash: string;
  signature: Buffer;
  bytes: Buffer;
};
const rowAt = (database: Database.Database, n: number): Row =>
  // The columns of the table, as the migration has them.
  database
    .prepare('SELECT n, author, position, hash, signature, bytes FROM log WHERE n = ?')
    .get(n) as Row;

/** Puts a row in the place of the one there, with hash and seal as somebody who knows the program would make them. */
function putResealed(database: Database.Database, row: Row): void {
  const hash = sha256(row.bytes);
  database
    .prepare(
      'UPDATE log SET author = ?, position = ?, hash = ?, signature = ?, bytes = ?, seal = ? WHERE n = ?',
    )
    .run(row.author, row.position, hash, row.signature, row.bytes, sealOf({ ...row, hash }), row.n);
}

// What is found with the fewest signatures checked is found with all of them: the rest is the same.
const how = 'heads';

// Whatever else may happen to a log is checked without threads, in `log-check-agreement.test.ts`.
describe('a long log checked on threads', () => {
  it('holds as it was written', async () => {
    expect(await after(() => undefined, how)).toEqual({ events, authors: 4 });
  });

  it('holds whichever of several threads is done first, and says how far it has come', async () => {
    const database = new Database(whole, { readonly: true });
    const threads = checkingThreads(3);
    const told: number[] = [];
    try {
      const tell = (n: number): unknown => told.push(n);
      const holds = await checkLogWith(
        threads,
        asReadHandle(database),
        'all',
        { onEvents: tell },
        170,
      );
      expect(holds).toEqual({ events, authors: 4 });
      expect(told).toEqual(told.toSorted((a, b) => a - b));
      expect(told.at(-1)).toBe(events);
      expect(told.length).toBeGreaterThan(10);
    } finally {
      await threads.end();
      database.close();
    }
  });

  it('does not where something besides it does not, be the log as whole as it may', async () => {
    const database = new Database(whole, { readonly: true });
    const threads = checkingThreads(1);
    try {
      let looked = 0;
      const besides = (): boolean => {
        looked += 1;
        return false;
      };
      const handle = asReadHandle(database);
      expect(await checkLogWith(threads, handle, how, { besides }, 170)).toBeNull();
      expect(looked).toBe(1);
    } finally {
      await threads.end();
      database.close();
    }
  });

  it('does not where a row is missing', async () => {
    expect(await after((one) => one.exec('DELETE FROM log WHERE n = 1700'), how)).toBeNull();
  });

  it('does not where an event was changed by somebody who made hash and seal anew', async () => {
    const forged = (one: Database.Database): void => {
      const row = rowAt(one, 1_600);
      putResealed(one, {
        ...row,
        bytes: Buffer.from(row.bytes.toString('utf8').replace('2015', '2016')),
      });
    };
    expect(await after(forged, how)).toBeNull();
  });
});

it('a signature on the way that somebody forged with its seal is found where all are checked', async () => {
  const forged = (one: Database.Database): void => {
    const row = rowAt(one, 1_600);
    putResealed(one, { ...row, signature: Buffer.alloc(64, 7) });
  };
  expect(await after(forged, 'all')).toBeNull();
  // The chain holds without it: what the author signed last vouches for this event.
  expect(await after(forged, 'heads')).toEqual({ events, authors: 4 });
});
