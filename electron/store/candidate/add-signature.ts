import type { AddedSignatureView } from '../../../shared/contract/signing-contract.ts';
import { refuse, RefusedError } from '../../../shared/lib/refusal.ts';
import { anybody, missingRoles } from '../../../shared/projections/signing.ts';
import { manifestPath } from '../../exporters/manifest.ts';
import { minisignHolds } from '../../exporters/minisign.ts';
import { signatureHolds } from '../../exporters/signature-payload.ts';
import { act } from '../act.ts';
import { fingerprint } from '../profile/advisers.ts';
import { readReleaseFiles } from '../release-file-table.ts';
import { releaseNumbered } from '../release-state.ts';
import { signedView } from '../sign-release.ts';
import type { Workspace } from '../workspace.ts';
import { readSignatureFile } from './signature-file.ts';

const shown = 12;

/**
 * Adds a signature that was given on another machine: over exactly what is frozen now, by a key that the file knows.
 * It is written into the stream of the one who adds it, and is the signer's own all the same. In: workspace, the path.
 * Out: whose it is, and where the release stands. Errors (RefusedError): `signature-unreadable`, `signature-of-other`,
 * `signature-invalid`, and what `decideSignRelease` refuses.
 */
export async function addSignature(
  workspace: Workspace,
  path: string,
): Promise<AddedSignatureView> {
  workspace.who();
  const file = workspace.file();
  const { release: number, manifest, signature, minisign } = readSignatureFile(path);
  const { frozen } = releaseNumbered(file.memory().mapping, number);
  const { name, role } = signature;
  const bytes = readReleaseFiles(file.handle, frozen).get(manifestPath);
  if (manifest !== frozen.manifest || bytes === undefined) {
    const { candidate } = frozen;
    const signed = `et manifest med SHA-256 ${manifest.slice(0, shown)} …`;
    throw new RefusedError(
      refuse('signature-of-other', { name, signed, release: number, candidate }),
    );
  }
  if (!signatureHolds(manifest, signature) || !minisignHolds(bytes, signature, minisign))
    throw new RefusedError(refuse('signature-invalid', { name }));
  await act(workspace, {
    type: 'sign-release',
    signer: fingerprint(signature.key),
    round: frozen.round,
    number,
    candidate: frozen.candidate,
    manifest,
    signature,
    minisign,
  });
  const { signatures } = releaseNumbered(file.memory().mapping, number);
  const missing = missingRoles(frozen.signing ?? anybody, signatures);
  return { ...signedView(workspace, number), name, role, missingRoles: missing };
}
