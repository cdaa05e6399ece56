import { resolve } from 'node:path';
import type { SignedCandidateView } from '../../../shared/contract/signing-contract.ts';
import { refuse, RefusedError } from '../../../shared/lib/refusal.ts';
import {
  anybody,
  hasRoomFor,
  missingRoles,
  roleAsRuled,
} from '../../../shared/projections/signing.ts';
import { judgeKey } from '../../../shared/projections/votes.ts';
import { authenticate } from '../authenticate.ts';
import { giveSignature } from '../give-signature.ts';
import { writeNewFile } from '../profile/write-new-file.ts';
import type { Workspace } from '../workspace.ts';
import type { ReadCandidate } from './read-candidate.ts';
import { shownCandidate } from './shown-candidate.ts';
import { signatureText } from './signature-file.ts';

/** A signature on a candidate from another machine, as it is asked for. */
export type CandidateWish = {
  readonly file: string;
  /** SHA-256 of the manifest that was shown. */
  readonly manifest: string;
  readonly role: string;
  readonly meaning: string;
  readonly authentication: string;
};

/** What of the rule can be seen without the mapping; the mapping looks again when the signature comes back. */
function refuseAgainstRule({ manifest, content }: ReadCandidate, name: string, role: string): void {
  const rule = manifest.signing ?? anybody;
  const { release } = manifest;
  const { judgements, resolutions = [] } = content;
  const judges = [...judgements.map((one) => one.judge), ...resolutions.flatMap((one) => one.by)];
  if (rule.independent && judges.some((one) => judgeKey(one) === judgeKey(name)))
    throw new RefusedError(refuse('signer-has-judged', { name, release }));
  if (hasRoomFor(rule, manifest.signaturesRequired, [], role)) return;
  const roles = missingRoles(rule, []).map((one) => one.role);
  throw new RefusedError(refuse('role-not-wanted', { role, roles, release }));
}

/**
 * Reads the candidate anew, and signs it as the unlocked adviser, who authenticates again. Nothing of a mapping is
 * needed. In: workspace, what was shown, role and meaning, where the signature is to lie, and whether
 * a file there is replaced, as somebody has answered in a dialog. Out: what was signed.
 * Errors (RefusedError): as `shownCandidate`; `not-the-frozen-release` where the file is no longer what was shown;
 * `wrong-passphrase`, `role-missing`, `role-not-wanted`, `signer-has-judged`, `file-exists`.
 */
export async function signCandidate(
  workspace: Workspace,
  wish: CandidateWish,
  given: string,
  replacing: boolean,
): Promise<SignedCandidateView> {
  await authenticate(workspace, wish.authentication);
  const signer = workspace.who();
  const { candidate } = await shownCandidate(wish.file);
  const { manifest, hash, manifestBytes } = candidate;
  const { release, round } = manifest;
  if (hash !== wish.manifest) throw new RefusedError(refuse('not-the-frozen-release', { release }));
  const role = roleAsRuled(manifest.signing ?? anybody, wish.role);
  const { signature, minisign } = giveSignature(signer, manifestBytes, role, wish.meaning);
  refuseAgainstRule(candidate, signer.name, role);
  const out = resolve(given);
  const text = signatureText({ release, round, manifest: hash, signature, minisign });
  writeNewFile(out, text, replacing);
  return {
    file: out,
    release,
    manifest: hash,
    name: signature.name,
    role: signature.role,
    key: signature.key,
  };
}
