import type { ComparisonAsked } from '../../../shared/contract/compare-contract.ts';

let last: ComparisonAsked | null = null;

/** Out: what was compared when the page was last left in this window. */
export const lastAsked = (): ComparisonAsked | null => last;

/** Remembers it, for coming back from an entry. */
export function leaveAsked(asked: ComparisonAsked): void {
  last = asked;
}
