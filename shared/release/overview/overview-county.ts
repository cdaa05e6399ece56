import type { RoundCounty } from '../../events/round.ts';
import { compareNames, countText, integerText, listText } from '../../lib/norwegian-format.ts';
import type { FrozenContent, FrozenEntry } from '../frozen-content.ts';
import type { OverviewCounty } from '../overview-document.ts';
import { unitWords } from '../unit-words.ts';
import { decidedNoun, headlineOf, headlineText, outcomeCounts, undecidedNoun } from './headline.ts';
import { overviewEntry } from './overview-entry.ts';

/** What readers look for first: a service, a planned one, a case of doubt; then all others. */
function isSought({ codebook }: FrozenContent, entry: FrozenEntry): boolean {
  const tone = codebook.outcomes.find((one) => one.id === entry.outcome)?.tone;
  return entry.borderline !== null || tone === 'service' || tone === 'planned';
}

const byName = (one: FrozenEntry, other: FrozenEntry): number =>
  compareNames(one.name, other.name) || (one.unit < other.unit ? -1 : 1);

function summaryOf(content: FrozenContent, entries: readonly FrozenEntry[]): string {
  const number = (standing: FrozenEntry['standing']): number =>
    entries.filter((entry) => entry.standing === standing).length;
  const decided = number('decided');
  const undecided = number('undecided');
  const notReached = number('not-reached');
  const open = listText([
    ...(undecided === 0 ? [] : [countText(undecided, undecidedNoun)]),
    ...(notReached === 0 ? [] : [`${integerText(notReached)} ikke nådd`]),
  ]);
  const all = countText(entries.length, unitWords(content.unitKind).noun);
  if (decided === 0) return `${all}: ${open}`;
  const headline = headlineOf(content, entries);
  const told =
    headline === null
      ? `${all}: ${outcomeCounts(content, entries)}`
      : headlineText(headline, decidedNoun(content, open === ''));
  return open === '' ? told : `${told}; ${open}`;
}

function overviewCounty(
  content: FrozenContent,
  { number, name }: RoundCounty,
  entries: readonly FrozenEntry[],
): OverviewCounty {
  const sorted = entries.toSorted(byName);
  const sought = sorted.filter((entry) => isSought(content, entry));
  const others = sorted.filter((entry) => !isSought(content, entry));
  return {
    number,
    name,
    summary: summaryOf(content, entries),
    entries: [...sought, ...others].map((entry) => overviewEntry(content.codebook, entry)),
  };
}

/**
 * In: the content. Out: its counties by number, each with all its units: first those with a service, a planned one or
 * a case of doubt, then the others, both by name. A county without units is left out.
 */
export function overviewCounties(content: FrozenContent): readonly OverviewCounty[] {
  return content.counties
    .toSorted((one, other) => (one.number < other.number ? -1 : 1))
    .flatMap((county) => {
      const entries = content.entries.filter((entry) => entry.county === county.number);
      return entries.length === 0 ? [] : [overviewCounty(content, county, entries)];
    });
}
