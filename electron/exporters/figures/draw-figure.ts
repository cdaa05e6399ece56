import type { Boundaries } from '../../../shared/figures/boundaries.ts';
import type { FigureValue } from '../../../shared/figures/figure-value.ts';
import { drawAreas } from './draw-areas.ts';
import { drawBars } from './draw-bars.ts';
import { drawChange } from './draw-change.ts';
import { drawDots } from './draw-dots.ts';
import { drawFlow } from './draw-flow.ts';
import { drawMap } from './draw-map.ts';
import { drawOutcomeFlow } from './draw-outcome-flow.ts';
import { drawStackedBars } from './draw-stacked-bars.ts';
import { drawTileMap } from './draw-tile-map.ts';
import { framed, type Caption } from './frame.ts';
import { paperOf, type Paper, type Sketch } from './paper.ts';
import type { SvgNode } from './svg-node.ts';

/** How figures are drawn, beside what is in them. */
export type DrawingChoices = {
  readonly caption: Caption;
  /** The boundaries of all units of the figure; null where none are at hand. */
  readonly boundaries: Boundaries | null;
};

function sketched(
  { id, drawing }: FigureValue,
  boundaries: Boundaries | null,
  paper: Paper,
): Sketch {
  switch (drawing.kind) {
    case 'bars':
    case 'ranges':
      return drawBars(drawing, paper);
    case 'stacked-bars':
      return drawStackedBars(drawing, paper);
    case 'dots':
      return drawDots(drawing, paper);
    case 'change':
      return drawChange(drawing, paper);
    case 'outcome-flow':
      return drawOutcomeFlow(drawing, paper);
    case 'flow':
      return drawFlow(drawing, paper);
    case 'map':
      return drawMap(drawing, paper);
    case 'tile-map':
      return drawTileMap(drawing, paper);
    case 'areas':
      if (boundaries === null) throw new Error(`${id} is drawn within boundaries`);
      return drawAreas(drawing, boundaries, paper);
    default:
      return drawing satisfies never;
  }
}

/** In: a figure and how it is drawn. Out: the whole drawing. */
export function drawFigure(figure: FigureValue, { caption, boundaries }: DrawingChoices): SvgNode {
  const paper = paperOf(figure.width);
  return framed(figure, sketched(figure, boundaries, paper), paper, caption);
}
