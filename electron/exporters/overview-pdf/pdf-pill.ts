import type { OverviewTone } from '../overview-tone.ts';
import { plain, strong } from '../figures/faces.ts';
import { look } from '../look.ts';
import { margins, type Column, type PdfPage, type Setting } from '../pdf-page.ts';

const [ink, fjord, ok] = [look.ink[0], look.fjord[0], look.ok[0]];
const size = { size: 8.2, line: 1.35 };
const inset = { across: 6, down: 2 };

type Pill = {
  readonly setting: Setting;
  readonly ground: string | null;
  readonly edge: string | null;
};

const pills: Readonly<Record<OverviewTone, Pill>> = {
  service: { setting: { ...size, face: strong, colour: ok }, ground: look.okSoft[0], edge: null },
  planned: {
    setting: { ...size, face: strong, colour: fjord },
    ground: look.fjordSoft[0],
    edge: null,
  },
  none: { setting: { ...size, face: plain, colour: ink }, ground: null, edge: look.line[0] },
  open: { setting: { ...size, face: plain, colour: ink }, ground: null, edge: look.soft[0] },
};

const inside = ({ from, across }: Column): Column => ({
  from: from + inset.across,
  across: across - 2 * inset.across,
});

/** In: an outcome in words and its tone, and the room for it. Out: how high it stands there, in points. */
export function pillHeight(
  page: PdfPage,
  text: string,
  tone: OverviewTone,
  column: Column,
): number {
  return page.height(text, pills[tone].setting, inside(column).across) + 2 * inset.down;
}

/** Writes an outcome on its ground, at the place it has come to, and moves below it. */
export function writePill(
  page: PdfPage,
  within: PDFKit.PDFStructureElement,
  text: string,
  tone: OverviewTone,
  column: Column,
): void {
  const { document } = page;
  const { setting, ground, edge } = pills[tone];
  const room = inside(column);
  const height = pillHeight(page, text, tone, column);
  const { y } = document;
  const across = Math.min(room.across, page.across(text, setting)) + 2 * inset.across;
  page.aside(() => {
    document.roundedRect(margins.left + column.from, y, across, height, 7);
    if (ground !== null) document.fill(ground);
    if (edge === null) return;
    document.lineWidth(0.6).strokeColor(edge);
    if (tone === 'open') document.dash(2, { space: 1.5 });
    document.stroke().undash();
  });
  document.y = y + inset.down;
  page.element('P', within, () => page.write(text, setting, room));
  document.y = y + height;
}
