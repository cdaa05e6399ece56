import { assertNever } from '../lib/assert-never.ts';
import type { ProsePart } from './release-reading.ts';
import type { WordingChange } from './wording-change.ts';

/** The running texts of the overview, as they are called. */
const proseWords: Readonly<Record<ProsePart, string>> = {
  title: 'tittelen',
  lead: 'ingressen',
  author: 'forfatterne',
  method: 'slik den er laget',
  limits: 'forbeholdene',
};

/** In: where a text stands. Out: «Begrunnelsen for Halden». */
export function placeWords(place: WordingChange['place']): string {
  switch (place.kind) {
    case 'rationale':
      return `Begrunnelsen, ${place.name}`;
    case 'mark':
      return `Tvilen, ${place.name}`;
    case 'source':
      return `Opplysningen, ${place.name}`;
    case 'codebook':
      return `Kodeboken: ${place.what}`;
    case 'selection':
      return `Utvalget, ${place.name}`;
    case 'prose':
      return `Oversikten: ${proseWords[place.part]}`;
    default:
      return assertNever(place);
  }
}

/**
 * What the codebook says in other words is told whole where the codebook is told of, and so not once more.
 * In: the texts in other words. Out: those that stand elsewhere.
 */
export function wordingElsewhere(wording: readonly WordingChange[]): readonly WordingChange[] {
  return wording.filter(({ place }) => place.kind !== 'codebook');
}
