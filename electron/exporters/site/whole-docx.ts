import { type FileChild, HeadingLevel, Paragraph, TextRun } from 'docx';
import { overviewOf } from '../../../shared/release/overview.ts';
import { siteWords } from '../../../shared/messages/site/words-in.ts';
import type { OverviewSection } from '../../../shared/release/overview-document.ts';
import { siteCounts } from '../../../shared/site/site-counts.ts';
import type { SiteInput } from '../../../shared/site/site-input.ts';
import { uprightDocx } from '../docx-upright.ts';
import { wholeCounties, type WholeUnit } from './whole-units.ts';

type Level = (typeof HeadingLevel)[keyof typeof HeadingLevel];

const headed = (text: string, heading: Level): Paragraph =>
  new Paragraph({ heading, keepNext: true, children: [new TextRun(text)] });
const said = (text: string): Paragraph => new Paragraph({ children: [new TextRun(text)] });
const listed = (text: string): Paragraph =>
  new Paragraph({ bullet: { level: 0 }, children: [new TextRun(text)] });

const prose = ({ heading, paragraphs }: OverviewSection): readonly Paragraph[] => [
  headed(heading, HeadingLevel.HEADING_1),
  ...paragraphs.map(said),
];

function unitParagraphs({
  name,
  outcome,
  doubt,
  facts,
  told,
  links,
}: WholeUnit): readonly Paragraph[] {
  return [
    headed(name, HeadingLevel.HEADING_3),
    new Paragraph({ keepNext: true, children: [new TextRun({ text: outcome, bold: true })] }),
    ...doubt.map((text) => new Paragraph({ children: [new TextRun({ text, italics: true })] })),
    ...[...facts, ...told, ...links.map(({ href }) => href)].map(listed),
  ];
}

/** In: what a site is made from. Out: the whole overview as a Word document, with headings down to each unit. */
export function wholeDocx(input: SiteInput): Promise<Uint8Array<ArrayBuffer>> {
  const { content } = input.shown;
  const overview = overviewOf(content);
  const words = siteWords('nb');
  const children: readonly FileChild[] = [
    ...(input.corrected === null ? [] : [said(input.corrected)]),
    said(`${overview.release}. ${overview.author}. ${overview.published}. ${overview.updated}.`),
    ...prose(overview.introduction),
    headed(words.ui.countsHeading, HeadingLevel.HEADING_1),
    ...siteCounts(content, content.entries, words).map(({ label, n, share, range }) =>
      listed(
        `${label}: ${n}${share === '' ? '' : ` (${share})`}${range === '' ? '' : `, ${words.rangeOf(range)}`}`,
      ),
    ),
    headed(words.ui.byCounty, HeadingLevel.HEADING_1),
    ...wholeCounties(content).flatMap(({ name, summary, units }) => [
      headed(name, HeadingLevel.HEADING_2),
      said(`${summary}.`),
      ...units.flatMap(unitParagraphs),
    ]),
    ...prose(overview.method),
    ...prose(overview.limits),
  ];
  return uprightDocx(
    {
      title: overview.title,
      lead: overview.lead,
      marking: overview.markings.length === 0 ? null : overview.markings.join(' · '),
      source: overview.source,
    },
    children,
  );
}
