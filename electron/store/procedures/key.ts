import { resolve } from 'node:path';
import type { KeysPage } from '../../../shared/contract/key-contract.ts';
import { isoTime } from '../../../shared/lib/ids.ts';
import { refuse, RefusedError } from '../../../shared/lib/refusal.ts';
import { standingOfKey } from '../../../shared/projections/keys.ts';
import { act } from '../act.ts';
import { authenticate } from '../authenticate.ts';
import { readSignatureFile } from '../candidate/signature-file.ts';
import { now } from '../clock.ts';
import { signatureHolds } from '../../exporters/signature-payload.ts';
import { changeKey } from '../keys/change-key.ts';
import { joinFile } from '../keys/join-file.ts';
import { keyListOf, keysOf } from '../keys/keys-of-file.ts';
import { fingerprint, listAdvisers } from '../profile/advisers.ts';
import { protectAnew, recoveryText, restoreKey, savedKey, storedAt } from '../profile/own-key.ts';
import { writeNewFile } from '../profile/write-new-file.ts';
import { shortestPassphrase } from '../profile/protect-key.ts';
import type { Workspace } from '../workspace.ts';
import { door } from './implementer.ts';
import { adviserView } from './views.ts';

const recoveryKinds = [{ name: 'Nøkkel', extensions: ['nokkel'] }];
const listKinds = [{ name: 'Nøkkelliste', extensions: ['json'] }];
const signatureKinds = [{ name: 'Signatur', extensions: ['json'] }];

/** In: the workspace, and the fewest characters of a new passphrase. Out: the procedures about keys. */
export function keyProcedures(workspace: Workspace, least = shortestPassphrase) {
  const { home, host } = workspace;
  const ownView = () => {
    const who = workspace.who();
    const file = listAdvisers(home).find((one) => one.id === who.id);
    if (file === undefined) throw new RefusedError(refuse('adviser-unknown', { name: who.name }));
    return adviserView(file);
  };
  const ownPart = (): KeysPage['own'] => {
    const who = workspace.signer();
    if (who === null) return null;
    const mapping = workspace.openFile()?.memory().mapping ?? null;
    return {
      adviser: ownView(),
      key: who.publicKey,
      standing: mapping === null ? null : standingOfKey(mapping, who),
      joined: mapping?.advisers.some((one) => one.id === who.id) ?? false,
      stored: storedAt(home, who.id),
    };
  };
  const askForRecovery = () =>
    host.chooseFile({ title: 'Hent nøkkelen fra en fil', kinds: recoveryKinds });
  return {
    page: door.key.page.handler(() => {
      const file = workspace.openFile();
      return {
        own: ownPart(),
        keyStore: host.keyStore !== null,
        keys: file === null ? [] : keysOf(file),
      };
    }),
    changePassphrase: door.key.changePassphrase.handler(async ({ input }) => {
      await authenticate(workspace, input.authentication);
      await protectAnew(home, workspace.who(), input.passphrase, least);
      return ownView();
    }),
    backup: door.key.backup.handler(async ({ input }) => {
      await authenticate(workspace, input.authentication);
      const who = workspace.who();
      const text = await recoveryText(who, input.passphrase, least);
      const file =
        input.file ??
        (await host.chooseNewFile({
          title: 'Lagre gjenopprettingsfilen som',
          suggestion: `${who.name}.nokkel`,
          kinds: recoveryKinds,
        }));
      if (file === null) return null;
      writeNewFile(resolve(file), text, input.file === null, 0o600);
      return { file: resolve(file) };
    }),
    recovery: door.key.recovery.handler(async ({ input }) => {
      const file = input.file ?? (await askForRecovery());
      if (file === null) return null;
      const { name, title } = savedKey(resolve(file));
      return { file: resolve(file), name, title };
    }),
    restore: door.key.restore.handler(async ({ input }) => {
      const file = input.file ?? (await askForRecovery());
      if (file === null) return null;
      workspace.unlock(await restoreKey(home, resolve(file), input.passphrase));
      return ownView();
    }),
    change: door.key.change.handler(async ({ input }) => {
      await changeKey(workspace, input.authentication, input.passphrase, least);
      return ownView();
    }),
    join: door.key.join.handler(() => joinFile(workspace)),
    vouch: door.key.vouch.handler(({ input }) =>
      act(workspace, { type: 'vouch-key', adviser: fingerprint(input.key), ...input }),
    ),
    revoke: door.key.revoke.handler(({ input: { from, ...rest } }) =>
      act(workspace, {
        type: 'revoke-key',
        adviser: fingerprint(rest.key),
        from: from === null ? now() : isoTime.parse(`${from}T00:00:00.000Z`),
        ...rest,
      }),
    ),
    fromSignature: door.key.fromSignature.handler(async ({ input }) => {
      const file =
        input.file ?? (await host.chooseFile({ title: 'Velg signaturen', kinds: signatureKinds }));
      if (file === null) return null;
      const { manifest, signature } = readSignatureFile(resolve(file));
      const { name, key } = signature;
      if (!signatureHolds(manifest, signature))
        throw new RefusedError(refuse('signature-invalid', { name }));
      return { name, key, adviser: fingerprint(key) };
    }),
    saveList: door.key.saveList.handler(async ({ input }) => {
      const { text, keys } = keyListOf(workspace.file(), workspace.who());
      const file =
        input.file ??
        (await host.chooseNewFile({
          title: 'Lagre nøkkellisten som',
          suggestion: 'nøkler.json',
          kinds: listKinds,
        }));
      if (file === null) return null;
      writeNewFile(resolve(file), text, input.file === null);
      return { file: resolve(file), keys };
    }),
  };
}
