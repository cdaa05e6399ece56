import { strToU8, zipSync, type Zippable } from 'fflate';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A sheet as it stands inside `worksheet`, and how the workbook lists it. */
export type BuiltSheet = {
  readonly name: string;
  readonly xml: string;
  readonly state?: 'visible' | 'hidden' | 'veryHidden';
};

/** A workbook part by part; what is left out is left out of the file too. */
export type BuiltWorkbook = {
  readonly sheets: readonly BuiltSheet[];
  readonly sharedStrings?: string;
  readonly styles?: string;
  readonly workbookProperties?: string;
  /** Parts to add, or to put in the place of others; null leaves one out. */
  readonly parts?: Readonly<Record<string, string | Uint8Array | null>>;
};

/** In: rows as `<row>` elements. Out: what stands in `worksheet`. */
export function sheetData(rows: string, after = ''): string {
  return `<sheetData>${rows}</sheetData>${after}`;
}

/** In: rows of texts. Out: what stands in `worksheet`, every cell an inline string. */
export function textRows(rows: readonly (readonly string[])[]): string {
  const cell = (text: string): string =>
    text === ''
      ? '<c/>'
      : `<c t="inlineStr"><is><t xml:space="preserve">${escapeXml(text)}</t></is></c>`;
  return sheetData(rows.map((row) => `<row>${row.map(cell).join('')}</row>`).join(''));
}

/** In: a text. Out: it as text in XML. */
export function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** In: the workbook. Out: the bytes of the file. */
export function xlsxFile(book: BuiltWorkbook): Buffer {
  const parts: Record<string, string | Uint8Array | null> = {
    '[Content_Types].xml': `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    '_rels/.rels': `${declaration}<Relationships xmlns="${relations}"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': workbookXml(book),
    'xl/_rels/workbook.xml.rels': relationsXml(book),
    ...Object.fromEntries(
      book.sheets.map((sheet, at) => [
        `xl/worksheets/sheet${String(at + 1)}.xml`,
        `${declaration}<worksheet xmlns="${main}">${sheet.xml}</worksheet>`,
      ]),
    ),
    'xl/sharedStrings.xml':
      book.sharedStrings === undefined
        ? null
        : `${declaration}<sst xmlns="${main}">${book.sharedStrings}</sst>`,
    'xl/styles.xml':
      book.styles === undefined
        ? null
        : `${declaration}<styleSheet xmlns="${main}">${book.styles}</styleSheet>`,
    ...book.parts,
  };
  return zipFile(parts);
}

/** In: names and contents; null leaves one out. Out: the bytes of the zip. */
export function zipFile(parts: Readonly<Record<string, string | Uint8Array | null>>): Buffer {
  const files: Zippable = {};
  for (const [name, content] of Object.entries(parts))
    if (content !== null) files[name] = typeof content === 'string' ? strToU8(content) : content;
  return Buffer.from(zipSync(files, { level: 6, mtime: new Date(1980, 0, 1) }));
}

function workbookXml(book: BuiltWorkbook): string {
  const sheets = book.sheets.map(
    ({ name, state }, at) =>
      `<sheet name="${escapeXml(name)}" sheetId="${String(at + 1)}"${state === undefined ? '' : ` state="${state}"`} r:id="rId${String(at + 1)}"/>`,
  );
  return `${declaration}<workbook xmlns="${main}" xmlns:r="${office}">${book.workbookProperties ?? ''}<sheets>${sheets.join('')}</sheets></workbook>`;
}

function relationsXml(book: BuiltWorkbook): string {
  const one = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`;
  const sheets = book.sheets.map((_, at) =>
    one(`rId${String(at + 1)}`, 'worksheet', `worksheets/sheet${String(at + 1)}.xml`),
  );
  return `${declaration}<Relationships xmlns="${relations}">${sheets.join('')}${one('rId1001', 'sharedStrings', 'sharedStrings.xml')}${one('rId1002', 'styles', 'styles.xml')}</Relationships>`;
}
