import { siteWords } from '../messages/site/words-in.ts';
import type { OverviewDocument, OverviewSection } from '../release/overview-document.ts';
import { overviewOf } from '../release/overview.ts';
import { siteCounts } from './site-counts.ts';
import type { SiteLink } from './site-document.ts';
import type { SiteInput } from './site-input.ts';
import { wholeCounties, type WholeUnit } from './whole-units.ts';

/** A piece of running text. Headings of level 1 stand right below the title. */
export type WholeBlock =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | {
      readonly kind: 'paragraph';
      readonly text: string;
      readonly tone: 'plain' | 'strong' | 'doubt';
    }
  | { readonly kind: 'list'; readonly items: readonly (string | SiteLink)[] }
  | {
      readonly kind: 'table';
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
    };

/** The whole overview as one long text, ready to be set in any format. */
export type WholeOverview = {
  readonly title: string;
  readonly lead: string;
  readonly markings: readonly string[];
  /** That a later release corrects it; null where none does. */
  readonly corrected: string | null;
  /** Release, author and dates. */
  readonly imprint: string;
  readonly source: string;
  /** The time that it stands for: when it was last changed. */
  readonly time: string;
  readonly blocks: readonly WholeBlock[];
};

/** In: where a link leads. Out: what is printed of it. */
export const addressText = (href: string): string => href.replace(/^(?:mailto|tel):/u, '');

const heading = (level: 1 | 2 | 3, text: string): WholeBlock => ({ kind: 'heading', level, text });
const paragraph = (text: string, tone: 'plain' | 'strong' | 'doubt' = 'plain'): WholeBlock => ({
  kind: 'paragraph',
  text,
  tone,
});
const list = (items: readonly (string | SiteLink)[]): readonly WholeBlock[] =>
  items.length === 0 ? [] : [{ kind: 'list', items }];

const prose = (section: OverviewSection): readonly WholeBlock[] => [
  heading(1, section.heading),
  ...section.paragraphs.map((text) => paragraph(text)),
];

const correction = (told: OverviewDocument['correction']): readonly WholeBlock[] =>
  told === undefined
    ? []
    : [
        heading(1, told.heading),
        paragraph(told.notice),
        ...(told.none === null ? [] : [paragraph(told.none)]),
        ...told.tables.flatMap(({ title, numbers }) => [
          heading(2, title),
          ...list(numbers.map(({ of, text }) => `${of}: ${text}`)),
        ]),
      ];

const unit = ({ name, outcome, doubt, facts, told, links }: WholeUnit): readonly WholeBlock[] => [
  heading(3, name),
  paragraph(outcome, 'strong'),
  ...doubt.map((text) => paragraph(text, 'doubt')),
  ...list([...facts, ...told, ...links]),
];

/** In: what a site is made from. Out: the whole overview as one long text, in bokmål. */
export function wholeOverview(input: SiteInput): WholeOverview {
  const { content } = input.shown;
  const { title, lead, markings, source, ...overview } = overviewOf(content);
  const words = siteWords('nb');
  const { ui } = words;
  const counts = siteCounts(content, content.entries, words);
  return {
    title,
    lead,
    markings,
    source,
    corrected: input.corrected,
    imprint: `${overview.release}. ${overview.author}. ${overview.published}. ${overview.updated}.`,
    time: content.updated,
    blocks: [
      ...correction(overview.correction),
      ...prose(overview.introduction),
      heading(1, ui.countsHeading),
      {
        kind: 'table',
        head: [ui.outcome, ui.count, ui.share, ui.range],
        rows: counts.map(({ label, n, share, range }) => [label, n, share, range]),
      },
      heading(1, ui.byCounty),
      ...wholeCounties(content).flatMap(({ name, summary, units }) => [
        heading(2, name),
        paragraph(`${summary}.`),
        ...units.flatMap(unit),
      ]),
      ...prose(overview.method),
      ...prose(overview.limits),
    ],
  };
}
