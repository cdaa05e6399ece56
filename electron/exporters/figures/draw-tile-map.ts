import { rect } from '@observablehq/plot';
import type { Drawing, MapClass } from '../../../shared/figures/figure-value.ts';
import { look } from '../look.ts';
import { fillOf } from './colours.ts';
import { countyBorders } from './county-borders.ts';
import { countyNames } from './county-names.ts';
import { classItem, emptySign, hatchItem, legendDown } from './legend.ts';
import type { Paper, Sketch } from './paper.ts';
import { plotted } from './plotted.ts';
import { hatchedPart } from './range-box.ts';
import { element, movedTo } from './svg-node.ts';

type TileDrawing = Extract<Drawing, { readonly kind: 'tile-map' }>;

/** The north-western corner is sea. */
const legendShare = 0.46;
/** Room around the map for the names of counties, in points: those in the west have the least sea. */
const room = { left: 49, right: 24, below: 9 };
const seam = 0.5;

/** In: units with their squares, and the paper. Out: the squares, counties outlined and named. */
export function drawTileMap(drawing: TileDrawing, paper: Paper): Sketch {
  const { classes, tiles, counties } = drawing;
  const columns = Math.max(...tiles.map((one) => one.column)) + 1;
  const rows = Math.max(...tiles.map((one) => one.row)) + 1;
  const { left } = room;
  const side = Math.min((paper.width - left - room.right) / columns, paper.tallest / rows);
  const byId = new Map<string, MapClass>(classes.map((one) => [one.id, one]));
  const borderline = tiles.filter((one) => one.borderline);
  const legend = legendDown(
    [
      ...classes.map((one) => classItem(one, 'square')),
      ...(borderline.length > 0 ? [hatchItem(drawing.hatched)] : []),
    ],
    paper.width * legendShare,
  );
  const squares = plotted({
    width: paper.width,
    height: rows * side,
    margin: 0,
    x: { type: 'identity', axis: null },
    y: { type: 'identity', axis: null },
    marks: classes
      .filter((one) => one.mark === 'filled')
      .map((one) =>
        rect(
          tiles.filter((tile) => tile.of === one.id),
          {
            x1: (tile) => tile.column * side + seam / 2,
            x2: (tile) => (tile.column + 1) * side - seam / 2,
            y1: (tile) => tile.row * side + seam / 2,
            y2: (tile) => (tile.row + 1) * side - seam / 2,
            fill: fillOf(one.shade),
          },
        ),
      ),
  });
  const empty = tiles.flatMap(({ of, column, row }) => {
    const mark = byId.get(of)?.mark ?? 'filled';
    return mark === 'filled' ? [] : emptySign(mark, column * side, row * side, side, 'square');
  });
  return {
    height: rows * side + room.below,
    nodes: [
      ...legend.nodes,
      movedTo(left, 0.5, [
        ...squares,
        ...empty,
        ...borderline.flatMap(({ of, column, row }) =>
          hatchedPart(
            { x: column * side, y: row * side, width: side, height: side },
            byId.get(of)?.shade ?? 1,
          ),
        ),
        element('path', {
          d: countyBorders(tiles, side),
          fill: 'none',
          stroke: look.ink[0],
          'stroke-width': 0.7,
          'stroke-linecap': 'round',
        }),
      ]),
      ...countyNames({
        counties,
        tiles,
        side,
        left,
        width: paper.width,
        height: rows * side + room.below,
        top: 0.5,
        kept: { x: 0, y: 0, width: paper.width * legendShare, height: legend.height },
      }),
    ],
  };
}
