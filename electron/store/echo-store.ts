import { implement } from '@orpc/server';
import { RPCHandler } from '@orpc/server/message-port';
import { contract } from '../../shared/contract/contract.ts';
import { runStore, type RunningStore } from '../host/run-store.ts';
import type { ProgramOptions } from '../host/program-options.ts';

// A store that answers without opening SQLite: it runs as a utility process also where Electron is
// too old for SQLite's module, and so shows that this way of starting, connecting, restarting and
// ending holds. It has no mapping. The setting «unlocked» is its session, which a later one is resumed
// with; «chosen» is the folder that its host has the person choose.

function echoStore({ home, host, resume, onSession }: ProgramOptions): RunningStore {
  const remembered = new Map<string, string>(
    resume?.unlocked === null || resume === null ? [] : [['unlocked', resume.unlocked]],
  );
  const door = implement(contract).session;
  const session = {
    state: door.state.handler(() => ({
      mapping: null,
      adviser: null,
      advisers: [],
      keyStore: host.keyStore !== null,
      notOpened: null,
      notOpenedPath: null,
      recent: [{ path: home, name: 'echo', exists: true }],
    })),
    setting: door.setting.handler(async ({ input }) => {
      if (input.key !== 'chosen') return remembered.get(input.key) ?? null;
      return host.chooseFolder({ title: 'Velg en mappe' });
    }),
    remember: door.remember.handler(({ input }) => {
      remembered.set(input.key, input.value);
      if (input.key === 'unlocked') onSession({ path: null, unlocked: input.value });
      return null;
    }),
    changes: door.changes.handler(async function* changes({ signal }) {
      yield { n: 0 };
      await new Promise<void>((resolve) => {
        signal?.addEventListener('abort', () => resolve());
      });
    }),
  };
  return { handler: new RPCHandler({ session }), close: () => Promise.resolve() };
}

runStore(echoStore);
