import { listText } from '../lib/norwegian-format.ts';
import type { FrozenContent } from '../release/frozen-content.ts';
import { siteWords } from '../messages/site/words-in.ts';
import { siteCounties } from './front-page.ts';
import type { SiteLink } from './site-document.ts';
import { unitPages } from './unit-page.ts';

/** A unit as the whole overview tells it, in running text. */
export type WholeUnit = {
  readonly unit: string;
  readonly name: string;
  readonly outcome: string;
  /** That it is borderline, and why. */
  readonly doubt: readonly string[];
  readonly facts: readonly string[];
  readonly told: readonly string[];
  readonly links: readonly SiteLink[];
};

type WholeCounty = {
  readonly name: string;
  readonly summary: string;
  readonly units: readonly WholeUnit[];
};

/** In: content. Out: its counties with their units, as running text has them. */
export function wholeCounties(content: FrozenContent): readonly WholeCounty[] {
  const pages = new Map(unitPages(content, () => []).map((one) => [one.unit, one]));
  return siteCounties(content, siteWords('nb')).map(({ name, summary, units }) => ({
    name,
    summary,
    units: units.flatMap(({ unit }): readonly WholeUnit[] => {
      const page = pages.get(unit);
      if (page === undefined) return [];
      const { outcome, borderline, contact, partners, offers, sources } = page;
      const links = [
        ...contact,
        ...sources.flatMap(({ link }) => (link === null ? [] : [link])),
      ].flatMap(({ label, href }) => (href === null ? [] : [{ label, href }]));
      return [
        {
          unit,
          name: page.title,
          outcome: outcome.label,
          doubt:
            borderline === null
              ? []
              : [
                  borderline.text,
                  ...borderline.rationale.split(/\n+/u).filter((one) => one.trim() !== ''),
                ],
          facts: [
            ...contact.flatMap(({ label, href }) => (href === null ? [label] : [])),
            ...(partners === null
              ? []
              : [`${partners.note} ${listText(partners.units.map((one) => one.label))}`.trim()]),
            ...offers.map(({ term, values }) => `${term}: ${listText(values)}`),
          ],
          told: [...new Set(sources.map(({ kind, told }) => `${kind}. ${told}`))],
          links: [...new Map(links.map((one) => [one.href, one])).values()],
        },
      ];
    }),
  }));
}
