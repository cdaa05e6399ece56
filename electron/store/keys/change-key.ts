import { valueOf } from '../../../shared/lib/value-of.ts';
import { authenticate } from '../authenticate.ts';
import { now } from '../clock.ts';
import { handleCommand } from '../handle-command.ts';
import { createAdviser, removeAdviser } from '../profile/advisers.ts';
import type { Signer } from '../signer.ts';
import type { Workspace } from '../workspace.ts';
import { joinFile } from './join-file.ts';

/**
 * Ends the unlocked adviser's stream with naming a new key, and begins the new one with saying whom it follows: each is
 * signed by its own key. The old key stays on the machine, for mappings that only know that one. In: workspace, the
 * passphrase again, that of the new key or null for the key store, its fewest characters. Out: the one who signs now.
 * Errors (RefusedError): `wrong-passphrase`, `passphrase-too-short`, `adviser-unknown` where the file does not know the
 * old key, and those of a key; then nothing is changed.
 */
export async function changeKey(
  workspace: Workspace,
  authentication: string,
  passphrase: string | null,
  least: number,
): Promise<Signer> {
  await authenticate(workspace, authentication);
  const file = workspace.file();
  const old = workspace.who();
  const { home, host } = workspace;
  // The new key is on the disk before the old one gives way to it.
  const next = await createAdviser(home, old, passphrase, host.keyStore, least);
  try {
    valueOf(
      await handleCommand(file, old, now(), {
        type: 'change-key',
        to: next.id,
        key: next.publicKey,
      }),
    );
  } catch (error) {
    removeAdviser(home, next.id);
    throw error;
  }
  workspace.unlock(next);
  // Where the power goes here, the new key joins with the next thing that is done.
  await joinFile(workspace);
  return next;
}
