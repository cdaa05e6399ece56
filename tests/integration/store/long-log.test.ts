import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type Database from 'better-sqlite3';
import { beforeAll, describe, expect, it } from 'vitest';
import { finishOpening } from '../../../electron/store/finish-opening.ts';
import { handleCommand } from '../../../electron/store/handle-command.ts';
import { keepCheck } from '../../../electron/store/kept-check.ts';
import { openMappingFile, type MappingFile } from '../../../electron/store/mapping-file.ts';
import { queueView } from '../../../electron/store/views-queue.ts';
import type { Round } from '../../../shared/events/round.ts';
import { valueOf } from '../../../shared/lib/value-of.ts';
import { copyChanged, flipBitOf } from '../../builders/change-past-program.ts';
import { allStates } from '../../builders/all-states.ts';
import { folderForAll } from '../../builders/folder-for-all.ts';
import { makeLargeLog } from '../../builders/large-log.ts';
import { unfollowed } from '../../builders/unfollowed.ts';
import { at } from '../../builders/mapping.ts';
import { newSigner } from '../../builders/signer.ts';

const events = 20_500;
const pageSize = 4_096;
const folder = folderForAll();
/** Checked in full once, with its mark and its outlines. */
const whole = join(folder, 'stor.grenseland');

const never = new AbortController().signal;

function roundOf(file: MappingFile): Round {
  const [round] = file.memory().mapping.rounds;
  if (round === undefined) throw new Error('There is a round');
  return round;
}

const queueOf = (file: MappingFile) =>
  queueView(
    file.memory(),
    roundOf(file),
    { drafted: new Set(), overruled: new Map() },
    { kind: 'record' },
  );

const unreadIn = (file: MappingFile): number =>
  file.memory().entries.get(roundOf(file).id)?.unread() ?? 0;

const statesIn = (file: MappingFile) => allStates(file.memory());

async function finish(file: MappingFile, signal = never): Promise<readonly number[]> {
  const { rest } = file;
  if (rest === null) throw new Error('Something is left to do');
  const told: number[] = [];
  await finishOpening(file, rest, {
    ...unfollowed,
    signal,
    onProgress: ({ stage, done }) => {
      if (stage === 'checking') told.push(done);
    },
  });
  return told;
}

/** Opens a file, does something with it, and closes it whatever comes. */
async function within<T>(
  path: string,
  opening: 'whole' | 'tail',
  work: (file: MappingFile) => T | Promise<T>,
): Promise<T> {
  const file = openMappingFile(path, undefined, opening);
  try {
    return await work(file);
  } finally {
    file.close();
  }
}

/** In: what somebody does to a copy of the file past the program. Out: the copy's path. */
function changed(change: (database: Database.Database) => void): string {
  const path = join(folder, 'endret.grenseland');
  copyChanged(whole, path, change);
  return path;
}

/** In: the number of an event. Out: a copy of the file in which one bit of it is another. */
const withFlippedBit = (n: number): string => changed((database) => flipBitOf(database, n));

beforeAll(async () => {
  await makeLargeLog(whole, { units: 40, events });
  // The first time nobody has said that the log was whole: all of it is checked before anything is shown.
  await within(whole, 'tail', async (file) => {
    if (file.rest?.unchecked !== 0) throw new Error('All of it is checked the first time');
    await finish(file);
  });
}, 120_000);

describe('a long log that was once found whole', () => {
  it('opens to the same queue without reading an entry, and has the same in them', async () => {
    const expected = await within(whole, 'whole', (file) => [queueOf(file), statesIn(file)]);
    await within(whole, 'tail', async (file) => {
      expect(file.rest).toMatchObject({ unchecked: events });
      const queue = queueOf(file);
      expect(unreadIn(file)).toBe(40);
      expect([queue, statesIn(file)]).toEqual(expected);
      expect(unreadIn(file)).toBe(0);
    });
  });

  it('is checked from its beginning while it is in use, and tells how far it has come', async () => {
    await within(whole, 'tail', async (file) => {
      const told = await finish(file);
      expect(told.at(-1)).toBe(events);
      expect(told).toEqual(told.toSorted((one, other) => one - other));
      expect(unreadIn(file)).toBe(0);
    });
  });

  it('is written to before it has been checked, and nothing is lost', async () => {
    const path = join(folder, 'skrevet.grenseland');
    copyFileSync(whole, path);
    await within(path, 'tail', async (file) => {
      const round = roundOf(file);
      const unit = round.units[7]?.number;
      if (unit === undefined) throw new Error('There are units');
      valueOf(
        await handleCommand(file, newSigner('Berit Dal'), at(2), {
          type: 'mark-not-reached',
          round: round.id,
          unit,
          reason: 'Ingen svarte',
        }),
      );
      expect(unreadIn(file)).toBe(39);
    });
    const expected = await within(path, 'whole', (file) => [queueOf(file), statesIn(file)]);
    await within(path, 'tail', async (file) => {
      // The one that was written to has no outline any more, and is read for the queue.
      const queue = queueOf(file);
      expect(unreadIn(file)).toBe(39);
      expect([queue, statesIn(file)]).toEqual(expected);
    });
  });

  it('leaves the rest for the next time where it is closed first', async () => {
    await within(whole, 'tail', async (file) => {
      const stop = new AbortController();
      stop.abort();
      await finish(file, stop.signal);
    });
    await within(whole, 'tail', (file) => expect(file.rest).toMatchObject({ unchecked: events }));
  });
});

