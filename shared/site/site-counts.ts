import { integerText, percentText, rangeText } from '../lib/norwegian-format.ts';
import type { SiteWords } from '../messages/site/site-words.ts';
import { rangeOf } from '../projections/outcome-range.ts';
import type { FrozenContent, FrozenEntry } from '../release/frozen-content.ts';
import type { SiteCount } from './site-document.ts';

/** In: content, some of its entries, the words. Out: every outcome they have, how many, their share and range, and those without. */
export function siteCounts(
  { codebook }: FrozenContent,
  entries: readonly FrozenEntry[],
  words: SiteWords,
): readonly SiteCount[] {
  const { language } = words;
  const counted = codebook.outcomes.flatMap(({ id, label, tone }): readonly SiteCount[] => {
    const { n, low, high, denominator } = rangeOf(entries, [id]);
    if (high === 0) return [];
    return [
      {
        label,
        tone,
        n: integerText(n, language),
        share: percentText(n, denominator, 1, language),
        range: low === high ? '' : rangeText(low, high, language),
      },
    ];
  });
  const open = (standing: FrozenEntry['standing'], label: string): readonly SiteCount[] => {
    const n = entries.filter((one) => one.standing === standing).length;
    return n === 0
      ? []
      : [{ label, tone: 'open', n: integerText(n, language), share: '', range: '' }];
  };
  return [
    ...counted,
    ...open('undecided', words.undecided),
    ...open('not-reached', words.notReached),
  ];
}
