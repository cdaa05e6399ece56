import type { CandidateView } from '../../../shared/contract/signing-contract.ts';
import { RefusedError } from '../../../shared/lib/refusal.ts';
import { candidateView } from './candidate-view.ts';
import { readCandidate, type ReadCandidate } from './read-candidate.ts';
import { unreadableCandidate } from './unpack-candidate.ts';

/** A candidate, and what a signer sees of it. */
export type ShownCandidate = { readonly candidate: ReadCandidate; readonly view: CandidateView };

/**
 * Reads a candidate and makes what a signer sees of it: what cannot be shown is not signed either. In: the path. Out:
 * both. Errors (RefusedError): as `readCandidate`, also `candidate-unreadable` where its hashes agree with one another
 * and it is nothing that the program has made.
 */
export async function shownCandidate(path: string): Promise<ShownCandidate> {
  try {
    const candidate = await readCandidate(path);
    return { candidate, view: candidateView(candidate, candidate.before) };
  } catch (error) {
    if (error instanceof RefusedError) throw error;
    throw unreadableCandidate(path, 'Innholdet er ikke det en utgivelse skal ha.');
  }
}
