import { integerText, listText } from '../lib/norwegian-format.ts';
import { siteWords } from '../messages/site/words-in.ts';
import type { FrozenContent } from '../release/frozen-content.ts';
import { sourceText } from '../release/overview/source-words.ts';
import type { CountyPage, SiteCounty } from './site-document.ts';
import { siteCounts } from './site-counts.ts';
import { outcomeShown } from './site-units.ts';
import { offersOf } from './unit-facts.ts';

/** What a list says of a unit beside its name: what it offers, else what it rests on. */
function toldOf(content: FrozenContent, unit: string): string {
  const entry = content.entries.find((one) => one.unit === unit);
  if (entry === undefined) return '';
  const [offer] = offersOf(content, entry);
  if (offer !== undefined) return listText(offer.values);
  const [source] = entry.sources;
  return source === undefined ? '' : sourceText(source);
}

/** In: content and its counties. Out: a page for each: how many have which outcome, and the units under each of them. */
export function countyPages(
  content: FrozenContent,
  counties: readonly SiteCounty[],
): readonly CountyPage[] {
  const words = siteWords('nb');
  return counties.map(({ number, name, path, summary, units }): CountyPage => {
    const entries = content.entries.filter((one) => one.county === number);
    const order = [
      ...content.codebook.outcomes.map(({ id }) => String(id)),
      'undecided',
      'not-reached',
    ];
    return {
      kind: 'county',
      path,
      language: 'nb',
      title: name,
      summary,
      counts: siteCounts(content, entries, words),
      groups: order.flatMap((id) => {
        const members = units.filter((one) => one.found === id);
        const [first] = entries.filter((one) => (one.outcome ?? one.standing) === id);
        if (first === undefined) return [];
        return [
          {
            outcome: outcomeShown(content, first),
            count: integerText(members.length),
            units: members.map((one) => ({ ...one, told: toldOf(content, one.unit) })),
          },
        ];
      }),
    };
  });
}
