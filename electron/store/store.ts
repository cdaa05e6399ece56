import { RPCHandler } from '@orpc/server/message-port';
import { profileFolder } from '../host/home.ts';
import { runStore } from '../host/run-store.ts';
import { unlockAtHand } from './profile/unlock-at-hand.ts';
import { createProgram } from './program.ts';

// Working out a key from a passphrase takes a while: it begins before the program says that it is ready for a store.
const early = profileFolder();
const unlocking = process.env['GRENSELAND_PASSPHRASE'] ? unlockAtHand(early, null) : null;

runStore((options) => {
  const program = createProgram(options, options.home === early ? unlocking : null);
  return { handler: new RPCHandler(program.router), close: program.close };
});
