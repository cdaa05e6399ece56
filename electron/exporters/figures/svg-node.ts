/** An element of a drawing, as a plain value: what the SVG says and what the PDF is painted from. */
export type SvgNode = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (SvgNode | string)[];
};

type Given = Readonly<Record<string, string | number | null>>;

/** A hundredth of a point: finer than any printer, and the same on every machine. */
export function toHundredths(length: number): number {
  const rounded = Math.round(length * 100) / 100;
  return rounded === 0 ? 0 : rounded;
}

/** In: name, attributes (null: left out; lengths in points) and what stands inside. Out: the element. */
export function element(
  name: string,
  attributes: Given,
  children: readonly (SvgNode | string)[] = [],
): SvgNode {
  return {
    name,
    attributes: Object.fromEntries(
      Object.entries(attributes).flatMap(([key, value]) => {
        if (value === null) return [];
        return [[key, typeof value === 'number' ? String(toHundredths(value)) : value]];
      }),
    ),
    children,
  };
}

/** In: where a group is to stand, and what is in it. Out: the group. */
export function movedTo(x: number, y: number, children: readonly SvgNode[]): SvgNode {
  return element('g', { transform: `translate(${toHundredths(x)},${toHundredths(y)})` }, children);
}
