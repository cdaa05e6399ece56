import { areaY, rect } from '@observablehq/plot';
import type { Drawing, FlowEnd } from '../../../shared/figures/figure-value.ts';
import { look } from '../look.ts';
import { fillOf, outline } from './colours.ts';
import { linesOf, text } from './lettering.ts';
import { sizes, type Paper, type Sketch } from './paper.ts';
import { plotted } from './plotted.ts';
import type { SvgNode } from './svg-node.ts';
import { plain, strong } from './faces.ts';

type FlowDrawing = Extract<Drawing, { readonly kind: 'outcome-flow' }>;

const tall = { one: 200, two: 260 };
const heading = 16;
const bar = 8;
const gap = 5;
/** So that the name of the smallest still has a line of its own, and a band of the fewest is seen. */
const least = { end: 18, band: 0.5 };
const labelsAtMost = 0.27;
const lineHeight = 8.4;
/** Those that stay are a pale ground; those that change stand out from it. */
const stays = { shade: 0.97, opacity: 1 };
const changes = { opacity: 0.62 };

type Placed = FlowEnd & {
  readonly top: number;
  readonly height: number;
  /** Where the room it has ends. */
  readonly bottom: number;
};

/** Lays the ends of one side below each other; each at least as high as its name. */
function placed(ends: readonly FlowEnd[], perUnit: number): readonly Placed[] {
  let y = heading;
  return ends.map((one) => {
    const height = one.n * perUnit;
    const slot = Math.max(least.end, height);
    const top = y + (slot - height) / 2;
    const bottom = y + slot;
    y = bottom + gap;
    return { ...one, top, height, bottom };
  });
}

const bottomOf = (ends: readonly Placed[]): number => ends.at(-1)?.bottom ?? heading;

function nameOf(
  end: Placed,
  x: number,
  anchor: 'start' | 'end',
  width: number,
): readonly SvgNode[] {
  const lettering = { face: plain, size: sizes.value };
  const lines = linesOf(end.label, width, lettering);
  const middle = end.top + end.height / 2;
  const top = middle - (lines.length * lineHeight) / 2 + sizes.value * 0.36;
  return [
    ...lines.map((line, at) => text(line, { x, y: top + at * lineHeight, anchor }, lettering)),
    text(
      end.text,
      { x, y: top + lines.length * lineHeight, anchor },
      { face: strong, size: sizes.value },
    ),
  ];
}

/** In: the outcomes at both ends and the bands between, and the paper. Out: bands as wide as their number. */
export function drawOutcomeFlow(drawing: FlowDrawing, paper: Paper): Sketch {
  const { moments, bands } = drawing;
  const total = drawing.from.reduce((sum, one) => sum + one.n, 0);
  const perUnit = (paper.width > 300 ? tall.two : tall.one) / Math.max(1, total);
  const from = placed(drawing.from, perUnit);
  const to = placed(drawing.to, perUnit);
  const labels = paper.width * labelsAtMost;
  const left = labels + gap;
  const right = paper.width - labels - gap;
  const used = new Map<string, number>();
  /** Where the next band leaves or arrives at an end. */
  const next = (side: string, end: Placed | undefined, height: number): number => {
    const key = `${side} ${end?.id ?? ''}`;
    const before = used.get(key) ?? 0;
    used.set(key, before + height);
    return (end?.top ?? 0) + before + height / 2;
  };
  const drawn = bands.map((band) => {
    const height = band.n * perUnit;
    const source = from.find((one) => one.id === band.from);
    const y1 = next('from', source, height);
    return { band, height, y1, shade: source?.shade ?? 1, y2: 0 };
  });
  // They arrive in the order of the ends they come from, so that none crosses another at the end.
  for (const one of drawn) {
    one.y2 = next(
      'to',
      to.find((end) => end.id === one.band.to),
      one.height,
    );
  }
  const bottom = Math.max(bottomOf(from), bottomOf(to));
  const inPlot = {
    width: paper.width,
    height: bottom,
    margin: 0,
    x: { type: 'identity', axis: null },
    y: { type: 'identity', axis: null },
  } as const;
  const stayFirst = drawn.toSorted(
    (a, b) => Number(a.band.from !== a.band.to) - Number(b.band.from !== b.band.to),
  );
  const ends = [
    ...from.map((one) => ({ ...one, x: left })),
    ...to.map((one) => ({ ...one, x: right - bar })),
  ];
  return {
    height: bottom + gap,
    nodes: [
      ...plotted({
        ...inPlot,
        marks: [
          ...stayFirst.map((one) => {
            const same = one.band.from === one.band.to;
            const half = Math.max(least.band, one.height) / 2;
            // An area and not a line: a broad line bends out over the ends it comes from.
            return areaY(
              [
                { x: left + bar, y: one.y1 },
                { x: right - bar, y: one.y2 },
              ],
              {
                x: 'x',
                y1: ({ y }: { readonly y: number }) => y - half,
                y2: ({ y }: { readonly y: number }) => y + half,
                curve: 'bump-x',
                fill: same ? fillOf(stays.shade) : fillOf(Math.min(0.8, one.shade)),
                fillOpacity: same ? stays.opacity : changes.opacity,
              },
            );
          }),
          ...ends.map((end) =>
            rect([end], {
              x1: (one: typeof end) => one.x,
              x2: (one: typeof end) => one.x + bar,
              y1: (one: typeof end) => one.top,
              y2: (one: typeof end) => one.top + one.height,
              fill: fillOf(end.shade),
              stroke: outline,
              strokeWidth: 0.4,
            }),
          ),
        ],
      }),
      ...from.flatMap((one) => nameOf(one, left - gap, 'end', labels)),
      ...to.flatMap((one) => nameOf(one, right + gap, 'start', labels)),
      text(
        moments[0],
        { x: left + bar, y: sizes.label, anchor: 'end' },
        { face: strong, size: sizes.label, fill: look.ink[0] },
      ),
      text(
        moments[1],
        { x: right - bar, y: sizes.label },
        { face: strong, size: sizes.label, fill: look.ink[0] },
      ),
    ],
  };
}
