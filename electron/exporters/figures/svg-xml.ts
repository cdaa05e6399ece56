import type { SvgNode } from './svg-node.ts';

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** No XML may hold control characters, however they are written; lines and tabs aside (XML 1.0, 2.2). */
const allowed = (character: string): boolean =>
  character >= ' '
    ? character !== '\uFFFE' && character !== '\uFFFF'
    : '\t\n\r'.includes(character);

const withoutForbidden = (text: string): string => Array.from(text).filter(allowed).join('');

const escaped = (text: string): string =>
  withoutForbidden(text).replace(/[&<>"]/gu, (one) => escapes[one] ?? one);

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
