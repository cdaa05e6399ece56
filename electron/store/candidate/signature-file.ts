import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { z } from 'zod';
import { minisignature, releaseSignature } from '../../../shared/events/release.ts';
import { canonicalJson } from '../../../shared/lib/canonical-json.ts';
import { releaseNumber, sha256Hex } from '../../../shared/lib/ids.ts';
import { refuse, RefusedError } from '../../../shared/lib/refusal.ts';

/** A signature on its way back to the mapping. */
const signatureFile = z.strictObject({
  format: z.literal('grenseland-signature-1'),
  release: releaseNumber,
  round: z.string().min(1),
  /** SHA-256 of the manifest that was signed. */
  manifest: sha256Hex,
  signature: releaseSignature,
  minisign: minisignature,
});
export type SignatureFile = z.infer<typeof signatureFile>;

/** A signature is less than a page; what is larger is something else. */
const mostBytes = 64 * 1024;

/** In: a signature and what it is over. Out: the text of its file, RFC 8785 with a line end. */
export function signatureText(signed: Omit<SignatureFile, 'format'>): string {
  const file = signatureFile.parse({ format: 'grenseland-signature-1', ...signed });
  return `${canonicalJson(file)}\n`;
}

/** In: the path of a signature. Out: what it says. Errors (RefusedError): `file-not-found`, `signature-unreadable`. */
export function readSignatureFile(path: string): SignatureFile {
  const file = basename(path);
  const unreadable = (reason: string): RefusedError =>
    new RefusedError(refuse('signature-unreadable', { file, reason }));
  const there = statSync(path, { throwIfNoEntry: false });
  if (there === undefined) throw new RefusedError(refuse('file-not-found', { file }));
  if (!there.isFile()) throw unreadable('den er ikke en vanlig fil');
  if (there.size > mostBytes) throw unreadable('den er for stor');
  try {
    return signatureFile.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    throw unreadable('innholdet er ikke det en signatur skal ha');
  }
}
