import type { WordTemplate } from '../../shared/release/word-template.ts';
import type { XmlChange } from './fixed-zip.ts';

type Style = { readonly id: string; readonly name: string; readonly xml: string };

const styleElements = /<w:style\b[^>]*>[\s\S]*?<\/w:style>/gu;

function stylesIn(xml: string): readonly Style[] {
  return [...xml.matchAll(styleElements)].flatMap(([whole]) => {
    const [, id] = /\bw:styleId="([^"]*)"/u.exec(whole) ?? [];
    const [, name] = /<w:name\b[^>]*\bw:val="([^"]*)"/u.exec(whole) ?? [];
    return id === undefined || name === undefined ? [] : [{ id, name, xml: whole }];
  });
}

/** Word tells styles apart by name, whatever the case; ids are translated («Bildetekst» is named «caption»). */
const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** Our id of each style, and the template's where it has that style. */
function translated(ours: readonly Style[], theirs: readonly Style[]): ReadonlyMap<string, string> {
  return new Map(
    ours.flatMap(({ id, name }) => {
      const found =
        theirs.find((one) => same(one.name, name)) ?? theirs.find((one) => one.id === id);
      return found === undefined ? [] : [[id, found.id] as const];
    }),
  );
}

const references = /(<w:(?:pStyle|rStyle|tblStyle|basedOn|next|link)\b[^>]*\bw:val=")([^"]*)(")/gu;

function pointing(xml: string, ids: ReadonlyMap<string, string>): string {
  return xml.replaceAll(
    references,
    (_, before: string, id: string, after: string) => `${before}${ids.get(id) ?? id}${after}`,
  );
}

/** Only these are the document's own; the rest are what Word has anyway. */
const needed = new Set([
  'Caption',
  'Tabelltekst',
  'Tabellnote',
  'Tabelltittel',
  'Merking',
  'Title',
  'Heading1',
  'Heading2',
  'Heading3',
]);

/**
 * In: our `styles.xml` and a template. Out: how each part of our document is changed so that the template's styles hold:
 * ours are added only where it has none by that name or id. Numbered lists of a template do not come along; their
 * numbers stand in a part that is not read.
 */
export function withTemplate(ours: string, { styles, theme }: WordTemplate): XmlChange {
  const own = stylesIn(ours);
  const ids = translated(own, stylesIn(styles));
  const added = own.filter(({ id }) => needed.has(id) && !ids.has(id));
  const merged = styles
    .replaceAll(/<w:numPr>[\s\S]*?<\/w:numPr>|<w:numPr\/>/gu, '')
    .replace(
      /<\/w:styles>\s*$/u,
      () => `${added.map(({ xml }) => pointing(xml, ids)).join('')}</w:styles>`,
    );
  return (path, xml) => {
    if (path === 'word/styles.xml') return merged;
    if (path === 'word/theme/theme1.xml') return theme ?? xml;
    return /^word\/(?:document|header\d+|footer\d+)\.xml$/u.test(path) ? pointing(xml, ids) : xml;
  };
}
