import { writeFileSync } from 'node:fs';
import { isoDate } from '../../shared/lib/ids.ts';
import { valueOf } from '../../shared/lib/value-of.ts';
import { unitsAt } from '../../shared/register/units-at.ts';
import { escapeXml, xlsxFile } from '../builders/xlsx-file.ts';

const headings = [
  'Kommunenr',
  'Kommune',
  'Fylke',
  'Kilde',
  'Dato',
  'Oppgitt av',
  'Opplysning',
  'form',
  'samarbeid',
  'gruppebasert',
  'mestring',
  'planlagt-sammen',
  'gjennomfort-sammen',
  'evaluert-sammen',
  'planer',
  'Utfall',
  'Begrunnelse',
  'Vurdert av',
] as const;

/** A service of the municipality's own, one with others, one being planned, and none. */
const findings = [
  ['koordinator', 'egen', 'ja', 'ja', 'ja', 'ja', 'ja', 'etablert', 'egen-tjeneste'],
  [
    'senter',
    'interkommunal-vert',
    'ja',
    'ja',
    'ja',
    'ja',
    'ja',
    'etablert',
    'interkommunal-tjeneste',
  ],
  ['ingen', 'egen', 'nei', 'ja', 'nei', 'nei', 'nei', 'godt-i-gang', 'planlagt-tjeneste'],
  ['ingen', 'egen', 'nei', 'nei', 'nei', 'nei', 'nei', 'ingen', 'ingen-tjeneste'],
] as const;

const roles = ['virksomhetsleder', 'frisklivskoordinator', 'enhetsleder', 'kreftkoordinator'];

/** Serial day of 1 January 2015 as Excel counts them. */
const newYear2015 = 42_005;
const dateStyle = 1;

/** Texts as Excel keeps them: each once, the cells point at them. */
function sharedTexts() {
  const places = new Map<string, number>();
  let count = 0;
  return {
    cell: (column: string, row: number, text: string): string => {
      count += 1;
      const at = places.get(text) ?? places.size;
      places.set(text, at);
      return `<c r="${column}${String(row)}" t="s"><v>${String(at)}</v></c>`;
    },
    xml: (): string =>
      `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="${String(count)}" uniqueCount="${String(places.size)}">${[...places.keys()].map((text) => `<si><t>${escapeXml(text)}</t></si>`).join('')}</sst>`,
  };
}

const styles =
  '<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>';

const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** openpyxl finds a workbook's parts by their types. */
const contentTypes = `<?xml version="1.0" encoding="UTF-8"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${[
  ['workbook', 'sheet.main'],
  ['worksheets/sheet1', 'worksheet'],
  ['sharedStrings', 'sharedStrings'],
  ['styles', 'styles'],
]
  .map(
    ([part, type]) =>
      `<Override PartName="/xl/${part}.xml" ContentType="${spreadsheet}.${type}+xml"/>`,
  )
  .join('')}</Types>`;

/**
 * Writes a workbook of interviews as Excel writes them: shared texts, numbers and dates as numbers, no two rows
 * alike, every row both a statement and a judgement. In: the path, and how many rows below the headings.
 */
export function writeLargeWorkbook(path: string, rows: number): void {
  const units = valueOf(unitsAt(isoDate.parse('2015-01-01'), 'kommuner'));
  const texts = sharedTexts();
  const letters = headings.map((_, at) => String.fromCodePoint(65 + at));
  const letter = (at: number): string => letters[at] ?? '';
  const lines = [
    `<row r="1">${headings.map((heading, at) => texts.cell(letter(at), 1, heading)).join('')}</row>`,
  ];
  for (let n = 0; n < rows; n += 1) {
    const row = n + 2;
    const unit = units[n % units.length];
    const finding = findings[n % findings.length];
    if (unit === undefined || finding === undefined) throw new Error('nothing to write');
    const text = (at: number, value: string): string => texts.cell(letter(at), row, value);
    const number = (at: number, value: number, style: string): string =>
      `<c r="${letter(at)}${String(row)}"${style}><v>${String(value)}</v></c>`;
    const [last, ...answers] = [...finding].reverse();
    lines.push(
      `<row r="${String(row)}">`,
      number(0, Number(unit.number), ''),
      text(1, unit.name),
      text(2, unit.countyName),
      text(3, 'telefonintervju'),
      number(4, newYear2015 + (n % 200), ` s="${String(dateStyle)}"`),
      text(5, roles[n % roles.length] ?? ''),
      text(6, `Samtale ${String(n)}: kurset går i grupper hver vår, sammen med brukerne.`),
      ...answers.reverse().map((answer, at) => text(7 + at, answer)),
      text(15, last ?? ''),
      text(16, `Etter samtale ${String(n)}.`),
      text(17, `Rådgiver ${String(n % 9)}`),
      '</row>',
    );
  }
  const file = xlsxFile({
    sheets: [{ name: 'Intervjuer', xml: `<sheetData>${lines.join('')}</sheetData>` }],
    sharedStrings: texts.xml().replace(/^<sst[^>]*>|<\/sst>$/gu, ''),
    styles,
    parts: { '[Content_Types].xml': contentTypes },
  });
  writeFileSync(path, file);
}
