import { numberThenText, placeText } from '../../changes/number-words.ts';
import { groupBy } from '../../register/group-by.ts';
import type { FrozenContent } from '../frozen-content.ts';
import type { OverviewDocument } from '../overview-document.ts';

/** In: the content. Out: what the overview says of what it corrects, every number in words; undefined where it corrects none. */
export function overviewCorrection({ correction }: FrozenContent): OverviewDocument['correction'] {
  if (correction === undefined) return undefined;
  const { release, notice, numbers } = correction;
  return {
    heading: `Rettelse av utgivelse ${release}`,
    notice,
    tables: [...groupBy(numbers, (one) => one.words.table)].map(([title, changed]) => ({
      title,
      numbers: changed.map(({ words, from, to }) => ({
        of: placeText(words),
        text: `${numberThenText(from)}, nå ${numberThenText(to)}`,
      })),
    })),
    none: numbers.length === 0 ? 'Ingen tall i tabellene er andre.' : null,
  };
}
