import { describe, expect, it } from 'vitest';
import { withoutPause } from '../../../electron/exporters/between-files.ts';
import { overviewPdf } from '../../../electron/exporters/overview-pdf/overview-pdf.ts';
import type {
  OverviewCounty,
  OverviewDocument,
  OverviewEntry,
  OverviewSection,
} from '../../../shared/release/overview-document.ts';
import { markedOverview, sampleOverview } from '../../builders/overview-document.ts';
import { overfullOverview } from '../../builders/overfull-overview.ts';
import { pdfTags, readAloud } from '../../builders/pdf-tags.ts';

const pause = () => withoutPause(0, 1);

const prose = ({ heading, paragraphs }: OverviewSection): readonly string[] => [
  `H2 ${heading}`,
  ...paragraphs.map((text) => `P ${text}`),
];

const printed = (label: string, href: string): readonly string[] => [
  `Link ${href.startsWith('http') && href !== label ? `${label}(${href})` : label}`,
  `OBJR ${new URL(href).href}`,
];

function entry({
  name,
  outcome,
  standing,
  contact,
  sources,
  borderline,
}: OverviewEntry): readonly string[] {
  return [
    `H4 ${name}`,
    `P ${outcome?.label ?? standing}`,
    ...contact.flatMap(({ label, href }, at) => {
      const first = at === 0 ? 'Kontakt' : '';
      if (href === null || href.startsWith('javascript:')) return [`P ${first}${label}`];
      return [...(at === 0 ? ['P Kontakt'] : []), ...printed(label, href)];
    }),
    ...sources.map((text, at) => {
      const first = sources.length === 1 ? 'Kilde' : 'Kilder';
      return `P ${at === 0 ? first : ''}${text}`;
    }),
    ...(borderline === null ? [] : [`P ${borderline.text}`, `P ${borderline.rationale}`]),
  ];
}

const correction = (of: OverviewDocument['correction']): readonly string[] =>
  of === undefined
    ? []
    : [
        `H2 ${of.heading}`,
        `P ${of.notice}`,
        ...(of.none === null ? [] : [`P ${of.none}`]),
        ...of.tables.flatMap(({ title, numbers }) => [
          `H3 ${title}`,
          ...numbers.flatMap((one) => ['Lbl •', `LBody ${one.of}: ${one.text}`]),
        ]),
      ];

const county = ({ name, summary, entries }: OverviewCounty): readonly string[] => [
  `H3 ${name}`,
  `P ${summary}`,
  ...entries.flatMap(entry),
];

/** Everything that the overview says, in its order. */
const expected = (overview: OverviewDocument): readonly string[] => [
  `P ${overview.release}`,
  `H1 ${overview.title}`,
  ...[...overview.markings, overview.lead].map((text) => `P ${text}`),
  ...[overview.author, overview.published, overview.updated].map((text) => `P ${text}`),
  ...correction(overview.correction),
  ...overview.figures.map(({ value, label, range }) => `LBody ${value}${label}${range ?? ''}`),
  ...prose(overview.introduction),
  'H2 Hva utfallene betyr',
  ...overview.outcomes.flatMap(({ label, definition }) => [`Lbl ${label}`, `LBody ${definition}`]),
  'H2 Innhold etter fylke',
  ...overview.counties.flatMap(({ name, summary }) => [`LBody ${summary}`, `Link ${name}`]),
  'H2 Oversikten',
  ...overview.counties.flatMap(county),
  ...prose(overview.method),
  ...prose(overview.limits),
  ...[overview.author, overview.published, overview.updated, overview.source].map(
    (text) => `P ${text}`,
  ),
];

/** Spaces where a line is broken, or between the pieces of one text, are the reader's; links within the document lead to no address. */
const joined = (lines: readonly string[]): readonly string[] =>
  lines.map((line) => line.replaceAll(/\s/gu, '')).filter((line) => !['P', 'OBJR'].includes(line));

describe.each([
  ['an overview', sampleOverview],
  ['a draft of an invented one', markedOverview],
  ['a correction with too much of everything', overfullOverview()],
])('%s as a PDF', async (_, overview) => {
  const pdf = await overviewPdf(overview, pause);
  const { root, aside, untold } = pdfTags(pdf);
  const text = Buffer.from(pdf).toString('latin1');

  it('is read aloud in its order, each piece as what it is, and nothing is left out', () => {
    expect(joined(readAloud(root))).toEqual(joined(expected(overview)));
  });

  it('has no text that is neither content nor said to be none', () => {
    expect(untold).toBe('');
    const pages = text.match(/\/Type \/Page\b/gu)?.length ?? 0;
    expect(aside).toContain(`Side ${pages} av ${pages}`);
    expect(aside).toContain(overview.markings.join(' · '));
  });

  it('says its title, its language, that it is tagged, and when it was last changed', () => {
    expect(text).toMatch(/\/Lang \(nb\)/u);
    expect(text).toMatch(/\/Marked true/u);
    expect(text).toMatch(/\/DisplayDocTitle true/u);
    expect(text).toContain(`(D:${overview.updatedAt.replaceAll(/[-:T]|\.\d+/gu, '')})`);
  });

  it('leads from the contents to each county', () => {
    const places = [...text.matchAll(/\/S \/GoTo\s*\/D \(([^)]*)\)/gu)].map(([, place]) => place);
    expect(new Set(places)).toEqual(
      new Set(overview.counties.map(({ number }) => `fylke-${number}`)),
    );
    for (const place of places) expect(text).toMatch(new RegExp(`\\(${place ?? ''}\\) \\[`, 'u'));
  });

  it('is the same bytes each time', async () => {
    expect(Buffer.from(await overviewPdf(overview, pause)).equals(pdf)).toBe(true);
  });
});

it('shows letters that its fonts do not have by their numbers, everywhere', async () => {
  const odd = 'Tjeneste 😀';
  const [first, ...others] = sampleOverview.counties;
  if (first === undefined) throw new Error('There is a county');
  const entries = first.entries.map((one) => ({
    ...one,
    name: odd,
    outcome: one.outcome === null ? null : { ...one.outcome, label: odd },
    sources: [odd],
  }));
  const overview = {
    ...sampleOverview,
    title: odd,
    author: odd,
    counties: [{ ...first, name: odd, summary: odd, entries }, ...others],
  };
  const { root } = pdfTags(await overviewPdf(overview, pause));
  const lines = joined(readAloud(root));
  expect(lines).toContain('H1Tjeneste[U+1F600]');
  expect(lines.filter((line) => line.includes('[U+1F600]'))).toHaveLength(
    1 + 2 + 2 + 2 + 3 * entries.length,
  );
  expect(lines.join('')).not.toMatch(/\uFFFD/u);
});
