import type {
  OverviewCounty,
  OverviewDocument,
  OverviewSection,
} from '../../../shared/release/overview-document.ts';
import { look } from '../look.ts';
import { beginPdf, margins, type PdfPage } from '../pdf-page.ts';
import { runningText, type RunningText } from '../tagged-pdf.ts';
import { placeOf, writeContents } from './pdf-contents.ts';
import { writeEntry } from './pdf-entry.ts';
import { writeFigures, writeMasthead } from './pdf-masthead.ts';
import { readable, restFrom, settings } from './pdf-settings.ts';

const sections = { above: 22, below: 7 };

function writeHeading(page: PdfPage, text: string): void {
  page.down(sections.above);
  page.need(
    page.height(text, settings.heading, readable.across) +
      4 * settings.prose.size * settings.prose.line,
  );
  page.bookmark(1, text);
  page.element('H2', page.root, () => page.write(text, settings.heading));
  page.document.y += sections.below;
}

function writeProse(page: PdfPage, { heading, paragraphs }: OverviewSection): void {
  writeHeading(page, heading);
  for (const text of paragraphs) {
    page.need(2 * settings.prose.size * settings.prose.line);
    page.element('P', page.root, () => page.write(text, settings.prose, readable));
    page.document.y += 5;
  }
}

function writeCorrection(
  text: RunningText,
  told: NonNullable<OverviewDocument['correction']>,
): void {
  const { heading, notice, none, tables } = told;
  text.heading(1, heading);
  text.paragraph(notice, 'plain');
  if (none !== null) text.paragraph(none, 'plain');
  for (const { title, numbers } of tables) {
    text.heading(2, title);
    text.list(numbers.map(({ of, text: number }) => `${of}: ${number}`));
  }
}

const outcomeColumn = { from: 0, across: 118 };
const definitionColumn = restFrom(128);

function writeOutcomes(page: PdfPage, outcomes: OverviewDocument['outcomes']): void {
  const { document, root, element, group, height, write, rule } = page;
  writeHeading(page, 'Hva utfallene betyr');
  rule(look.line[0]);
  group('L', root, (list) => {
    for (const { label, definition } of outcomes) {
      const tall = Math.max(
        height(label, settings.outcome, outcomeColumn.across),
        height(definition, settings.definition, definitionColumn.across),
      );
      page.need(tall + 9);
      const top = document.y + 4;
      document.y = top;
      group('LI', list, (item) => {
        element('Lbl', item, () => write(label, settings.outcome, outcomeColumn));
        const afterLabel = document.y;
        document.y = top;
        element('LBody', item, () => write(definition, settings.definition, definitionColumn));
        document.y = Math.max(document.y, afterLabel) + 5;
      });
      rule(look.line[0]);
    }
  });
}

/** Writes a county's name and numbers above its units, never last on a page. */
function writeCountyHead(page: PdfPage, county: OverviewCounty): void {
  const { document, root, element, height, write, rule } = page;
  const { name, summary } = county;
  const lineHeight = settings.county.size * settings.county.line;
  page.down(16);
  page.need(height(name, settings.county, restFrom(0).across) + lineHeight + 60);
  page.bookmark(2, name);
  document.addNamedDestination(placeOf(county), 'XYZ', margins.left, document.y, null);
  const { y } = document;
  element('H3', root, () => write(name, settings.county));
  const from = page.across(name, settings.county) + 12;
  const beside = page.across(summary, settings.summary) <= restFrom(from).across;
  if (beside) document.y = y + lineHeight - settings.summary.size * settings.summary.line - 1.5;
  element('P', root, () => write(summary, settings.summary, restFrom(beside ? from : 0)));
  document.y = Math.max(document.y, y + lineHeight) + 4;
  rule(look.ink[0], 1);
}

/** So many units are set before what else there is to do gets its turn. */
const portion = 40;

async function writeCounties(
  page: PdfPage,
  counties: readonly OverviewCounty[],
  pause: () => Promise<void>,
): Promise<void> {
  writeHeading(page, 'Oversikten');
  let set = 0;
  for (const county of counties) {
    writeCountyHead(page, county);
    for (const entry of county.entries) {
      if (set % portion === 0) await pause();
      set += 1;
      writeEntry(page, entry);
    }
  }
}

function writeColophon(
  page: PdfPage,
  { author, published, updated, source }: OverviewDocument,
): void {
  page.down(26);
  page.need(80);
  page.rule(look.ink[0], 1);
  page.document.y += 8;
  page.element('P', page.root, () => page.write(author, settings.label));
  for (const text of [published, updated, source])
    page.element('P', page.root, () =>
      page.write(text, settings.summary, { from: 0, across: 440 }),
    );
}

/**
 * In: the overview as a value, and what is done between portions of it. Out: it as a tagged PDF on A4, in which headings
 * down to each unit, lists and links are known as what they are. Equal overviews give equal bytes, on every machine.
 */
export async function overviewPdf(
  overview: OverviewDocument,
  pause: () => Promise<void>,
): Promise<Uint8Array<ArrayBuffer>> {
  const { title, markings, correction, figures, counties } = overview;
  const marking = markings.length === 0 ? null : markings.join(' · ');
  const page = beginPdf({ title, language: 'nb', made: new Date(overview.updatedAt), marking });
  writeMasthead(page, overview);
  if (correction !== undefined) writeCorrection(runningText(page), correction);
  writeFigures(page, figures);
  writeProse(page, overview.introduction);
  writeOutcomes(page, overview.outcomes);
  writeHeading(page, 'Innhold etter fylke');
  writeContents(page, counties);
  await writeCounties(page, counties, pause);
  writeProse(page, overview.method);
  writeProse(page, overview.limits);
  writeColophon(page, overview);
  return page.end();
}
