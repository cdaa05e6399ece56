import { RPCHandler } from '@orpc/server/message-port';
import { runStore } from '../host/run-store.ts';
import { createProgram } from './program.ts';

runStore((options) => {
  const program = createProgram(options);
  return { handler: new RPCHandler(program.router), close: program.close };
});
