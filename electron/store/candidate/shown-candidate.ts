import { basename } from 'node:path';
import type { CandidateView } from '../../../shared/contract/signing-contract.ts';
import { refuse, RefusedError } from '../../../shared/lib/refusal.ts';
import { candidateView } from './candidate-view.ts';
import { readCandidate, type ReadCandidate } from './read-candidate.ts';
import { underivedPlaces } from './underived-places.ts';
import { unreadableCandidate } from './unpack-candidate.ts';

/** A candidate, and what a signer sees of it. */
export type ShownCandidate = { readonly candidate: ReadCandidate; readonly view: CandidateView };

/** Manifests whose files have been made anew and were the same. They name every byte by its hash, so that once is enough. */
const derived = new Set<string>();

/**
 * Reads a candidate and makes what a signer sees of it: what cannot be shown is not signed either. In: the path. Out:
 * both. Errors (RefusedError): as `readCandidate`, also `candidate-unreadable` where its hashes agree with one another
 * and it is nothing that the program has made, and `candidate-not-derived` with the places where a file is not what this
 * program makes of the content that is shown.
 */
export async function shownCandidate(path: string): Promise<ShownCandidate> {
  try {
    const candidate = await readCandidate(path);
    const places = derived.has(candidate.hash) ? [] : await underivedPlaces(candidate);
    if (places.length === 0) derived.add(candidate.hash);
    else
      throw new RefusedError(
        refuse('candidate-not-derived', { file: basename(path), places: [...places] }),
      );
    return { candidate, view: candidateView(candidate, candidate.before) };
  } catch (error) {
    if (error instanceof RefusedError) throw error;
    throw unreadableCandidate(path, 'Innholdet er ikke det en utgivelse skal ha.');
  }
}
