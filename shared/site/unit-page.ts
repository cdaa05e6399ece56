import type { FrozenContent, FrozenEntry } from '../release/frozen-content.ts';
import { overviewEntry } from '../release/overview/overview-entry.ts';
import { countyPath, unitPath } from './addresses.ts';
import { partnersIn } from './partners.ts';
import type { FormerPage, SiteLink, UnitPage } from './site-document.ts';
import { byName, outcomeShown } from './site-units.ts';
import { answersOf, contactOf, offersOf, sourcesOf } from './unit-facts.ts';
import type { HistoryOf } from './unit-history.ts';

const linkTo = (entry: FrozenEntry | undefined): SiteLink | null =>
  entry === undefined ? null : { label: entry.name, href: unitPath(entry.unit) };

/** In: content, and what is known of units elsewhere. Out: a page for each of its units, those of a county in order of name. */
export function unitPages(content: FrozenContent, history: HistoryOf): readonly UnitPage[] {
  const { codebook, counties } = content;
  const partners = partnersIn(content);
  const definitions = new Map<string, string>(
    codebook.outcomes.map((one) => [one.id, one.definition]),
  );
  return counties.flatMap(({ number, name }) => {
    const entries = byName(content.entries.filter((one) => one.county === number));
    return entries.map((entry, at): UnitPage => {
      const { borderline } = overviewEntry(codebook, entry);
      const then = history(entry, content);
      return {
        kind: 'unit',
        path: unitPath(entry.unit),
        language: 'nb',
        title: entry.name,
        unit: entry.unit,
        county: { label: name, href: countyPath(number) },
        outcome: outcomeShown(content, entry),
        definition: entry.outcome === null ? '' : (definitions.get(entry.outcome) ?? ''),
        borderline,
        rationale: entry.rationale,
        contact: contactOf(entry),
        partners: partners(entry),
        offers: offersOf(content, entry),
        answers: answersOf(content, entry),
        sources: sourcesOf(entry),
        history: then.length > 1 ? then : [],
        before: linkTo(entries[at - 1]),
        after: linkTo(entries[at + 1]),
      };
    });
  });
}

/**
 * An address once given is kept: a number that is no longer in use says what became of the unit. In: the content shown, the
 * other rounds, what is known of units elsewhere. Out: a page for each unit of the others that the shown one does not have.
 */
export function formerPages(
  shown: FrozenContent,
  others: readonly FrozenContent[],
  history: HistoryOf,
): readonly FormerPage[] {
  const taken = new Set<string>(shown.entries.map((one) => one.unit));
  return others
    .toSorted((one, other) => (one.registerDate < other.registerDate ? 1 : -1))
    .flatMap((content) =>
      content.entries.flatMap((entry): readonly FormerPage[] => {
        if (taken.has(entry.unit)) return [];
        taken.add(entry.unit);
        const then = history(entry, content);
        const now = then.flatMap((one): readonly SiteLink[] => {
          const number = one.path === null ? null : /(\d+)\.html$/u.exec(one.path)?.[1];
          const found = shown.entries.find(({ unit }) => unit === number);
          return found === undefined ? [] : [{ label: found.name, href: unitPath(found.unit) }];
        });
        return [
          {
            kind: 'former',
            path: unitPath(entry.unit),
            language: 'nb',
            title: `${entry.name} (${entry.unit})`,
            lead: `${entry.name} med nummer ${entry.unit} er med i «${content.round}», ikke i «${shown.round}».`,
            now,
            history: then,
          },
        ];
      }),
    );
}
