import { countText } from '../lib/norwegian-format.ts';
import type { FrozenContent } from '../release/frozen-content.ts';
import { unitWords } from '../release/unit-words.ts';
import { counted, fact, say, type Sentence } from './sentence.ts';

/** In: the content. Out: what it does not claim: the codebook's words, and what is open in this one. */
export function limitsTold({
  codebook,
  ledger,
  entries,
  unitKind,
  invented,
}: FrozenContent): readonly Sentence[] {
  const { noun } = unitWords(unitKind);
  const { notReached, undecided } = ledger;
  const standing = (wanted: 'not-reached' | 'undecided') =>
    entries.filter((one) => one.standing === wanted).map((one) => one.unit);
  return [
    ...(invented
      ? say('Dette er et oppdiktet eksempel. Ingen opplysning sier noe om en virkelig kommune.', [
          fact('Runden er merket som', 'oppdiktet'),
        ])
      : []),
    ...codebook.limits.flatMap((text) => say(text, [fact(`Kodeboken «${codebook.title}»`, text)])),
    ...say(
      `${countText(notReached, noun)} ble ikke nådd. Det sier ikke noe om hva som finnes der.`,
      [counted('Ikke nådd', standing('not-reached'))],
    ),
    ...say(
      `${countText(undecided, noun)} er ${undecided === 1 ? 'uavgjort' : 'uavgjorte'} og står uten utfall.`,
      [counted('Uavgjorte', standing('undecided'))],
    ),
  ];
}
