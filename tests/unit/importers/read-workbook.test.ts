import { describe, expect, it } from 'vitest';
import { readWorkbookBytes } from '../../../electron/importers/read-workbook.ts';
import type { CellValue } from '../../../shared/intake/sheet.ts';
import { valueOf } from '../../../shared/lib/value-of.ts';
import { sheetData, textRows, xlsxFile, type BuiltWorkbook } from '../../builders/xlsx-file.ts';

async function read(book: BuiltWorkbook) {
  return valueOf(await readWorkbookBytes(xlsxFile(book), 'prøve.xlsx'));
}

async function rowsOf(
  xml: string,
  rest: Partial<BuiltWorkbook> = {},
): Promise<readonly (readonly CellValue[])[]> {
  const [sheet] = await read({ sheets: [{ name: 'Ark1', xml }], ...rest });
  return sheet?.rows ?? [];
}

const dateStyles =
  '<numFmts><numFmt numFmtId="164" formatCode="d/m/yyyy;@"/><numFmt numFmtId="165" formatCode="[h]:mm"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="20"/></cellXfs>';

describe('a workbook', () => {
  it('gives numbers, truth values, errors and texts of every kind', async () => {
    const rows = await rowsOf(
      sheetData(
        '<row r="1"><c r="A1"><v>403</v></c><c r="B1" t="n"><v>-12.5</v></c><c r="C1"><v>1.5E3</v></c><c r="D1" t="b"><v>1</v></c><c r="E1" t="b"><v>0</v></c><c r="F1" t="e"><v>#N/A</v></c><c r="G1" t="str"><f>A1</f><v>0403</v></c><c r="H1" t="inlineStr"><is><t>Bø</t></is></c><c r="I1" t="s"><v>1</v></c></row>',
      ),
      { sharedStrings: '<si><t>null</t></si><si><t>&lt;én&gt; &amp; &#248;</t></si>' },
    );
    expect(rows).toEqual([
      [403, -12.5, 1500, true, false, { error: '#N/A' }, '0403', 'Bø', '<én> & ø'],
    ]);
  });

  it('puts rich text together and leaves phonetic guides out', async () => {
    const rich =
      '<r><rPr><b/></rPr><t>Lærings- </t></r><r><t xml:space="preserve">og mestring</t></r><rPh sb="0" eb="1"><t>NEI</t></rPh><phoneticPr fontId="1"/>';
    const rows = await rowsOf(
      sheetData(`<row><c t="s"><v>0</v></c><c t="inlineStr"><is>${rich}</is></c></row>`),
      { sharedStrings: `<si>${rich}</si>` },
    );
    expect(rows).toEqual([['Lærings- og mestring', 'Lærings- og mestring']]);
  });

  it('decodes Excel’s own escapes, CDATA and characters outside the first plane', async () => {
    const rows = await rowsOf(
      sheetData(
        '<row><c t="inlineStr"><is><t>a_x000D_b</t></is></c><c t="inlineStr"><is><t>_x005F_x000D_</t></is></c><c t="inlineStr"><is><t><![CDATA[<a&b>]]></t></is></c><c t="inlineStr"><is><t>&#x1F600;</t></is></c><c t="str"><v>a<!-- her -->b</v></c></row>',
      ),
    );
    expect(rows).toEqual([['a\rb', '_x000D_', '<a&b>', '😀', 'ab']]);
  });

  it('shows as dates what its formats show as dates, and nothing else', async () => {
    const cell = (style: number, value: string) => `<c s="${String(style)}"><v>${value}</v></c>`;
    const rows = await rowsOf(
      sheetData(
        `<row>${cell(0, '42068')}${cell(1, '42068')}${cell(2, '42068.75')}${cell(3, '42068.75')}${cell(4, '0.5')}${cell(1, '60')}${cell(1, '-1')}<c t="d"><v>2015-03-05</v></c></row>`,
      ),
      { styles: dateStyles },
    );
    expect(rows).toEqual([
      [
        42068,
        { date: '2015-03-05', time: 0 },
        { date: '2015-03-05', time: 0.75 },
        42068.75,
        0.5,
        60,
        -1,
        { date: '2015-03-05', time: 0 },
      ],
    ]);
  });

  it('counts days from 1904 where it says so', async () => {
    const [sheet] = await read({
      sheets: [{ name: 'Ark1', xml: sheetData('<row><c s="1"><v>40606</v></c></row>') }],
      styles: dateStyles,
      workbookProperties: '<workbookPr date1904="1"/>',
    });
    expect(sheet?.rows).toEqual([[{ date: '2015-03-05', time: 0 }]]);
    expect(sheet?.dateSystem).toBe(1904);
  });

  it('keeps a formula with its last value, and says where there is none', async () => {
    const rows = await rowsOf(
      sheetData(
        '<row><c><f>1+1</f><v>2</v></c><c><f>1+1</f></c><c><f>1+1</f><v></v></c><c t="str"><f>""</f><v></v></c><c><v>3</v></c></row>',
      ),
    );
    const missing = { error: 'formel uten verdi' };
    expect(rows).toEqual([[2, missing, missing, null, 3]]);
  });

  it('finds its way by addresses, and without them', async () => {
    const rows = await rowsOf(
      sheetData(
        '<row r="2"><c r="B2"><v>1</v></c><c><v>2</v></c><c r="AA2"><v>3</v></c></row><row><c><v>4</v></c></row><row r="5" spans="1:1"/>',
      ),
    );
    expect(rows.map((row) => row.length)).toEqual([0, 27, 1, 0, 0]);
    expect(rows[1]?.slice(0, 3)).toEqual([null, 1, 2]);
    expect(rows[1]?.[26]).toBe(3);
    expect(rows[2]).toEqual([4]);
  });

  it('reads elements with a prefix, as some programs write them', async () => {
    const xml =
      '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="1"><x:c r="A1" t="str"><x:v>Hamar</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    const rows = await rowsOf('', { parts: { 'xl/worksheets/sheet1.xml': xml } });
    expect(rows).toEqual([['Hamar']]);
  });

  it('reads parts in UTF-16', async () => {
    const xml =
      '<?xml version="1.0" encoding="UTF-16"?><worksheet><sheetData><row><c t="str"><v>Bø</v></c></row></sheetData></worksheet>';
    const part = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(xml, 'utf16le')]);
    const rows = await rowsOf('', { parts: { 'xl/worksheets/sheet1.xml': part } });
    expect(rows).toEqual([['Bø']]);
  });

  it('does not mind the coding of parts that nobody reads', async () => {
    const xml = '<?xml version="1.0" encoding="windows-1252"?><notat/>';
    const rows = await rowsOf(textRows([['a']]), { parts: { 'customXml/item1.xml': xml } });
    expect(rows).toEqual([['a']]);
  });

  it('lists visible sheets first, and no chart sheets', async () => {
    const sheets = await read({
      sheets: [
        { name: 'Skjult', xml: textRows([['a']]), state: 'hidden' },
        { name: 'Meget skjult', xml: textRows([['b']]), state: 'veryHidden' },
        { name: 'Synlig & fin', xml: textRows([['c']]) },
      ],
    });
    expect(sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ['Synlig & fin', false],
      ['Skjult', true],
      ['Meget skjult', true],
    ]);
  });

  it('finds its main part where the package says, and relative or absolute targets', async () => {
    const rels = (target: string, type: string) =>
      `<Relationships><Relationship Id="rId1" Type="http://x/${type}" Target="${target}"/></Relationships>`;
    const rows = await rowsOf('', {
      parts: {
        '_rels/.rels': rels('/Bok/Main.xml', 'officeDocument'),
        'bok/main.xml': '<workbook><sheets><sheet name="Ark1" r:id="rId1"/></sheets></workbook>',
        'Bok/_rels/main.xml.rels': rels('../ark/en.xml', 'worksheet'),
        'ark/en.xml': '<worksheet><sheetData><row><c><v>7</v></c></row></sheetData></worksheet>',
        'xl/workbook.xml': null,
        'xl/worksheets/sheet1.xml': null,
      },
    });
    expect(rows).toEqual([[7]]);
  });

  it('tells how far it is, and lets others come in between', async () => {
    const steps: number[] = [];
    let turns = 0;
    const ticking = setInterval(() => {
      turns += 1;
    }, 0);
    const big = xlsxFile({
      sheets: [
        {
          name: 'Ark1',
          xml: textRows(
            Array.from({ length: 40_000 }, (_, at) => [`rad ${String(at)}`, 'x'.repeat(200)]),
          ),
        },
      ],
    });
    turns = 0;
    const result = await readWorkbookBytes(big, 'stor.xlsx', {
      onProgress: ({ done, total }) => steps.push(done / total),
    });
    clearInterval(ticking);
    expect(result.ok).toBe(true);
    expect(steps.length).toBeGreaterThan(10);
    expect(steps.toSorted((a, b) => a - b)).toEqual(steps);
    expect(steps.at(-1)).toBeLessThanOrEqual(1);
    expect(turns).toBeGreaterThan(3);
  });

  it('stops when it is called off', async () => {
    const controller = new AbortController();
    const book = xlsxFile({ sheets: [{ name: 'Ark1', xml: textRows([['a']]) }] });
    const reading = readWorkbookBytes(book, 'bok.xlsx', {
      signal: controller.signal,
      onProgress: () => {
        controller.abort();
      },
    });
    expect(await reading).toMatchObject({ ok: false, refusal: { code: 'import-cancelled' } });
  });
});

