import { inflateSync } from 'node:zlib';

export type PdfObject = { readonly dictionary: string; readonly stream: string };

/** In: a document as PDFKit writes it, objects one after the other, streams deflated. Out: each by its number; the last of a number counts. */
export function objectsOf(pdf: Uint8Array): ReadonlyMap<string, PdfObject> {
  const bytes = Buffer.from(pdf);
  const text = bytes.toString('latin1');
  const objects = new Map<string, PdfObject>();
  const begin = /(?:^|\n)(\d+) 0 obj\s/gu;
  for (let found = begin.exec(text); found !== null; found = begin.exec(text)) {
    const at = begin.lastIndex;
    const stream = text.indexOf('stream\n', at);
    const end = text.indexOf('endobj', at);
    const plain = stream === -1 || end < stream;
    const dictionary = text.slice(at, plain ? end : stream);
    const length = Number(/\/Length (\d+)/u.exec(dictionary)?.[1] ?? 0);
    const from = stream + 'stream\n'.length;
    const held = plain ? Buffer.alloc(0) : bytes.subarray(from, from + length);
    const open = /\/FlateDecode/u.test(dictionary) ? inflateSync(held) : held;
    objects.set(found[1] ?? '', { dictionary, stream: open.toString('latin1') });
    begin.lastIndex = plain ? end : from + length;
  }
  return objects;
}

const utf16 = (hex: string): string => Buffer.from(hex, 'hex').swap16().toString('utf16le');

/** In: a /ToUnicode. Out: what each glyph of its font stands for. */
export function lettersOf(map: string): ReadonlyMap<number, string> {
  const letters = new Map<number, string>();
  for (const [, block = ''] of map.matchAll(/beginbfchar([\s\S]*?)endbfchar/gu))
    for (const [, glyph = '', text = ''] of block.matchAll(/<(\w+)>\s*<(\w+)>/gu))
      letters.set(parseInt(glyph, 16), utf16(text));
  for (const [, block = ''] of map.matchAll(/beginbfrange([\s\S]*?)endbfrange/gu))
    for (const [, from = '', to = '', text = ''] of block.matchAll(/<(\w+)>\s*<(\w+)>\s*<(\w+)>/gu))
      for (let glyph = parseInt(from, 16); glyph <= parseInt(to, 16); glyph += 1)
        letters.set(glyph, String.fromCodePoint(parseInt(text, 16) + glyph - parseInt(from, 16)));
  for (const [, from = '', list = ''] of map.matchAll(/<(\w+)>\s*<\w+>\s*\[([^\]]*)\]/gu))
    for (const [at, [, text = '']] of [...list.matchAll(/<([^>]*)>/gu)].entries())
      letters.set(parseInt(from, 16) + at, utf16(text.replaceAll(/\s/gu, '')));
  return letters;
}
