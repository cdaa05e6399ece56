import type { SvgNode } from './svg-node.ts';

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Control characters that no XML may hold, however they are written. */
// oxlint-disable-next-line no-control-regex -- they are what is looked for
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/gu;

const escaped = (text: string): string =>
  text.replace(forbidden, '').replace(/[&<>"]/gu, (one) => escapes[one] ?? one);

function written({ name, attributes, children }: SvgNode): string {
  const given = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escaped(value)}"`)
    .join('');
  if (children.length === 0) return `<${name}${given}/>`;
  const inside = children.map((one) => (typeof one === 'string' ? escaped(one) : written(one)));
  return `<${name}${given}>${inside.join('')}</${name}>`;
}

/** In: a drawing. Out: it as an XML document; equal drawings give equal text. */
export function svgXml(root: SvgNode): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${written(root)}\n`;
}
