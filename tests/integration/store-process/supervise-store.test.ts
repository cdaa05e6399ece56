import { afterEach, describe, expect, it } from 'vitest';
import type { Host } from '../../../electron/host/host.ts';
import type { Session } from '../../../electron/host/program-options.ts';
import type { StoreProcess } from '../../../electron/host/store-transport.ts';
import { StoreSupervisor, type Pace } from '../../../electron/main/supervise-store.ts';
import { connectWindow, startSmallStore } from './start-small-store.ts';

const host: Host = {
  chooseFile: () => Promise.resolve(null),
  chooseNewFile: () => Promise.resolve(null),
  chooseFolder: () => Promise.resolve('/valgt'),
  openLink: () => Promise.resolve(),
  keyStore: null,
};

const quick: Pace = { restarts: [0, 10, 20, 40], steady: 60_000, stop: 8000 };

type Small = ReturnType<typeof startSmallStore>;

/** A supervisor over real processes, and what it says, as promises of the next time. */
function supervised(resume: Session | null = null) {
  const stores: Small[] = [];
  const heard: string[] = [];
  const waiting: (() => void)[] = [];
  const hear = (what: string): void => {
    heard.push(what);
    for (const go of waiting.splice(0)) go();
  };
  const supervisor = new StoreSupervisor({
    start: (): StoreProcess => {
      const small = startSmallStore();
      stores.push(small);
      return small.store;
    },
    host,
    home: '/hjem',
    resume,
    onUp: () => hear('up'),
    onReady: () => hear('ready'),
    onDown: () => hear('down'),
    onGivenUp: (reason) => hear(`given up: ${reason}`),
    pace: quick,
  });
  const count = (what: string): number => heard.filter((one) => one.startsWith(what)).length;
  const until = async (what: string, times: number): Promise<void> => {
    while (count(what) < times) {
      await new Promise<void>((resolve) => {
        waiting.push(resolve);
      });
    }
  };
  const last = (): Small => {
    const small = stores.at(-1);
    if (small === undefined) throw new Error('no store was started');
    return small;
  };
  return {
    supervisor,
    stores,
    heard,
    until,
    last,
    client: () => connectWindow(last().store).client,
  };
}

describe('a store that is kept running', () => {
  let running: ReturnType<typeof supervised>[] = [];
  afterEach(async () => {
    await Promise.all(running.map(({ supervisor }) => supervisor.stop()));
    running = [];
  });
  const begin = (resume: Session | null = null) => {
    const one = supervised(resume);
    running.push(one);
    one.supervisor.begin();
    return one;
  };

  it('is there to be connected to at once, and says when it answers', async () => {
    const { supervisor, heard, until, client } = begin();
    expect(heard).toEqual(['up']);
    expect(supervisor.store()).not.toBeNull();
    await until('ready', 1);
    expect(await client().home()).toBe('/hjem');
  });

  it('opens first what it is told to', async () => {
    expect(await begin({ path: null, unlocked: 'nøkkel' }).client().resumed()).toBe('nøkkel');
  });

  it('gets what it asks of its host', async () => {
    expect(await begin().client().choose('Mappe')).toBe('/valgt');
  });

  it('is started again when it dies, with the session of the dead one', async () => {
    const { until, last, client, heard } = begin();
    await client().unlock('nøkkel');
    last().child.kill('SIGKILL');
    await until('ready', 2);
    expect(heard).toEqual(['up', 'ready', 'down', 'up', 'ready']);
    expect(await client().resumed()).toBe('nøkkel');
  });

  it('is given up when it dies at every start, with the reason it gave; and can be tried again', async () => {
    const { supervisor, until, heard, stores } = begin();
    await until('ready', 1);
    for (let times = 1; times <= 4; times += 1) {
      stores.at(-1)?.child.kill('SIGKILL');
      await until('ready', times + 1);
    }
    stores.at(-1)?.child.kill('SIGKILL');
    await until('given up', 1);
    expect(stores).toHaveLength(5);
    expect(supervisor.store()).toBeNull();
    expect(heard.at(-1)).toBe('given up: exit code null');
    supervisor.again();
    await until('ready', 6);
    expect(heard.at(-1)).toBe('ready');
  });

  it('is started without what was open when that kills it before it answers', async () => {
    const { until, stores, client } = begin({ path: 'drept', unlocked: null });
    await until('ready', 1);
    expect(stores).toHaveLength(3);
    expect(await client().resumed()).toBeNull();
  });

  it('ends when told so, and is not started again', async () => {
    const { supervisor, until, last, stores, heard } = begin();
    await until('ready', 1);
    await supervisor.stop();
    expect(last().child.exitCode).toBe(0);
    expect(stores).toHaveLength(1);
    expect(heard).not.toContain('down');
    await expect(supervisor.stop()).resolves.toBeUndefined();
  });
});
