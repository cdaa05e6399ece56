import type { FigureRow } from '../../../shared/figures/figure-value.ts';
import { look } from '../look.ts';
import { linesOf, text, type Lettering } from './lettering.ts';
import { sizes } from './paper.ts';
import type { SvgNode } from './svg-node.ts';
import { plain, strong } from './faces.ts';
import { textWidth } from './text-width.ts';

/** Where a row lies: its middle, and its label to the left. */
export type RowPlace = { readonly middle: number };

export type RowLabels = {
  /** How wide the labels are together, with the space after them. */
  readonly width: number;
  readonly height: number;
  readonly places: readonly RowPlace[];
  readonly nodes: readonly SvgNode[];
};

const lineHeight = 9;
const least = 13;
const space = { label: 6, heading: 4, total: 3, indent: 7 };

const headingText: Lettering = { face: plain, size: sizes.label, fill: look.soft[0] };

const letteringFor = (row: FigureRow): Lettering => ({
  face: row.total ? strong : plain,
  size: sizes.label,
});

/** The headings that a row is the first to stand under. */
function newHeadings(rows: readonly FigureRow[], at: number): readonly string[] {
  const under = rows[at]?.under ?? [];
  const before = rows[at - 1]?.under ?? [];
  const first = under.findIndex((one, level) => one !== before[level]);
  return first === -1 ? [] : under.slice(first);
}

/**
 * Sets the labels of rows to the left, wrapped, headings above those that stand under them, totals in bold.
 * In: the rows and the most width labels may take, in points. Out: the labels, and where the rows lie.
 */
export function rowLabels(rows: readonly FigureRow[], most: number): RowLabels {
  const indentOf = (row: FigureRow): number => row.under.length * space.indent;
  const wanted = rows.map((row) => {
    const { face, size } = letteringFor(row);
    return indentOf(row) + textWidth(row.label, face, size);
  });
  const width = Math.min(most, Math.max(...wanted)) + 0.5;
  const nodes: SvgNode[] = [];
  const places: RowPlace[] = [];
  let y = 0;
  rows.forEach((row, at) => {
    const headings = newHeadings(rows, at);
    if (headings.length > 0 && at > 0) y += space.heading;
    for (const heading of headings) {
      const level = row.under.indexOf(heading);
      nodes.push(text(heading, { x: level * space.indent, y: y + lineHeight - 2 }, headingText));
      y += lineHeight + 1;
    }
    if (row.total && at > 0 && rows[at - 1]?.total !== true) y += space.total;
    const lettering = letteringFor(row);
    const indent = indentOf(row);
    const lines = linesOf(row.label, width - indent, lettering);
    const height = Math.max(least, lines.length * lineHeight + 3);
    const middle = y + height / 2;
    const top = middle - ((lines.length - 1) * lineHeight) / 2 + sizes.label * 0.35;
    lines.forEach((line, number) => {
      nodes.push(text(line, { x: indent, y: top + number * lineHeight }, lettering));
    });
    places.push({ middle });
    y += height;
  });
  return { width: width + space.label, height: y, places, nodes };
}
