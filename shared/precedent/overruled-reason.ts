import { isoTime } from '../lib/ids.ts';
import { dateText } from '../lib/norwegian-format.ts';
import { norwegianDay } from '../lib/norwegian-day.ts';
import type { PrecedentReason } from '../projections/rejudge.ts';
import type { OverruledCase } from './weighings.ts';

/** How the entry in which a case was overruled is named; its round where that is another one. */
type Named = { readonly name: string; readonly otherRound: string | null };

/** In: an overruled case, and how the entry is named in which it was. Out: why it is to be judged anew. */
export function overruledReason(
  { in: where, weigher, time, rationale }: OverruledCase,
  { name, otherRound }: Named,
): PrecedentReason {
  const place = otherRound === null ? name : `${name} (${otherRound})`;
  const day = dateText(norwegianDay(isoTime.parse(time)));
  return {
    kind: 'precedent',
    weigher,
    time,
    in: { ...where, name },
    weight: 'could',
    sentence: `${weigher} fravek avgjørelsen i ${place} ${day}: «${rationale.replace(/[.]$/u, '')}».`,
  };
}
