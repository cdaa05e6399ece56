import { lettersOf, objectsOf, type PdfObject } from './pdf-text.ts';

/** What a document says of its own parts: the tag, the text that stands under it itself, and its parts. */
export type PdfTag = {
  readonly tag: string;
  readonly text: string;
  readonly parts: readonly PdfTag[];
};

type Marked = ReadonlyMap<string, string>;

const referred = (dictionary: string, name: string): string =>
  new RegExp(`/${name} (\\d+) 0 R`, 'u').exec(dictionary)?.[1] ?? '';

/** The text of a page by the number of the mark it stands in; `''` for what is said to be no content, null for none. */
function markedText(
  contents: string,
  fonts: ReadonlyMap<string, ReadonlyMap<number, string>>,
): { readonly marked: Marked; readonly unmarked: string } {
  const marked = new Map<string, string>();
  let unmarked = '';
  let font: ReadonlyMap<number, string> = new Map();
  const open: string[] = [];
  const tokens =
    /\/(?<tag>\w+)\s*<<(?<about>[^>]*)>>\s*BDC|\/(?<bare>\w+)\s+BMC|(?<end>\bEMC\b)|\/(?<font>F\d+)\s+[\d.]+\s+Tf|\[(?<shown>[^\]]*)\]\s*TJ/gu;
  for (const { groups = {} } of contents.matchAll(tokens)) {
    if (groups['font'] !== undefined) font = fonts.get(groups['font']) ?? new Map();
    else if (groups['end'] !== undefined) open.pop();
    else if (groups['tag'] !== undefined)
      open.push(/\/MCID (\d+)/u.exec(groups['about'] ?? '')?.[1] ?? '');
    else if (groups['bare'] !== undefined) open.push('');
    else {
      const glyphs = (groups['shown'] ?? '').matchAll(/<(\w+)>/gu);
      const text = [...glyphs]
        .flatMap(([, hex = '']) => hex.match(/\w{4}/gu) ?? [])
        .map((glyph) => font.get(parseInt(glyph, 16)) ?? '\uFFFD')
        .join('');
      const place = open.at(-1);
      if (place === undefined) unmarked += text;
      // Lines of one text are told apart by a space, as a reader does.
      else
        marked.set(place, [marked.get(place), text].filter((one) => one !== undefined).join(' '));
    }
  }
  return { marked, unmarked };
}

/** The marked and the other text of each page, by the number of its object, in their order. */
type Pages = ReadonlyMap<string, ReturnType<typeof markedText>>;

function pagesOf(objects: ReadonlyMap<string, PdfObject>): Pages {
  const object = (number: string): PdfObject =>
    objects.get(number) ?? { dictionary: '', stream: '' };
  const pages = [...objects].filter(([, { dictionary }]) => /\/Type\s*\/Page\b/u.test(dictionary));
  return new Map(
    pages.map(([number, { dictionary }]) => {
      const resources = object(referred(dictionary, 'Resources')).dictionary;
      const fonts = new Map(
        [...resources.matchAll(/\/(F\d+) (\d+) 0 R/gu)].map(([, name = '', font = '']) => [
          name,
          lettersOf(object(referred(object(font).dictionary, 'ToUnicode')).stream),
        ]),
      );
      return [number, markedText(object(referred(dictionary, 'Contents')).stream, fonts)];
    }),
  );
}

/** In: a document as PDFKit writes one. Out: the text of each page, its pieces in the order they are marked in. */
export const pageTexts = (pdf: Uint8Array): readonly string[] =>
  [...pagesOf(objectsOf(pdf)).values()].map(({ marked, unmarked }) =>
    [...marked.values(), unmarked].join(' ').trim(),
  );

/**
 * In: a tagged document as PDFKit writes one. Out: the tree of its tags with their texts, the text that is said to be
 * no content (numbers of pages), and the text that is neither: there must be none.
 */
export function pdfTags(pdf: Uint8Array): {
  readonly root: PdfTag;
  readonly aside: string;
  readonly untold: string;
} {
  const objects = objectsOf(pdf);
  const object = (number: string): PdfObject =>
    objects.get(number) ?? { dictionary: '', stream: '' };
  const catalog = [...objects.values()].find(({ dictionary }) =>
    /\/Type\s*\/Catalog\b/u.test(dictionary),
  );
  const texts = pagesOf(objects);
  const aside = [...texts.values()].map(({ marked }) => marked.get('') ?? '').join(' ');
  const untold = [...texts.values()].map(({ unmarked }) => unmarked).join('');

  const tagOf = (number: string): PdfTag => {
    const { dictionary } = object(number);
    const kids = /\/K \[(?<kids>[\s\S]*?)\]\n/u.exec(dictionary)?.groups?.['kids'] ?? '';
    // The page of each that does not say its own.
    const page = referred(dictionary.replace(kids, ''), 'Pg');
    const parts: PdfTag[] = [];
    const said: string[] = [];
    for (const [, link, other, where, mark, child, own] of kids.matchAll(
      /<<[^>]*?\/Obj (\d+)[^>]*>>|(<<)[^>]*?\/Pg (\d+) 0 R[^>]*?\/MCID (\d+)[^>]*>>|(\d+) 0 R|(\d+)/gu,
    )) {
      if (link !== undefined) parts.push({ tag: 'OBJR', text: addressOf(link), parts: [] });
      else if (other !== undefined) said.push(texts.get(where ?? '')?.marked.get(mark ?? '') ?? '');
      else if (child !== undefined) parts.push(tagOf(child));
      else said.push(texts.get(page)?.marked.get(own ?? '') ?? '');
    }
    const text = said
      .filter((one) => one !== '')
      .join(' ')
      .replaceAll(/ {2,}/gu, ' ')
      .trim();
    return { tag: /\/S \/(\w+)/u.exec(dictionary)?.[1] ?? '', text, parts };
  };
  const addressOf = (annotation: string): string =>
    /\/URI \((?<address>[^)]*)\)/u.exec(
      object(referred(object(annotation).dictionary, 'A')).dictionary,
    )?.groups?.['address'] ?? '';

  const tree = object(referred(catalog?.dictionary ?? '', 'StructTreeRoot')).dictionary;
  const first = /\/K \[(\d+) 0 R\]/u.exec(tree)?.[1] ?? '';
  return { root: tagOf(first), aside: aside.trim(), untold: untold.trim() };
}

/** In: a tag. Out: it with what stands in it, one line each: what somebody who has it read aloud is told, in that order. */
export function readAloud({ tag, text, parts }: PdfTag): readonly string[] {
  const own = tag === 'Document' || (text === '' && parts.length > 0) ? [] : [`${tag} ${text}`];
  // A link of some lines is pressed in each of them.
  const inside = tag === 'Link' ? new Set(parts.flatMap(readAloud)) : parts.flatMap(readAloud);
  return [...own, ...inside];
}
