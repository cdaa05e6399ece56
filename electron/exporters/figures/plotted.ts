import { plot, type PlotOptions } from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import { element, toHundredths, type SvgNode } from './svg-node.ts';

/** What is read of an element that Plot has drawn: the few things that linkedom and a browser have alike. */
type Drawn = {
  readonly nodeType: number;
  readonly localName: string;
  readonly textContent: string | null;
  readonly attributes: Iterable<{ readonly name: string; readonly value: string }>;
  readonly childNodes: Iterable<Drawn>;
};

/** What Plot writes for a page that styles it. */
const forPages = new Set(['class', 'style', 'aria-label', 'aria-hidden', 'aria-description']);

const elementNode = 1;
const textNode = 3;

/** In: an attribute with numbers. Out: it with each rounded to a hundredth. */
function shortened(value: string): string {
  return value.replace(/-?\d*\.\d{3,}(?:e-?\d+)?/gu, (one) => String(toHundredths(Number(one))));
}

function nodesOf(drawn: Iterable<Drawn>): readonly (SvgNode | string)[] {
  return [...drawn].flatMap((one): readonly (SvgNode | string)[] => {
    if (one.nodeType === textNode) return [one.textContent ?? ''];
    if (one.nodeType !== elementNode || one.localName === 'style') return [];
    // linkedom keeps attributes last first.
    const attributes = [...one.attributes]
      .filter(({ name }) => !forPages.has(name))
      .toSorted((a, b) => (a.name < b.name ? -1 : 1))
      .map(({ name, value }) => [name, shortened(value)]);
    return [element(one.localName, Object.fromEntries(attributes), nodesOf(one.childNodes))];
  });
}

/**
 * Has Observable Plot draw, in a document of its own, without a window. In: what Plot takes, in points.
 * Out: what it drew, as groups and shapes.
 */
export function plotted(options: PlotOptions): readonly SvgNode[] {
  const { document } = parseHTML('<html><body></body></html>');
  const drawn = plot({ ...options, document });
  // Plot's own types speak of a browser's elements; linkedom's have what is read here.
  const children = (drawn as unknown as Drawn).childNodes;
  return nodesOf(children).filter((one): one is SvgNode => typeof one !== 'string');
}
