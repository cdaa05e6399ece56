import type { OverviewEntry } from '../../../shared/release/overview-document.ts';
import { look } from '../look.ts';
import { factsOf, isAddress, toneOf } from '../overview-tone.ts';
import { addressLines, textLines, writeLink } from '../pdf-link.ts';
import { margins, width, type Column, type PdfPage } from '../pdf-page.ts';
import { settings } from './pdf-settings.ts';
import { pillHeight, writePill } from './pdf-pill.ts';

/** From the left, in points: what tells of an entry stands in three columns, the third of them with its own names. */
const columns = {
  pill: { from: 108, across: 104 },
  of: 218,
  told: { from: 256, across: width - 256 },
};
const edge = { across: 7, room: 14 };
const pad = { above: 5, below: 6, note: 5, inNote: 7 };

type Fact = {
  readonly name: string | null;
  readonly label: string;
  readonly href: string | null;
  readonly soft: boolean;
};

const factLines = (entry: OverviewEntry): readonly Fact[] =>
  factsOf(entry).flatMap(({ kind, name, told }) =>
    told.map(({ label, href }, at) => ({
      name: at === 0 ? name : null,
      label,
      href: isAddress(href) ? href : null,
      soft: kind === 'sources',
    })),
  );

/** What is printed of a way to the service: what it is called and, where that is a page of the web, its address. */
function linkLines({ label, href }: Fact): readonly string[] {
  if (href === label) return addressLines(label, settings.fact, columns.told);
  const isPage = href !== null && /^https?:/iu.test(href);
  return [
    ...textLines(label, settings.fact, columns.told),
    ...(isPage ? addressLines(`(${href})`, settings.fact, columns.told) : []),
  ];
}

const factHeight = (page: PdfPage, fact: Fact): number =>
  fact.href === null
    ? page.height(fact.label, settings.fact, columns.told.across)
    : linkLines(fact).length * settings.fact.size * settings.fact.line;

function writeFact(page: PdfPage, fact: Fact): void {
  const { document, root, set, write } = page;
  const { y } = document;
  const paragraph = document.struct('P');
  root.add(paragraph);
  const { name, label, href } = fact;
  if (name !== null) {
    paragraph.add(
      () =>
        void set(settings.softFact).text(name, margins.left + columns.of, y, { lineBreak: false }),
    );
    document.y = y;
  }
  const setting = fact.soft ? settings.softFact : settings.fact;
  if (href === null) paragraph.add(() => write(label, setting, columns.told));
  else
    writeLink(
      page,
      paragraph,
      { label, lines: linkLines(fact), to: { href } },
      setting,
      columns.told,
    );
  paragraph.end();
}

/** The place that a document has come to. */
const placeIn = ({ document }: PdfPage) => ({
  on: document.bufferedPageRange().count - 1,
  y: document.y,
});
type Place = ReturnType<typeof placeIn>;
const later = (one: Place, other: Place): Place =>
  one.on > other.on || (one.on === other.on && one.y > other.y) ? one : other;

/** Draws the edge of a borderline entry from one place down to another, on each page between them. */
function writeEdge({ document, hatch }: PdfPage, from: Place, to: Place): void {
  const bottom = document.page.height - margins.bottom;
  for (let at = from.on; at <= to.on; at += 1) {
    document.switchToPage(at);
    const top = at === from.on ? from.y : margins.top;
    const end = at === to.on ? to.y : bottom;
    if (end > top) hatch(margins.left, top, edge.across, end - top);
  }
}

type Note = NonNullable<OverviewEntry['borderline']>;
const noteColumn: Column = {
  from: edge.room + pad.inNote,
  across: width - edge.room - 2 * pad.inNote,
};

const noteHeight = (page: PdfPage, { text, rationale }: Note): number =>
  page.height(text, settings.doubt, noteColumn.across) +
  page.height(rationale, settings.rationale, noteColumn.across) +
  2 * pad.inNote;

function writeNote(page: PdfPage, note: Note, onGround: boolean): void {
  const { document, root, element, write } = page;
  if (onGround)
    page.aside(() => {
      const { y } = document;
      const height = noteHeight(page, note);
      document
        .roundedRect(margins.left + edge.room, y, width - edge.room, height, 6)
        .fill(look.ochreSoft[0]);
    });
  document.y += pad.inNote;
  element('P', root, () => write(note.text, settings.doubt, noteColumn));
  element('P', root, () => write(note.rationale, settings.rationale, noteColumn));
  document.y += pad.inNote;
}

/**
 * Writes a unit: its name, its outcome and what it rests on side by side, and below them, with the hatched edge, why it is
 * borderline. It is kept on one page where one has room for it.
 */
export function writeEntry(page: PdfPage, entry: OverviewEntry): void {
  const { document, root, element } = page;
  const { name, borderline } = entry;
  const tone = toneOf(entry);
  const outcome = entry.outcome?.label ?? entry.standing;
  const facts = factLines(entry);
  const from = borderline === null ? 0 : edge.room;
  const nameColumn = { from, across: columns.pill.from - 6 - from };
  const row = Math.max(
    page.height(name, settings.name, nameColumn.across),
    pillHeight(page, outcome, tone, columns.pill),
    facts.reduce((sum, fact) => sum + factHeight(page, fact), 0),
  );
  const note = borderline === null ? 0 : pad.note + noteHeight(page, borderline);
  const whole = pad.above + row + note + pad.below;
  page.need(whole);
  page.bookmark(3, name);

  document.y += pad.above;
  const top = placeIn(page);
  element('H4', root, () => page.write(name, settings.name, nameColumn));
  let end = placeIn(page);
  document.y = top.y;
  writePill(page, root, outcome, tone, columns.pill);
  end = later(end, placeIn(page));
  document.y = top.y + 1;
  for (const fact of facts) writeFact(page, fact);
  end = later(end, placeIn(page));
  document.y = end.y;
  if (borderline !== null) {
    document.y += pad.note;
    writeNote(page, borderline, page.fits(whole));
    writeEdge(page, top, placeIn(page));
  }
  document.y += pad.below;
  page.rule(look.line[0]);
}