describe('merged cells', () => {
  const merged = (...ranges: string[]) =>
    `<mergeCells>${ranges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`;
  const row = (...cells: string[]) =>
    `<row>${cells.map((text) => (text === '' ? '<c s="0"/>' : `<c t="str"><v>${text}</v></c>`)).join('')}</row>`;

  it('give their value to every cell of the range', async () => {
    const rows = await rowsOf(
      sheetData(
        row('Hamar', 'a', '') + row('', 'b', 'ja') + row('', 'c', ''),
        merged('A1:A3', 'C2:E2'),
      ),
    );
    expect(rows).toEqual([
      ['Hamar', 'a'],
      ['Hamar', 'b', 'ja', 'ja', 'ja'],
      ['Hamar', 'c'],
    ]);
  });

  it('leave a row blank that has nothing of its own', async () => {
    const rows = await rowsOf(
      sheetData(row('Hamar', 'a') + row('', '') + row('Vang', 'b'), merged('A1:A2', 'B1:B2')),
    );
    expect(rows).toEqual([['Hamar', 'a'], [], ['Vang', 'b']]);
  });

  it('reach no further than the sheet has rows', async () => {
    const rows = await rowsOf(sheetData(row('Hamar', 'a'), merged('A1:A1048576')));
    expect(rows).toEqual([['Hamar', 'a']]);
  });
});
