import { RPCHandler } from '@orpc/server/message-port';
import { profileFolder } from '../host/home.ts';
import { runStore } from '../host/run-store.ts';
import { backupsFor } from './backups/backups.ts';
import { openAhead } from './open-ahead.ts';
import { settingsIn } from './profile/settings.ts';
import { unlockAtHand } from './profile/unlock-at-hand.ts';
import { createProgram } from './program.ts';

/**
 * Keeps Node from reading in all of `fetch`, 40 ms and 5 MB, when the calls are looked at for a form: nothing here
 * fetches, and no window sends forms.
 */
function doWithoutForms(): void {
  // Assigned: to define it would make Node look at its own first.
  Object.assign(globalThis, {
    FormData: class NoForm {
      readonly fields = null;
    },
  });
}

/**
 * The store process, from its runner's first word to its end. In: the mapping that the runner will ask for, or null.
 */
export function serveStore(mapping: string | null): void {
  doWithoutForms();
  // Both begin before the runner says anything.
  const home = profileFolder();
  const unlocking = process.env['GRENSELAND_PASSPHRASE'] ? unlockAtHand(home, null) : null;
  const backups = backupsFor({
    home,
    settings: settingsIn(home),
    terminal: true,
    onTrouble: () => undefined,
  });
  const opening = openAhead(mapping, 'tail', backups.beforeMigration);
  runStore((options) => {
    const program = createProgram(options, {
      unlocking: options.home === home ? unlocking : null,
      opening,
    });
    return { handler: new RPCHandler(program.router), close: program.close };
  });
}
