import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RoundId, UnitNumber } from '../../shared/lib/ids.ts';
import { ownService } from '../builders/mapping.ts';
import { passphrase } from './example-file.ts';
import { startStore, type RunningStore } from './store-process.ts';

type Client = RunningStore['client'];

/** How long each took that a person waited for while a long log was read and checked, in milliseconds. */
export type WhileChecked = {
  readonly opened: number;
  readonly front: number;
  readonly lists: number;
  /** All that has to be read first: here the borderline cases. */
  readonly waited: number;
  readonly entries: readonly number[];
  readonly judgements: readonly number[];
};

/** As fast as somebody goes who only looks, five entries a second; every fourth is judged. Milliseconds. */
const rest = 200;
const judgedEach = 4;

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

async function timed(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

/** Out: whether all has been checked, which is told as it goes. */
function checkedAll(client: Client): () => boolean {
  let all = false;
  const watch = async (): Promise<void> => {
    let begun = false;
    for await (const step of await client.session.checking()) {
      if (begun && step === null) break;
      begun ||= step !== null;
    }
    all = true;
  };
  void watch();
  return () => all;
}

/** Goes from entry to entry until all has been checked, and asks for what the judging page shows of each. */
async function goThrough(client: Client, round: RoundId, units: readonly UnitNumber[]) {
  const entries: number[] = [];
  const judgements: number[] = [];
  const isDone = checkedAll(client);
  for (let at = 0; !isDone(); at += 1) {
    const unit = units[(at * 7) % units.length];
    if (unit === undefined) throw new Error('There are units');
    const place = { round, unit };
    const asked = () => Promise.all([client.reading.entry(place), client.thread.list(place)]);
    entries.push(await timed(asked));
    if (at % judgedEach === 0) {
      const answers = { ...ownService };
      const judged = { outcome: null, mark: null, rationale: 'Som før.', replaces: null };
      judgements.push(await timed(() => client.entry.judge({ ...place, answers, ...judged })));
    }
    await pause(rest);
  }
  return { entries, judgements };
}

/**
 * Opens a copy of a mapping with a long log in the built store, asks for the first pages, and works in it while it is
 * read and checked. In: the mapping; it is left as it is. Out: how long each took.
 */
export async function workWhileChecked(path: string): Promise<WhileChecked> {
  const home = mkdtempSync(join(tmpdir(), 'grenseland-bench-'));
  const file = join(home, 'stor.grenseland');
  copyFileSync(path, file);
  const { client, close } = await startStore(home);
  try {
    await client.session.createAdviser({ name: 'Berit Dal', title: '', passphrase });
    let round: RoundId | undefined;
    const opened = await timed(async () => {
      const mapping = await client.mapping.open({ file });
      round = mapping?.rounds[0]?.id;
    });
    if (round === undefined) throw new Error('There is a round');
    const at = { round };
    const queue = await client.reading.queue(at);
    const front = await timed(() => client.reading.front(at));
    const everything = { choice: {}, search: '', from: 0, limit: 100 };
    const lists = await timed(() => client.lists.list({ ...at, ...everything }));
    const waiting = timed(() => client.reading.borderline(at));
    const units = queue.rows.map((one) => one.unit);
    const gone = await goThrough(client, round, units);
    return { opened, front, lists, waited: await waiting, ...gone };
  } finally {
    await close();
    rmSync(home, { recursive: true, force: true });
  }
}
