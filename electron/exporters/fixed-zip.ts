import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

// fflate writes the local time of day into a zip; a date made of local parts is the same everywhere.
// 1980 is where zip's calendar begins.
const noTime = (): Date => new Date(1980, 0, 1);

export type XmlChange = (path: string, xml: string) => string;

/** Office wants the list of content types first; the rest by name. */
function inOrder(a: string, b: string): number {
  const rank = (path: string) => `${path === '[Content_Types].xml' ? 0 : 1}${path}`;
  return rank(a) < rank(b) ? -1 : 1;
}

/** In: a zip and the path of a part of it. Out: the part's text. */
export function partText(zip: Uint8Array, path: string): string {
  const part = unzipSync(zip, { filter: ({ name }) => name === path })[path];
  if (part === undefined) throw new Error(`There is no part ${path}`);
  return strFromU8(part);
}

/**
 * In: a zip of XML parts (docx, xlsx) and what to change in them. Out: the same parts in a fixed order with a fixed
 * date, so that equal parts give equal bytes wherever and whenever they are written.
 */
export function fixedZip(zip: Uint8Array, change: XmlChange): Uint8Array<ArrayBuffer> {
  const parts = Object.entries(unzipSync(zip)).toSorted(([a], [b]) => inOrder(a, b));
  const changed = parts.map(([path, bytes]): [string, Uint8Array] => [
    path,
    /\.(xml|rels)$/.test(path) ? strToU8(change(path, strFromU8(bytes))) : bytes,
  ]);
  return new Uint8Array(zipSync(Object.fromEntries(changed), { level: 9, mtime: noTime(), os: 0 }));
}
