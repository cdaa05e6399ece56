import type { CriterionId } from '../lib/ids.ts';
import { countText, integerText, listText } from '../lib/norwegian-format.ts';
import { sourceLinks } from '../release/overview/contact-ways.ts';
import type { FrozenContent } from '../release/frozen-content.ts';
import { unitWords } from '../release/unit-words.ts';
import { countySelections, type CountySelection } from '../selection/county-selection.ts';
import { countyPath, sitePaths, unitPath } from './addresses.ts';
import type { SelectionPage } from './site-document.ts';
import { offersOf, webLink } from './unit-facts.ts';

/** Of everything there is in a county, how much of it the chosen ones show, and what they do not. */
function breadthOf(
  { codebook }: FrozenContent,
  { criteria, breadth, uncovered }: CountySelection,
): string {
  const labelsOf = (criterion: CriterionId) => {
    const found = codebook.criteria.find(({ id }) => id === criterion);
    return {
      label: (found?.label ?? criterion).toLocaleLowerCase('nb'),
      answer: (id: string) => found?.answers.find((one) => one.id === id)?.label ?? id,
    };
  };
  const told = criteria.flatMap((criterion) => {
    const all = breadth.filter((one) => one.criterion === criterion);
    if (all.length === 0) return [];
    const missing = uncovered.filter((one) => one.criterion === criterion);
    const { label, answer } = labelsOf(criterion);
    const counted = `${label} ${integerText(all.length - missing.length)} av ${integerText(all.length)}`;
    return [
      missing.length === 0
        ? counted
        : `${counted} (uten ${listText(missing.map((one) => answer(one.answer)))})`,
    ];
  });
  return told.length === 0 ? '' : `Av bredden i fylket viser utvalget ${listText(told)}.`;
}

/** In: content. Out: the municipalities chosen in each county to show the breadth; null where none have been chosen. */
export function selectionPage(content: FrozenContent): SelectionPage | null {
  const counties = countySelections(content).filter((one) => one.chosen.length > 0);
  const n = counties.reduce((sum, one) => sum + one.chosen.length, 0);
  if (n === 0) return null;
  const { noun } = unitWords(content.unitKind);
  return {
    kind: 'selection',
    path: sitePaths.selection,
    language: 'nb',
    title: 'Utvalg etter fylke',
    lead: [
      `${countText(n, noun)} av ${integerText(content.entries.length)}, valgt for å vise bredden i tilbudene i hvert fylke.`,
      'Utvalget er ikke uttømmende, og at en kommune ikke er med, sier ikke at den mangler tilbud. Det sier heller ikke noe om omfanget: hvor ofte tilbudene gis, eller hvor lenge de varer.',
    ],
    counties: counties.map((county) => ({
      name: county.name,
      path: countyPath(county.county),
      breadth: breadthOf(content, county),
      note: county.saved?.note.trim() ?? '',
      units: county.chosen.flatMap((unit) => {
        const entry = content.entries.find((one) => one.unit === unit);
        if (entry === undefined) return [];
        return [
          {
            unit: { label: entry.name, href: unitPath(unit) },
            links: [entry.contact?.link ?? '', ...sourceLinks(entry)].flatMap((link) => {
              const found = webLink(link);
              return found === null ? [] : [found];
            }),
            facts: offersOf(content, entry),
          },
        ];
      }),
    })),
  };
}
