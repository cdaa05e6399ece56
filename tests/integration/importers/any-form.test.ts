import { describe, expect, it } from 'vitest';
import { readWorkbookBytes } from '../../../electron/importers/read-workbook.ts';
import { headingLexicon } from '../../../shared/intake/heading-lexicon.ts';
import { interpretRows } from '../../../shared/intake/interpret-rows.ts';
import { pickSheet } from '../../../shared/intake/pick-sheet.ts';
import { valueOf } from '../../../shared/lib/value-of.ts';
import { codebookOf, interpreting, sheetOf } from '../../builders/intake.ts';
import { sheetData, textRows, xlsxFile } from '../../builders/xlsx-file.ts';

const table = [
  ['Kommunenummer', 'Kommune', 'Dato', 'Oppgitt av', 'Opplysning', 'Form', 'Utfall', 'Vurdert av'],
  [
    '0403',
    'Hamar',
    '5.3.2015',
    'koordinator',
    '«Vi har, ja; et tilbud» – kr 12,50',
    'senter',
    'ingen-tjeneste',
    'Kari Ås',
  ],
  [
    '2021',
    'Kárášjohka',
    '6.3.2015',
    'leder',
    'To\nlinjer og "sitat"',
    'leder',
    'Ingen tjeneste',
    'Ola Ærlig',
  ],
  ['1515', 'Herøy', '7.3.2015', '', 'Ferdig', '', '', ''],
];

const csv = (separator: string): string =>
  `${table.map((row) => row.map((value) => `"${value.replaceAll('"', '""')}"`).join(separator)).join('\r\n')}\r\n`;

const windows1252 = (text: string): Buffer =>
  Buffer.from(
    text.replaceAll('–', '\u0096').replaceAll('Kárášjohka', 'K\u00E1r\u00E1\u009Ajohka'),
    'latin1',
  );

const typed = xlsxFile({
  sheets: [
    { name: 'Forside', xml: textRows([['Oppdiktet']]) },
    {
      name: 'Data',
      xml: sheetData(
        table
          .map((row) => {
            const cells = row.map((value) => {
              if (value === '') return '<c/>';
              if (/^\d{4}$/u.test(value)) return `<c><v>${String(Number(value))}</v></c>`;
              const day = /^(\d)\.3\.2015$/u.exec(value)?.[1];
              if (day !== undefined) return `<c s="1"><v>${String(42_063 + Number(day))}</v></c>`;
              return `<c t="inlineStr"><is><t>${value.replaceAll('&', '&amp;')}</t></is></c>`;
            });
            return `<row>${cells.join('')}</row>`;
          })
          .join(''),
      ),
    },
  ],
  styles: '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>',
});

const forms: readonly (readonly [string, Buffer])[] = [
  ['a workbook of texts', xlsxFile({ sheets: [{ name: 'Ark1', xml: textRows(table) }] })],
  ['a workbook of numbers and dates', typed],
  ['UTF-8 with semicolons', Buffer.from(csv(';'))],
  ['UTF-8 with a byte order mark and commas', Buffer.from(`\uFEFF${csv(',')}`)],
  ['Windows-1252 with semicolons', windows1252(csv(';'))],
  ['UTF-16 with tabs', Buffer.from(`\uFEFF${csv('\t')}`, 'utf16le')],
];

async function rowsOf(bytes: Buffer) {
  const sheets = valueOf(await readWorkbookBytes(bytes, 'fil'));
  const lexicon = headingLexicon(codebookOf('tjenester-2015'));
  const prepared = valueOf(pickSheet(sheets, null, lexicon, {}));
  const result = interpretRows({ ...interpreting(sheetOf([['kommune']])), prepared });
  expect(result.refusals).toEqual([]);
  return result.rows;
}

describe('the same rows in any form are the same rows, key by key', () => {
  it.each(forms)('%s', async (_, bytes) => {
    const [, first] = forms[0] ?? [];
    const expected = await rowsOf(first ?? Buffer.alloc(0));
    expect(expected.map((row) => row.unit)).toEqual(['0403', '2021', '1515']);
    expect(await rowsOf(bytes)).toEqual(expected);
  });
});
