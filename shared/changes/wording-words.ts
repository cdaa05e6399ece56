import { assertNever } from '../lib/assert-never.ts';
import type { WordingChange } from './wording-change.ts';

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
    default:
      return assertNever(place);
  }
}
