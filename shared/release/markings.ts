import type { ReleaseNumber } from '../lib/ids.ts';
import { countText } from '../lib/norwegian-format.ts';

type Marked = {
  readonly draft: boolean;
  readonly invented: boolean;
  readonly heldBack?: number | undefined;
};
type Sourced = { readonly round: string; readonly release: ReleaseNumber | null };

/** How a draft is marked on every page and in every file. */
export const draftMarking = 'Utkast – ikke signert';

/** In: how many entries a draft leaves out for the one who is to judge them. Out: how the draft says so. */
function heldBackMarking(n: number): string {
  return `${countText(n, { one: 'oppføring', many: 'oppføringer' })} er holdt utenfor til du har vurdert ${n === 1 ? 'den' : 'dem'}`;
}

/** In: content or tables. Out: what must stand on every page of them; empty where there is nothing to mark. */
export function markingsOf({ draft, invented, heldBack }: Marked): readonly string[] {
  return [
    ...(draft ? [draftMarking] : []),
    ...(invented ? ['Oppdiktet eksempel'] : []),
    ...(heldBack === undefined ? [] : [heldBackMarking(heldBack)]),
  ];
}

/** In: content or tables. Out: the line that says where it is from, with the credit the register asks for. */
export function sourceLine({ round, release }: Sourced): string {
  const version = release === null ? 'utkast' : `utgivelse ${release}`;
  return `Kilde: ${round}, ${version}; SSB, Kartverket, GeoNames.`;
}
