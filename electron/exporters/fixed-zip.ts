import { strFromU8, strToU8, unzipSync, zipSync, type ZipOptions } from 'fflate';

// fflate writes the local time of day into a zip; a date made of local parts is the same everywhere.
// 1980 is where zip's calendar begins.
const noTime = (): Date => new Date(1980, 0, 1);

/** Bytes. Packing a larger part harder takes three times as long and gains a quarter. */
const largePart = 1_000_000;

export type XmlChange = (path: string, xml: string) => string;

/** Office wants the list of content types first; the rest by name. */
function byPath(a: string, b: string): number {
  const rank = (path: string) => `${path === '[Content_Types].xml' ? 0 : 1}${path}`;
  return rank(a) < rank(b) ? -1 : 1;
}

/** In: a zip and the path of a part of it. Out: the part's text. */
export function partText(zip: Uint8Array, path: string): string {
  const part = unzipSync(zip, { filter: ({ name }) => name === path })[path];
  if (part === undefined) throw new Error(`There is no part ${path}`);
  return strFromU8(part);
}

/** A file inside a zip. */
export type ZipPart = { readonly path: string; readonly bytes: Uint8Array };

/**
 * In: the parts of a file. Out: the zip, its parts in a fixed order with a fixed date; equal parts give equal bytes
 * wherever and whenever they are packed.
 */
export function partsZip(parts: readonly ZipPart[]): Uint8Array<ArrayBuffer> {
  const packed = parts
    .toSorted((one, other) => byPath(one.path, other.path))
    .map(({ path, bytes }): [string, [Uint8Array, ZipOptions]] => [
      path,
      [bytes, { level: bytes.byteLength > largePart ? 1 : 9 }],
    ]);
  return new Uint8Array(zipSync(Object.fromEntries(packed), { mtime: noTime(), os: 0 }));
}

/** In: a zip of XML parts (docx) and what to change in them. Out: the same parts, packed as `partsZip` does. */
export function fixedZip(zip: Uint8Array, change: XmlChange): Uint8Array<ArrayBuffer> {
  const parts = Object.entries(unzipSync(zip)).map(([path, bytes]) => ({
    path,
    bytes: /\.(xml|rels)$/.test(path) ? strToU8(change(path, strFromU8(bytes))) : bytes,
  }));
  return partsZip(parts);
}