describe('a long log of which some outlines are missing', () => {
  it('has those entries read first, and tells when outlines stand for all others', async () => {
    const path = changed((database) =>
      database.exec("DELETE FROM projection_outline WHERE unit IN ('100003', '100030')"),
    );
    await within(path, 'tail', async (file) => {
      const lacking = () => file.memory().entries.get(roundOf(file).id)?.lacking();
      expect(lacking()).toEqual(['100003', '100030']);
      const told: (number | undefined)[] = [];
      const { rest } = file;
      if (rest === null) throw new Error('Something is left to do');
      const onOutlined = () => told.push(unreadIn(file), lacking()?.length);
      await finishOpening(file, rest, { ...unfollowed, onOutlined });
      expect(told.slice(0, 2)).toEqual([38, 0]);
    });
    await within(path, 'tail', (file) =>
      expect(file.memory().entries.get(roundOf(file).id)?.lacking()).toEqual([]),
    );
  });

  it('answers what rests on outlines only when they stand for all others', async () => {
    const path = changed((database) =>
      database.exec("DELETE FROM projection_outline WHERE unit = '100030'"),
    );
    await within(path, 'tail', async (file) => {
      const check = keepCheck(() => undefined);
      check.opened(file);
      expect(unreadIn(file)).toBe(40);
      await check.outlined();
      expect(file.memory().entries.get(roundOf(file).id)?.lacking()).toEqual([]);
      await check.read();
      expect(unreadIn(file)).toBe(0);
      await check.done();
      check.closing();
    });
  });
});

describe('a long log with a flipped bit', () => {
  it('is refused at once where the bit is in what came last', () => {
    const path = withFlippedBit(events);
    expect(() => openMappingFile(path, undefined, 'tail')).toThrow(
      expect.objectContaining({ refusal: expect.objectContaining({ code: 'log-damaged' }) }),
    );
  });

  it('opens where the bit is further back, and is found damaged in that place soon after', async () => {
    const path = withFlippedBit(9_999);
    await within(path, 'tail', async (file) => {
      await expect(finish(file)).rejects.toMatchObject({
        refusal: { code: 'log-damaged', details: { position: 9_999 } },
      });
    });
  });

  it('is checked in full first where it is the mark that was changed', async () => {
    const path = changed((database) => database.exec('UPDATE checked SET n = n - 1'));
    await within(path, 'tail', (file) => expect(file.rest).toMatchObject({ unchecked: 0 }));
  });
});

describe('what follows from a long log', () => {
  it('is folded anew where an entry is not as it was written, and written as it should be', async () => {
    const path = changed((database) =>
      database.exec(
        "UPDATE projection_entry SET state = CAST(replace(CAST(state AS TEXT), 'tilbud', 'tilbyd') AS BLOB) WHERE unit = '100003'",
      ),
    );
    const expected = await within(whole, 'whole', statesIn);
    await within(path, 'tail', async (file) => {
      expect(statesIn(file)).toEqual(expected);
      await finish(file);
      expect(statesIn(file)).toEqual(expected);
    });
    await within(path, 'tail', async (file) => {
      expect(statesIn(file)).toEqual(expected);
      expect(file.rest?.asWritten()).toBe(true);
    });
  });

  it('is read from the entry where its outline is not as it was written', async () => {
    const path = changed((database) =>
      database.exec(
        "UPDATE projection_outline SET outline = CAST(replace(CAST(outline AS TEXT), 'decided', 'decidad') AS BLOB) WHERE unit = '100003'",
      ),
    );
    const expected = await within(whole, 'whole', queueOf);
    await within(path, 'tail', (file) => {
      expect(queueOf(file)).toEqual(expected);
      expect(unreadIn(file)).toBe(39);
    });
  });

  it('is made anew where an entry is missing', async () => {
    const path = changed((database) =>
      database.exec("DELETE FROM projection_entry WHERE unit = '100003'"),
    );
    const expected = await within(whole, 'whole', statesIn);
    await within(path, 'tail', async (file) => {
      await finish(file);
      expect(statesIn(file)).toEqual(expected);
    });
  });
});

describe('the index of streams', () => {
  it('is found damaged where it no longer leads to a row', async () => {
    const path = join(folder, 'indeks.grenseland');
    copyFileSync(whole, path);
    const bytes = readFileSync(path);
    const [author] = await within(whole, 'tail', (file) => file.memory().mapping.advisers);
    const id = author?.id ?? '';
    for (let page = pageSize; page < bytes.length; page += pageSize) {
      const leaf = bytes.subarray(page, page + pageSize);
      // A leaf of an index begins with 10; only that of the streams names somebody so often.
      if (leaf[0] !== 10 || leaf.toString('latin1').split(id).length < 20) continue;
      // What lies first may be what was there before; cells are put from the end.
      const found = leaf.lastIndexOf(id);
      leaf[found] = (leaf[found] ?? 0) ^ 1;
      break;
    }
    writeFileSync(path, bytes);
    await within(path, 'tail', async (file) => {
      await expect(finish(file)).rejects.toMatchObject({ refusal: { code: 'log-damaged' } });
    });
  });
});
