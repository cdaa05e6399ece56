import { inflateSync } from 'node:zlib';

export type PdfObject = { readonly dictionary: string; readonly stream: string };

/** In: a document as Chromium and PDFKit write it, objects one after the other, streams deflated. Out: each by its number; the last of a number counts. */
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

type Font = { readonly digits: RegExp; readonly letters: ReadonlyMap<number, string> };

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

/**
 * In: a document as Chromium prints one. Out: the text of each page as a reader of PDF copies it, without the spaces
 * between its lines: what stands there, and that its letters are known to be letters.
 */
export function pdfPages(pdf: Uint8Array): readonly string[] {
  const objects = objectsOf(pdf);
  const referred = (dictionary: string, name: string): PdfObject | undefined =>
    objects.get(new RegExp(`/${name} (\\d+) 0 R`, 'u').exec(dictionary)?.[1] ?? '');
  const fontsRead = new Map<string, Font>();
  const fontOf = (number: string): Font => {
    const known = fontsRead.get(number);
    if (known !== undefined) return known;
    const dictionary = objects.get(number)?.dictionary ?? '';
    // A font that is drawn glyph by glyph has one byte for each, any other two.
    const digits = /\/Type3\b/u.test(dictionary) ? /\w{2}/gu : /\w{4}/gu;
    const made = { digits, letters: lettersOf(referred(dictionary, 'ToUnicode')?.stream ?? '') };
    fontsRead.set(number, made);
    return made;
  };
  return [...objects.values()]
    .filter(({ dictionary }) => /\/Type\s*\/Page\b/u.test(dictionary))
    .map(({ dictionary }) => {
      const fonts = new Map(
        [...dictionary.matchAll(/\/(F\d+) (\d+) 0 R/gu)].map(([, name = '', font = '']) => [
          name,
          font,
        ]),
      );
      const contents = referred(dictionary, 'Contents')?.stream ?? '';
      let font: Font = { digits: /\w{4}/gu, letters: new Map() };
      let text = '';
      let told = false;
      for (const [token, name, actual, hex] of contents.matchAll(
        /\/(F\d+) [\d.]+ Tf|\/ActualText \(([^()]*)\)|\bEMC\b|<(\w+)>(?=[^<>]*?T[jJ])/gu,
      )) {
        if (name !== undefined) font = fontOf(fonts.get(name) ?? '');
        else if (token === 'EMC') told = false;
        else if (actual !== undefined) {
          // What glyphs that are drawn as one, as fl, stand for.
          text += actual;
          told = true;
        } else if (!told)
          for (const [glyph] of (hex ?? '').matchAll(font.digits))
            text += font.letters.get(parseInt(glyph, 16)) ?? '';
      }
      return text.normalize('NFC');
    });
}
