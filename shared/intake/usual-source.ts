import type { SourceKind } from '../events/statement.ts';

/**
 * Where rows come from when neither the row nor the person says: web pages for a review of web pages, else telephone
 * interviews. In: the id of the round's codebook. Out: the kind of source.
 */
export function usualSource(codebook: string): SourceKind {
  return codebook.startsWith('nettsider') ? 'nettside' : 'telefonintervju';
}
