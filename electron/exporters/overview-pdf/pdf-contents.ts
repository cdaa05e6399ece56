import type { OverviewCounty, OverviewEntry } from '../../../shared/release/overview-document.ts';
import { look } from '../look.ts';
import { signOf, signWords } from '../overview-tone.ts';
import { textLines, writeLink } from '../pdf-link.ts';
import { margins, width, type Column, type PdfPage } from '../pdf-page.ts';
import { settings } from './pdf-settings.ts';

const tile = { side: 4.8, step: 6.5, radius: 1 };
const columns = {
  county: { from: 0, across: 128 },
  strip: { from: 134, across: 184 },
  summary: { from: 324, across: width - 324 },
} as const satisfies Record<string, Column>;
const perLine = Math.floor(columns.strip.across / tile.step);
const pad = 4;

/** In: a county. Out: the name of the place in the document where it begins. */
export const placeOf = ({ number }: OverviewCounty): string => `fylke-${number}`;

type Sign = ReturnType<typeof signOf>;

function paintTile(page: PdfPage, sign: Sign, x: number, y: number): void {
  const { document } = page;
  const box = (height: number): PDFKit.PDFDocument =>
    document.roundedRect(x, y + tile.side - height, tile.side, height, tile.radius);
  if (sign === 'hatch') page.hatch(x, y, tile.side, tile.side);
  page.aside(() => {
    if (sign === 'service') box(tile.side).fill(look.fjord[0]);
    if (sign === 'planned') box(tile.side / 2).fill(look.fjord[0]);
    const edge = {
      service: look.fjord[0],
      planned: look.fjord[0],
      none: look.soft[0],
      open: look.soft[0],
      hatch: look.ochre[0],
    };
    document.lineWidth(0.6).strokeColor(edge[sign]);
    if (sign === 'open') document.dash(0.8, { space: 1 });
    box(tile.side).stroke().undash();
  });
}

function paintStrip(page: PdfPage, entries: readonly OverviewEntry[]): void {
  const { y } = page.document;
  for (const [at, entry] of entries.entries()) {
    const x = margins.left + columns.strip.from + (at % perLine) * tile.step;
    paintTile(page, signOf(entry), x, y + Math.floor(at / perLine) * tile.step);
  }
}

function paintLegend(page: PdfPage, counties: readonly OverviewCounty[]): void {
  const { document, set } = page;
  const there = new Set(counties.flatMap(({ entries }) => entries.map(signOf)));
  const lineHeight = settings.summary.size * settings.summary.line;
  document.y += 6;
  page.need(lineHeight);
  const { y } = document;
  let x = margins.left;
  for (const [sign, words] of signWords) {
    if (!there.has(sign)) continue;
    paintTile(page, sign, x, y + 2.5);
    x += tile.step + 3;
    page.aside(() => void set(settings.summary).text(words, x, y, { lineBreak: false }));
    x += page.across(words, settings.summary) + 14;
  }
  document.y = y + lineHeight;
  document.x = margins.left;
}

function writeCounty(
  page: PdfPage,
  list: PDFKit.PDFStructureElement,
  county: OverviewCounty,
): void {
  const { document, write } = page;
  const { name, summary, entries } = county;
  const lines = textLines(name, settings.countyLink, columns.county);
  const height = Math.max(
    lines.length * settings.countyLink.size * settings.countyLink.line,
    page.height(summary, settings.summary, columns.summary.across),
    Math.ceil(entries.length / perLine) * tile.step + 4,
  );
  page.need(height + 2 * pad);
  const top = document.y + pad;
  document.y = top;
  page.group('LI', list, (item) => {
    page.group('LBody', item, (body) => {
      const link = { label: name, lines, to: { place: placeOf(county) } };
      writeLink(page, body, link, settings.countyLink, columns.county);
      document.y = top + 4;
      paintStrip(page, entries);
      document.y = top + 1;
      body.add(() => write(summary, settings.summary, columns.summary));
    });
  });
  document.y = top + height + pad;
  page.rule(look.line[0]);
}

/** Writes the way into the overview: each county, which leads to it, with a sign for each of its units, and its numbers. */
export function writeContents(page: PdfPage, counties: readonly OverviewCounty[]): void {
  page.group('L', page.root, (list) => {
    for (const county of counties) writeCounty(page, list, county);
  });
  paintLegend(page, counties);
}
