import { releaseNumber } from '../../shared/lib/ids.ts';
import type { SignedView } from '../../shared/contract/release-views.ts';
import { refuse, RefusedError } from '../../shared/lib/refusal.ts';
import { isFinal } from '../../shared/projections/mapping-state.ts';
import { judgeKey } from '../../shared/projections/votes.ts';
import { manifestPath, readManifest } from '../exporters/manifest.ts';
import { signWithMinisign } from '../exporters/minisign.ts';
import { signRelease } from '../exporters/signature-payload.ts';
import { act } from './act.ts';
import { now } from './clock.ts';
import { sha256 } from './envelope-crypto.ts';
import { listAdvisers, unlockAdviser } from './profile/advisers.ts';
import { readReleaseFiles } from './release-file-table.ts';
import { releaseNumbered } from './release-state.ts';
import type { Workspace } from './workspace.ts';

/** A signature as it is asked for. */
export type SigningWish = {
  readonly number: string;
  readonly manifest: string;
  readonly role: string;
  readonly meaning: string;
  /** The passphrase again; the full name where the machine's key store keeps the key. */
  readonly authentication: string;
};

async function authenticate(workspace: Workspace, given: string): Promise<void> {
  const who = workspace.who();
  const file = listAdvisers(workspace.home).find((one) => one.id === who.id);
  if (file === undefined) throw new RefusedError(refuse('adviser-unknown', { name: who.name }));
  if (file.protection.kind === 'passphrase') {
    await unlockAdviser(workspace.home, who.id, given, workspace.host.keyStore);
  } else if (judgeKey(given) !== judgeKey(who.name)) {
    throw new RefusedError(refuse('wrong-passphrase', { name: who.name }));
  }
}

/**
 * Signs a frozen release as the unlocked adviser, who authenticates again. In: workspace and what was shown.
 * Out: where the release stands. Errors (RefusedError): `wrong-passphrase`, `role-missing`, `already-signed`,
 * `release-final`, `not-the-frozen-release`.
 */
export async function signFrozen(workspace: Workspace, wish: SigningWish): Promise<SignedView> {
  await authenticate(workspace, wish.authentication);
  const signer = workspace.who();
  const number = releaseNumber.parse(wish.number);
  const { frozen } = releaseNumbered(workspace.file().memory().mapping, number);
  if (wish.role.trim() === '' || wish.meaning.trim() === '')
    throw new RefusedError(refuse('role-missing', {}));
  if (frozen.manifest !== wish.manifest)
    throw new RefusedError(refuse('not-the-frozen-release', { release: number }));
  const manifestBytes = readReleaseFiles(workspace.file().handle, frozen).get(manifestPath);
  if (manifestBytes === undefined || sha256(manifestBytes) !== frozen.manifest)
    throw new RefusedError(refuse('not-the-frozen-release', { release: number }));
  const statement = {
    name: signer.name,
    role: wish.role.trim(),
    meaning: wish.meaning.trim(),
    time: now(),
  };
  const signature = signRelease(frozen.manifest, statement, signer.privateKey);
  const minisign = signWithMinisign(manifestBytes, statement, signer.privateKey);
  const { round, candidate, manifest } = frozen;
  await act(workspace, {
    type: 'sign-release',
    round,
    number,
    candidate,
    manifest,
    signature,
    ...(readManifest(manifestBytes).log === undefined ? {} : { minisign }),
  });
  const after = releaseNumbered(workspace.file().memory().mapping, number);
  return {
    release: number,
    hash: manifest,
    signatures: after.signatures.length,
    required: frozen.required,
    final: isFinal(after),
  };
}
