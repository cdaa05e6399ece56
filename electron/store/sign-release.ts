import { releaseNumber } from '../../shared/lib/ids.ts';
import type { SignedView } from '../../shared/contract/release-views.ts';
import { refuse, RefusedError } from '../../shared/lib/refusal.ts';
import { isFinal } from '../../shared/projections/mapping-state.ts';
import { anybody, roleAsRuled } from '../../shared/projections/signing.ts';
import { manifestPath, readManifest } from '../exporters/manifest.ts';
import { act } from './act.ts';
import { authenticate } from './authenticate.ts';
import { sha256 } from './envelope-crypto.ts';
import { giveSignature } from './give-signature.ts';
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

/** In: the workspace and a release's number. Out: where the release stands. */
export function signedView(workspace: Workspace, number: string): SignedView {
  const after = releaseNumbered(workspace.file().memory().mapping, releaseNumber.parse(number));
  return {
    release: after.frozen.number,
    hash: after.frozen.manifest,
    signatures: after.signatures.length,
    required: after.frozen.required,
    final: isFinal(after),
  };
}

/**
 * Signs a frozen release as the unlocked adviser, who authenticates again. In: workspace and what was shown.
 * Out: where the release stands. Errors (RefusedError): `wrong-passphrase`, `role-missing`, `already-signed`,
 * `release-final`, `not-the-frozen-release`, `role-not-wanted`, `signer-has-judged`, and those of a key.
 */
export async function signFrozen(workspace: Workspace, wish: SigningWish): Promise<SignedView> {
  await authenticate(workspace, wish.authentication);
  const signer = workspace.who();
  const number = releaseNumber.parse(wish.number);
  const { frozen } = releaseNumbered(workspace.file().memory().mapping, number);
  if (frozen.manifest !== wish.manifest)
    throw new RefusedError(refuse('not-the-frozen-release', { release: number }));
  const manifestBytes = readReleaseFiles(workspace.file().handle, frozen).get(manifestPath);
  if (manifestBytes === undefined || sha256(manifestBytes) !== frozen.manifest)
    throw new RefusedError(refuse('not-the-frozen-release', { release: number }));
  const role = roleAsRuled(frozen.signing ?? anybody, wish.role);
  const { signature, minisign } = giveSignature(signer, manifestBytes, role, wish.meaning);
  const { round, candidate, manifest } = frozen;
  await act(workspace, {
    type: 'sign-release',
    signer: signer.id,
    round,
    number,
    candidate,
    manifest,
    signature,
    ...(readManifest(manifestBytes).log === undefined ? {} : { minisign }),
  });
  return signedView(workspace, number);
}
