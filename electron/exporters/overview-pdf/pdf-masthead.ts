import type { OverviewDocument } from '../../../shared/release/overview-document.ts';
import { look } from '../look.ts';
import { margins, width, type Column, type PdfPage } from '../pdf-page.ts';
import { restFrom, settings } from './pdf-settings.ts';

const between = 18;

/** Writes who stands for it and when, beside each other where there is room. */
function writeDates(page: PdfPage, texts: readonly string[]): void {
  const { document, root, element, write } = page;
  const lineHeight = settings.dates.size * settings.dates.line;
  let from = 0;
  let { y } = document;
  for (const text of texts) {
    const across = page.across(text, settings.dates);
    if (from > 0 && from + across > width) [from, y] = [0, document.y];
    document.y = y;
    element('P', root, () => write(text, settings.dates, restFrom(from)));
    from += across + between;
    document.y = Math.max(document.y, y + lineHeight);
  }
}

/** Writes what the overview is, and who stands for it. */
export function writeMasthead(page: PdfPage, overview: OverviewDocument): void {
  const { document, root, element, write } = page;
  const { release, title, markings, lead, author, published, updated } = overview;
  element('P', root, () => write(release, settings.release));
  document.y += 4;
  element('H1', root, () => write(title, settings.title, { from: 0, across: 400 }));
  document.y += 12;
  for (const text of markings) element('P', root, () => write(text, settings.doubt));
  if (markings.length > 0) document.y += 8;
  element('P', root, () => write(lead, settings.lead, { from: 0, across: 390 }));
  document.y += 10;
  writeDates(page, [author, published, updated]);
  document.y += 16;
}

const inset = { across: 12, down: 11 };
const swatch = { across: 20, down: 5 };
const beside = swatch.across + 5;
const gap = { label: 3, range: 5 };

function writeFigure(
  page: PdfPage,
  body: PDFKit.PDFStructureElement,
  { value, label, range }: OverviewDocument['figures'][number],
  column: Column,
): void {
  const { document, write } = page;
  body.add(() => {
    write(value, settings.value, column);
    document.y += gap.label;
    write(label, settings.label, column);
  });
  if (range === null) return;
  document.y += gap.range;
  page.hatch(margins.left + column.from, document.y + 3, swatch.across, swatch.down);
  const [from, across] = [column.from + beside, column.across - beside];
  body.add(() => write(range, settings.range, { from, across }));
}

/** Writes the headline numbers side by side on one sheet. */
export function writeFigures(page: PdfPage, figures: OverviewDocument['figures']): void {
  const { document, root, height } = page;
  if (figures.length === 0) return;
  const across = width / figures.length;
  const room = across - 2 * inset.across;
  const heights = figures.map(
    ({ value, label, range }) =>
      height(value, settings.value, room) +
      gap.label +
      height(label, settings.label, room) +
      (range === null ? 0 : gap.range + height(range, settings.range, room - beside)),
  );
  const sheet = Math.max(...heights) + 2 * inset.down;
  page.need(sheet);
  const top = document.y;
  page.aside(() => {
    document.lineWidth(0.6).strokeColor(look.line[0]);
    document.roundedRect(margins.left, top, width, sheet, 9).stroke();
    for (const at of figures.keys()) {
      if (at > 0)
        document
          .moveTo(margins.left + at * across, top)
          .lineTo(margins.left + at * across, top + sheet)
          .stroke();
    }
  });
  page.group('L', root, (list) => {
    for (const [at, figure] of figures.entries()) {
      document.y = top + inset.down;
      const column = { from: at * across + inset.across, across: room };
      page.group('LI', list, (item) => {
        page.group('LBody', item, (body) => writeFigure(page, body, figure, column));
      });
    }
  });
  document.y = top + sheet;
}
