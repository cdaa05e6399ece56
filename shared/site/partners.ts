import { answersTo } from '../codebook/profile.ts';
import { serviceOf } from '../codebook/service-of.ts';
import type { UnitNumber } from '../lib/ids.ts';
import { compareNames } from '../lib/norwegian-format.ts';
import { sourceLinks } from '../release/overview/contact-ways.ts';
import type { FrozenContent, FrozenEntry } from '../release/frozen-content.ts';
import { isWebAddress, unitPath } from './addresses.ts';
import type { UnitPage } from './site-document.ts';

type Partners = NonNullable<UnitPage['partners']>;

/** A page as two municipalities may both have written it down: without protocol, `www.` and a last slash. */
const pageOf = (link: string): string =>
  link
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?/u, '')
    .replace(/[/#?]+$/u, '');

const pagesOf = (entry: FrozenEntry): readonly string[] =>
  [entry.contact?.link ?? '', ...sourceLinks(entry)].filter(isWebAddress).map(pageOf);

/** A name as a word of its own, written as a name is. */
const names = (text: string, name: string): boolean => {
  const escaped = name.replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'u').test(text);
};

/**
 * The log holds which units are in a service together only in the words of the sources, so that partners are found by
 * them: units that have an inter-municipal service too, and that are named in what was said, or that link to the same page.
 * In: content. Out: the partners of one of its entries, with how they were found; null where it has no such service.
 */
export function partnersIn(content: FrozenContent): (entry: FrozenEntry) => Partners | null {
  const service = serviceOf(content.codebook);
  if (service === undefined) return () => null;
  const { criterion, answers } = service.elsewhere;
  const stem = answers[0]?.split('-')[0] ?? '';
  const shared = ({ answers: given, outcome }: FrozenEntry): boolean =>
    outcome !== null &&
    service.outcomes.includes(outcome) &&
    answersTo(given, criterion).some((one) => answers.includes(one) || one.startsWith(`${stem}-`));
  const together = content.entries.filter(shared);
  const pages = new Map<string, UnitNumber[]>();
  for (const entry of together)
    for (const page of new Set(pagesOf(entry)))
      pages.set(page, [...(pages.get(page) ?? []), entry.unit]);
  return (entry) => {
    if (!shared(entry)) return null;
    const same = new Set(pagesOf(entry).flatMap((page) => pages.get(page) ?? []));
    const said = entry.sources.map((one) => one.text ?? '').join('\n');
    const found = together.filter(
      (one) =>
        one.unit !== entry.unit &&
        (same.has(one.unit) || (one.county === entry.county && names(said, one.name))),
    );
    const host = !answersTo(entry.answers, criterion).some((one) => answers.includes(one));
    const role = host
      ? 'Kommunen er vert for tjenesten.'
      : 'En annen kommune er vert for tjenesten.';
    return {
      note:
        found.length === 0
          ? `${role} Kildene sier ikke hvilke andre kommuner som er med.`
          : `${role} Nevnt i kildene, eller med samme nettside:`,
      units: found
        .toSorted((one, other) => compareNames(one.name, other.name))
        .map(({ unit, name }) => ({ label: name, href: unitPath(unit) })),
    };
  };
}
