import { eventIterator, os, type } from '@orpc/server';
import { RPCHandler } from '@orpc/server/message-port';
import type { ProgramOptions } from '../../../electron/host/program-options.ts';
import { runStore } from '../../../electron/host/run-store.ts';

// A store as small as can be, run by the tests of everything around it.

function routerOf({ home, host, resume, onSession }: ProgramOptions) {
  return {
    home: os.handler(() => home),
    resumed: os.handler(() => resume?.unlocked ?? null),
    unlock: os.input(type<string>()).handler(({ input }) => {
      onSession({ path: null, unlocked: input });
      return null;
    }),
    choose: os.input(type<string>()).handler(({ input }) => host.chooseFolder({ title: input })),
    rows: os.output(eventIterator(type<number>())).handler(async function* rows() {
      for (let n = 0; n < 1000; n += 1) yield n;
    }),
    crash: os.handler((): null => process.exit(7)),
  };
}

/** Everything the small store answers. */
export type SmallRouter = ReturnType<typeof routerOf>;

runStore((options) => {
  const { resume } = options;
  if (resume?.path === 'kan-ikke-leses') throw new Error('umulig fil');
  if (resume?.path === 'drept') process.kill(process.pid, 'SIGKILL');
  return {
    handler: new RPCHandler(routerOf(options)),
    close: () => {
      process.stdout.write('closed\n');
      return Promise.resolve();
    },
  };
});
