import { assertNever } from '../lib/assert-never.ts';
import { integerText, listText, percentText } from '../lib/norwegian-format.ts';
import type { SentenceFlag } from '../sentences/sentence.ts';
import type { Contradiction } from '../sentences/stated-percentage.ts';

const quoted = (words: string): string => `«${words}»`;

function instead(words: readonly string[], always: boolean): string {
  if (words.length === 0) return '';
  return ` ${always ? 'Stemmer alltid' : 'Stemmer'}: ${words.map(quoted).join(', ')}.`;
}

/** In: a percentage that does not go with its counts. Out: what each reading would give, in a sentence or two. */
export function contradictionSentence({ count, stated, wholes, fits }: Contradiction): string {
  const n = integerText(count);
  const all = wholes.at(-1) ?? 0;
  if (count > all) return `${n} kan ikke være av ${integerText(all)}.`;
  const share = (whole: number): string => percentText(count, whole, 1);
  const fitting = fits.filter((one) => one !== all && count <= one);
  if (wholes.length === 1) return `${n} av ${integerText(all)} er ${share(all)}, ikke ${stated}.`;
  if (fitting.length > 0) {
    const parts = listText(fitting.map((one) => `${n} av ${integerText(one)} er ${share(one)}`));
    return `${parts}, men av alle ${integerText(all)} er det ${share(all)}. ${stated} kan ikke gjelde begge deler.`;
  }
  const parts = wholes
    .filter((one) => one >= count)
    .map((one) => `av ${integerText(one)} ${share(one)}`);
  return `${n} er ${listText(parts)}, ikke ${stated}.`;
}

/** In: what is the matter with a sentence. Out: it in bokmål, with the number and what would be true. */
export function flagSentence(flag: SentenceFlag): string {
  switch (flag.kind) {
    case 'claim-untrue': {
      const { words, value, meaning, instead: others } = flag.claim;
      return `${quoted(words)} stemmer ikke: Tallet er ${value}, og det krever ${meaning}.${instead(others, false)}`;
    }
    case 'claim-depends': {
      const { words, value, low, high, meaning, instead: others } = flag.claim;
      return `${quoted(words)} stemmer for ${value}, men ikke hvordan grensetilfellene enn leses: fra ${low} til ${high}. Det krever ${meaning}.${instead(others, true)}`;
    }
    case 'contradiction':
      return contradictionSentence(flag.contradiction);
    case 'no-value':
      return `${quoted(flag.reference)} har ingen verdi her: Det er ingenting å regne andelen av.`;
    case 'suppressed':
      return `${quoted(flag.reference)} er skjult i tabellen fordi tallet er lite, og kan ikke stå i teksten.`;
    case 'begins-with-number':
      return `En setning bør ikke begynne med ${quoted(flag.text)}. Sett et ord foran.`;
    default:
      return assertNever(flag);
  }
}
