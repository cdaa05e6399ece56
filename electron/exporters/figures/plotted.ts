import { plot, type PlotOptions } from '@observablehq/plot';
import { DrawingDocument, DrawnElement } from './drawing-document.ts';
import { element, toHundredths, type SvgNode } from './svg-node.ts';

/** What Plot writes for a page that styles it. */
const forPages = new Set(['class', 'style', 'aria-label', 'aria-hidden', 'aria-description']);

/** In: an attribute with numbers. Out: it with each rounded to a hundredth. */
function shortened(value: string): string {
  return value.replace(/-?\d*\.\d{3,}(?:e-?\d+)?/gu, (one) => String(toHundredths(Number(one))));
}

function nodesOf({ children }: DrawnElement): readonly (SvgNode | string)[] {
  return children.flatMap((one): readonly (SvgNode | string)[] => {
    if (one.kind === 'text') return [one.words];
    if (one.tagName === 'style') return [];
    const attributes = [...one.attributes]
      .filter(([name]) => !forPages.has(name))
      .map(([name, value]) => [name, shortened(value)]);
    return [element(one.tagName, Object.fromEntries(attributes), nodesOf(one))];
  });
}

/**
 * Has Observable Plot draw, in a document of its own, without a window. In: what Plot takes, in points.
 * Out: what it drew, as groups and shapes.
 */
export function plotted(options: PlotOptions): readonly SvgNode[] {
  // Of a browser's document Plot uses what this one has.
  const document = new DrawingDocument() as unknown as Document;
  const drawn: unknown = plot({ ...options, document });
  if (!(drawn instanceof DrawnElement)) throw new Error('Plot draws in the document it is given');
  return nodesOf(drawn).filter((one): one is SvgNode => typeof one !== 'string');
}
