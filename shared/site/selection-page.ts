import { answersTo } from '../codebook/profile.ts';
import { answerId, criterionId } from '../lib/ids.ts';
import { countText, integerText, listText } from '../lib/norwegian-format.ts';
import { unitWords } from '../release/unit-words.ts';
import { sourceLinks } from '../release/overview/contact-ways.ts';
import type { FrozenContent, FrozenEntry } from '../release/frozen-content.ts';
import { countyPath, sitePaths, unitPath } from './addresses.ts';
import type { SelectionPage } from './site-document.ts';
import { byName } from './site-units.ts';
import { offersOf, webLink } from './unit-facts.ts';

const chosen = criterionId.parse('utvalgt');
const yes = answerId.parse('ja');

const isChosen = (entry: FrozenEntry): boolean => answersTo(entry.answers, chosen).includes(yes);

/** Of every kind of offer in a county, how many of them the chosen ones show. */
function breadthOf(
  content: FrozenContent,
  inCounty: readonly FrozenEntry[],
  selected: readonly FrozenEntry[],
): string {
  const told = content.codebook.criteria.flatMap(({ id, label, multiple, answers }) => {
    if (!multiple) return [];
    const among = (entries: readonly FrozenEntry[]) =>
      answers.filter((one) =>
        entries.some((entry) => answersTo(entry.answers, id).includes(one.id)),
      );
    const all = among(inCounty);
    if (all.length === 0) return [];
    const shown = among(selected);
    const missing = all.filter((one) => !shown.includes(one));
    const counted = `${label.toLocaleLowerCase('nb')} ${integerText(shown.length)} av ${integerText(all.length)}`;
    return [
      missing.length === 0
        ? counted
        : `${counted} (uten ${listText(missing.map((one) => one.label))})`,
    ];
  });
  return told.length === 0 ? '' : `Bredden i fylket som utvalget viser: ${told.join('; ')}.`;
}

/** In: content. Out: the municipalities chosen in each county to show the breadth; null where none have been chosen. */
export function selectionPage(content: FrozenContent): SelectionPage | null {
  const selected = content.entries.filter(isChosen);
  if (selected.length === 0) return null;
  const { noun } = unitWords(content.unitKind);
  return {
    kind: 'selection',
    path: sitePaths.selection,
    language: 'nb',
    title: 'Utvalg etter fylke',
    lead: [
      `${countText(selected.length, noun)} av ${integerText(content.entries.length)}, valgt for å vise bredden i tilbudene i hvert fylke.`,
      'Utvalget er ikke uttømmende, og at en kommune ikke er med, sier ikke at den mangler tilbud. Det sier heller ikke noe om omfanget: hvor ofte tilbudene gis, eller hvor lenge de varer.',
    ],
    counties: content.counties.flatMap(({ number, name }) => {
      const inCounty = content.entries.filter((one) => one.county === number);
      const here = byName(inCounty.filter(isChosen));
      if (here.length === 0) return [];
      return [
        {
          name,
          path: countyPath(number),
          breadth: breadthOf(content, inCounty, here),
          units: here.map((entry) => ({
            unit: { label: entry.name, href: unitPath(entry.unit) },
            links: [entry.contact?.link ?? '', ...sourceLinks(entry)].flatMap((link) => {
              const found = webLink(link);
              return found === null ? [] : [found];
            }),
            facts: offersOf(content, entry),
          })),
        },
      ];
    }),
  };
}
