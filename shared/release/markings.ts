import type { ReleaseNumber } from '../lib/ids.ts';

type Marked = { readonly draft: boolean; readonly invented: boolean };
type Sourced = { readonly round: string; readonly release: ReleaseNumber | null };

/** How a draft is marked on every page and in every file. */
export const draftMarking = 'Utkast – ikke signert';

/** In: content or tables. Out: what must stand on every page of them; empty where there is nothing to mark. */
export function markingsOf({ draft, invented }: Marked): readonly string[] {
  return [...(draft ? [draftMarking] : []), ...(invented ? ['Oppdiktet eksempel'] : [])];
}

/** In: content or tables. Out: the line that says where it is from, with the credit the register asks for. */
export function sourceLine({ round, release }: Sourced): string {
  const version = release === null ? 'utkast' : `utgivelse ${release}`;
  return `Kilde: ${round}, ${version}; SSB, Kartverket, GeoNames.`;
}
