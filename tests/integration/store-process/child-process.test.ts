import { once } from 'node:events';
import { afterEach, describe, expect, it } from 'vitest';
import { toRunner, type ToRunner } from '../../../electron/host/host-messages.ts';
import type { Session } from '../../../electron/host/program-options.ts';
import { connectWindow, outputOf, startSmallStore } from './start-small-store.ts';

// The way in which a store runs where Electron is too old for SQLite's module: a real child process
// on this Node, with a window's port relayed to it.

describe('a store as a child process', () => {
  const started: ReturnType<typeof startSmallStore>[] = [];
  afterEach(() => {
    for (const { child } of started.splice(0)) child.kill('SIGKILL');
  });

  function start(resume: Session | null = null) {
    const one = startSmallStore();
    started.push(one);
    const said: ToRunner[] = [];
    one.store.onMessage((message) => said.push(toRunner.parse(message)));
    const ended = new Promise<number | null>((resolve) => one.store.onExit(resolve));
    one.store.send({ kind: 'start', home: '/hjem', keyStore: false, resume });
    return { ...one, said, ended };
  }

  it('answers windows, each over its own port', async () => {
    const { store } = start();
    const one = connectWindow(store);
    const two = connectWindow(store);
    expect(await Promise.all([one.client.home(), two.client.home()])).toEqual(['/hjem', '/hjem']);
  });

  it('answers what was asked before it was awake', async () => {
    const { child, store } = startSmallStore();
    started.push({ child, store });
    const { client } = connectWindow(store);
    const answer = client.home();
    store.send({ kind: 'start', home: '/seint', keyStore: false, resume: null });
    expect(await answer).toBe('/seint');
  });

  it('tells bit by bit, in order', async () => {
    const { client } = connectWindow(start().store);
    const rows: number[] = [];
    for await (const row of await client.rows()) rows.push(row);
    expect(rows).toEqual(Array.from({ length: 1000 }, (_, n) => n));
  });

  it('asks its host, and passes the host’s refusal on', async () => {
    const { store, said } = start();
    store.onMessage((raw) => {
      const message = toRunner.parse(raw);
      if (message.kind !== 'host-request') return;
      const value = message.request.ask === 'choose-folder' ? '/valgt' : null;
      store.send({ kind: 'host-answer', id: message.id, answer: { ok: true, value } });
    });
    expect(await connectWindow(store).client.choose('Mappe')).toBe('/valgt');
    expect(said.at(-1)).toMatchObject({ request: { ask: 'choose-folder', title: 'Mappe' } });
  });

  it('tells its session before it answers the call that changed it', async () => {
    const { store, said } = start();
    await connectWindow(store).client.unlock('nøkkel');
    expect(said.at(-1)).toEqual({
      kind: 'session',
      session: { path: null, unlocked: 'nøkkel' },
    });
  });

  it('goes on with the session it is given', async () => {
    const { store } = start({ path: null, unlocked: 'nøkkel' });
    expect(await connectWindow(store).client.resumed()).toBe('nøkkel');
  });

  it('closes what it has open when told to end', async () => {
    const { child, store, ended } = start();
    const { client, disconnect } = connectWindow(store);
    await client.home();
    disconnect();
    store.send({ kind: 'shutdown' });
    expect(await outputOf(child)).toBe('closed\n');
    expect(await ended).toBe(0);
  });

  it('closes what it has open when its runner is gone', async () => {
    const { child, store } = start();
    await connectWindow(store).client.home();
    const output = outputOf(child);
    child.disconnect();
    expect(await output).toBe('closed\n');
  });

  it('says why it could not start', async () => {
    const { said, ended } = start({ path: 'kan-ikke-leses', unlocked: null });
    expect(await ended).toBe(1);
    expect(said).toEqual([{ kind: 'failed', reason: expect.stringContaining('umulig fil') }]);
  });

  it('tells its exit code, and nothing is sent to it any more', async () => {
    const { store, ended } = start();
    const { client } = connectWindow(store);
    void client.crash().catch(() => undefined);
    expect(await ended).toBe(7);
    expect(() => store.send({ kind: 'shutdown' })).not.toThrow();
  });

  it('has its port closed when a window sends what no client of ours sends', async () => {
    const { store } = start();
    const good = connectWindow(store);
    const bad = connectWindow(store);
    const closed = once(bad.page, 'close');
    bad.page.postMessage({ kind: 'start' }, []);
    await closed;
    expect(await good.client.home()).toBe('/hjem');
  });
});
