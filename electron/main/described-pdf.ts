/** What a reader, and whoever has it read aloud, is told of a document before its first page. */
export type PdfDescription = {
  readonly title: string;
  /** BCP 47, as `lang` of the page: `nb`. */
  readonly language: string;
};

/** What a document ends with: its trailer, and where its table of objects stands. */
const ending = /trailer\s*<<(?<trailer>[\s\S]*?)>>\s*startxref\s+(?<table>\d+)\s+%%EOF\s*$/u;

/** How much of the end is looked at for it. Bytes. */
const endLength = 1024;

/** In: a document as Latin-1, where its table of objects stands, a number. Out: what stands between `<<` and `>>` of that object. */
function dictionaryOf(text: string, table: number, number: number): string | null {
  const head = /^xref\s+0 \d+\s*\n/u.exec(text.slice(table, table + 64));
  if (head === null) return null;
  const entry = table + head[0].length + number * 20;
  const at = Number(text.slice(entry, entry + 10));
  const end = text.indexOf('endobj', at);
  const found = /^(?<number>\d+) 0 obj\s*<<(?<inner>[\s\S]*)>>\s*$/u.exec(text.slice(at, end));
  return found?.groups?.['number'] === String(number) ? (found.groups['inner'] ?? null) : null;
}

/** In: a trailer, an entry that names an object. Out: its number; null where it is not there. */
function objectIn(trailer: string, entry: string): number | null {
  const found = new RegExp(`/${entry} (\\d+) 0 R`, 'u').exec(trailer)?.[1];
  return found === undefined ? null : Number(found);
}

const utf16 = (text: string): string =>
  `<${Buffer.from(`\uFEFF${text}`, 'utf16le').swap16().toString('hex').toUpperCase()}>`;

/** In: a dictionary, the name of an entry, its value. Out: the dictionary with the entry, if it had none. */
const withEntry = (inner: string, name: string, value: string): string =>
  new RegExp(`/${name}\\b`, 'u').test(inner) ? inner : `${inner}\n/${name} ${value}`;

/**
 * Says title and language of a PDF where it does not itself, and that the title is what its window is called. They are
 * added after the end, as ISO 32000-1, 7.5.6 has changes made: what stands before is the same bytes. In: a document as
 * Chromium writes it. Out: it with both; one that is built otherwise as it was.
 */
export function describedPdf(pdf: Uint8Array, { title, language }: PdfDescription): Uint8Array {
  const text = Buffer.from(pdf).toString('latin1');
  const { trailer = '', table } = ending.exec(text.slice(-endLength))?.groups ?? {};
  const [root, info] = [objectIn(trailer, 'Root'), objectIn(trailer, 'Info')];
  if (table === undefined || root === null || info === null) return pdf;
  const [catalog, about] = [root, info].map((one) => dictionaryOf(text, Number(table), one));
  if (typeof catalog !== 'string' || typeof about !== 'string') return pdf;
  const spoken = withEntry(catalog, 'Lang', utf16(language));
  const changed = [
    { number: info, inner: withEntry(about, 'Title', utf16(title)) },
    {
      number: root,
      inner: withEntry(spoken, 'ViewerPreferences', '<</DisplayDocTitle true>>'),
    },
  ];
  let added = '\n';
  const entries = changed.map(({ number, inner }) => {
    const at = pdf.byteLength + added.length;
    added += `${String(number)} 0 obj\n<<${inner}>>\nendobj\n`;
    return `${String(number)} 1\n${String(at).padStart(10, '0')} 00000 n \n`;
  });
  const xref = pdf.byteLength + added.length;
  added += `xref\n${entries.join('')}trailer\n<<${trailer}\n/Prev ${table}>>\nstartxref\n${String(xref)}\n%%EOF\n`;
  return Buffer.concat([pdf, Buffer.from(added, 'latin1')]);
}
