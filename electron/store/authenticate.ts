import { refuse, RefusedError } from '../../shared/lib/refusal.ts';
import { judgeKey } from '../../shared/projections/votes.ts';
import { listAdvisers, unlockAdviser } from './profile/advisers.ts';
import type { Workspace } from './workspace.ts';

/**
 * Has the one who is unlocked show once more who it is, before something that cannot be undone. In: workspace, the
 * passphrase, or the full name where the machine's key store keeps the key. Out: nothing.
 * Errors (RefusedError): `wrong-passphrase`, `not-unlocked`, `adviser-unknown` where the key is gone from this machine.
 */
export async function authenticate(workspace: Workspace, given: string): Promise<void> {
  const who = workspace.who();
  const file = listAdvisers(workspace.home).find((one) => one.id === who.id);
  if (file === undefined) throw new RefusedError(refuse('adviser-unknown', { name: who.name }));
  if (file.protection.kind === 'passphrase') {
    await unlockAdviser(workspace.home, who.id, given, workspace.host.keyStore);
  } else if (judgeKey(given) !== judgeKey(who.name)) {
    throw new RefusedError(refuse('wrong-passphrase', { name: who.name }));
  }
}
