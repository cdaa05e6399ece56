import { eventIterator, os, type } from '@orpc/server';
import { RPCHandler } from '@orpc/server/message-port';
import { runStore } from '../../../electron/host/run-store.ts';

// A store as small as can be, run by the tests of everything around it.

runStore(({ home, host, resume, onSession }) => {
  if (resume?.path === 'kan-ikke-leses') throw new Error('umulig fil');
  if (resume?.path === 'drept') process.kill(process.pid, 'SIGKILL');
  const router = {
    home: os.handler(() => home),
    resumed: os.handler(() => resume?.unlocked ?? null),
    unlock: os.input(type<string>()).handler(({ input }) => {
      onSession({ path: null, unlocked: input });
      return null;
    }),
    open: os.input(type<string>()).handler(({ input }) => {
      onSession({ path: input, unlocked: null });
      return null;
    }),
    print: os.input(type<string>()).handler(async ({ input }) => {
      const pdf = await host.printPdf(input);
      return pdf.length;
    }),
    rows: os.output(eventIterator(type<number>())).handler(async function* rows() {
      for (let n = 0; n < 1000; n += 1) yield n;
    }),
    silence: os.handler(() => new Promise<never>(() => undefined)),
    crash: os.handler(() => process.exit(7)),
  };
  return {
    handler: new RPCHandler(router),
    close: () => {
      process.stdout.write('closed\n');
      return Promise.resolve();
    },
  };
});
