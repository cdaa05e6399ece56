import type { KeyView } from '../../../shared/contract/key-contract.ts';
import { refuse, RefusedError } from '../../../shared/lib/refusal.ts';
import { standingOfKey } from '../../../shared/projections/keys.ts';
import { now } from '../clock.ts';
import { openEnvelope } from '../envelope-crypto.ts';
import { logReader } from '../log-table.ts';
import type { MappingFile } from '../mapping-file.ts';
import type { Signer } from '../signer.ts';
import { keyListText, proofOf, type KeyProof } from './key-list.ts';
import { keyViews } from './key-views.ts';

const aboutKeys: ReadonlySet<string> = new Set([
  'adviser-joined',
  'key-changed',
  'key-vouched',
  'key-revoked',
]);

/** How many events are read at a time. */
const portion = 2_000;

/** What the log has about keys, in log order. Most of a log is not opened. */
function proofsIn({ handle }: MappingFile): readonly KeyProof[] {
  const log = logReader(handle);
  const proofs: KeyProof[] = [];
  let last = 0;
  for (;;) {
    const rows = log.after(last, portion);
    for (const { n, bytes, signature } of rows) {
      last = n;
      // Large events are imports; what is about keys is short.
      if (bytes.byteLength > portion * 4) continue;
      if (aboutKeys.has(openEnvelope(bytes).event.type)) proofs.push(proofOf(bytes, signature));
    }
    if (rows.length < portion) return proofs;
  }
}

/** In: the open file. Out: every key it knows. */
export function keysOf(file: MappingFile): readonly KeyView[] {
  const { mapping } = file.memory();
  const joined = new Map(
    proofsIn(file)
      .filter((one) => one.envelope.event.type === 'adviser-joined')
      .map(({ envelope: { author, time } }): [string, string] => [author, time]),
  );
  return keyViews(mapping, (author) => joined.get(author));
}

/**
 * In: the open file, who signs. Out: the list of its keys, and how many there are. Errors (RefusedError):
 * `key-not-vouched`, `adviser-unknown` where the file does not know the one who signs.
 */
export function keyListOf(
  file: MappingFile,
  signer: Signer,
): { readonly text: string; readonly keys: number } {
  const { mapping } = file.memory();
  if (!mapping.advisers.some((one) => one.id === signer.id))
    throw new RefusedError(refuse('adviser-unknown', { name: signer.name }));
  const standing = standingOfKey(mapping, signer);
  if (standing !== 'active') {
    const code = standing === 'revoked' ? 'key-revoked' : 'key-not-vouched';
    throw new RefusedError(refuse(code, { name: signer.name }));
  }
  const text = keyListText(mapping.name, proofsIn(file), signer, now());
  return { text, keys: keysOf(file).length };
}
