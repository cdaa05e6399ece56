import { execFileSync } from 'node:child_process';
import { closeSync, mkdirSync, openSync, ftruncateSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readWorkbook } from '../../../electron/importers/read-workbook.ts';
import { oleFile } from '../../builders/ole-file.ts';
import { temporaryFolder } from '../../builders/temporary-folder.ts';
import { sheetData, textRows, xlsxFile, zipFile } from '../../builders/xlsx-file.ts';
import { lyingZip } from '../../builders/zip-lies.ts';

const good = { sheets: [{ name: 'Ark1', xml: textRows([['kommunenummer'], ['0403']]) }] };

async function refusalOf(bytes: string | Uint8Array, name = 'fil.xlsx') {
  const path = join(temporaryFolder(), name);
  writeFileSync(path, bytes);
  return refusalAt(path);
}

async function refusalAt(path: string) {
  const read = await readWorkbook(path);
  return read.ok ? null : { code: read.refusal.code, message: read.refusal.message };
}

const unreadable = (reason: RegExp | string) => ({
  code: 'unreadable-file',
  message: expect.stringMatching(reason),
});

describe('a file that cannot be imported is refused with its reason', () => {
  it('not there', async () => {
    expect(await refusalAt(join(temporaryFolder(), 'borte.xlsx'))).toMatchObject({
      code: 'file-not-found',
    });
  });

  it('a folder', async () => {
    expect(await refusalAt(temporaryFolder())).toEqual(unreadable('Den er en mappe'));
  });

  it('a pipe, which would never end', async () => {
    const path = join(temporaryFolder(), 'rør');
    execFileSync('sh', ['-c', 'mkfifo "$0"', path]);
    expect(await refusalAt(path)).toEqual(unreadable('ikke en vanlig fil'));
  });

  it('empty', async () => {
    expect(await refusalOf('')).toEqual(unreadable('Den er tom'));
  });

  it('protected by a password', async () => {
    const bytes = oleFile(['EncryptionInfo', 'EncryptedPackage']);
    expect(await refusalOf(bytes)).toEqual(unreadable('passordbeskyttet'));
  });

  it('a zip with encrypted entries', async () => {
    const bytes = lyingZip(xlsxFile(good), 'xl/workbook.xml', { flags: 1 });
    expect(await refusalOf(bytes)).toEqual(unreadable('passordbeskyttet'));
  });

  it('an Excel file from before 2007', async () => {
    expect(await refusalOf(oleFile(['Workbook']), 'gammel.xls')).toEqual(unreadable(/\.xls\b/u));
  });

  it.each([
    ['%PDF-1.7\n', 'PDF'],
    ['SQLite format 3\0', 'kartlegging'],
    ['{\\rtf1 hei}', 'RTF'],
    ['<html><table><tr><td>kommunenummer</td></tr></table></html>', 'nettside'],
    ['<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook/>', 'XML-regneark'],
    [Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), 'bilde'],
    [Buffer.from(Array.from({ length: 4000 }, (_, at) => (at * 7919) % 256)), 'verken'],
  ])('something else (%#)', async (bytes, reason) => {
    expect(await refusalOf(bytes)).toEqual(unreadable(reason));
  });

  it.each([
    [{ 'xl/workbook.bin': 'x', '[Content_Types].xml': '<x/>' }, 'xlsb'],
    [{ 'content.xml': '<x/>', 'META-INF/manifest.xml': '<x/>' }, 'ods'],
    [{ 'word/document.xml': '<x/>', '[Content_Types].xml': '<x/>' }, 'Word'],
    [{ 'bilde.txt': 'hei' }, 'ZIP-arkiv'],
  ])('another kind of zip (%#)', async (parts, reason) => {
    expect(await refusalOf(zipFile(parts))).toEqual(unreadable(reason));
  });

  it('cut off, wherever', async () => {
    const whole = xlsxFile(good);
    for (const share of [0.1, 0.5, 0.9, 0.99])
      expect(await refusalOf(whole.subarray(0, Math.floor(whole.length * share)))).toEqual(
        unreadable(/ikke hel|skadet/u),
      );
  });

  it('a flipped bit in a part', async () => {
    const bytes = xlsxFile({ ...good, parts: {} });
    const at = bytes.indexOf('xl/worksheets/sheet1.xml') + 'xl/worksheets/sheet1.xml'.length + 20;
    bytes.writeUInt8((bytes[at] ?? 0) ^ 0x10, at);
    expect(await refusalOf(bytes)).toEqual(unreadable('skadet|gyldig XML'));
  });

  it.each(['xl/workbook.xml', 'xl/worksheets/sheet1.xml'])('without %s', async (part) => {
    expect(await refusalOf(xlsxFile({ ...good, parts: { [part]: null } }))).toEqual(
      unreadable(`mangler delen ${part}`),
    );
  });

  it('without any sheet', async () => {
    expect(await refusalOf(xlsxFile({ sheets: [] }))).toEqual(unreadable('ingen ark'));
  });

  it.each([
    'xl/workbook.xml',
    'xl/worksheets/sheet1.xml',
    'xl/sharedStrings.xml',
    'xl/styles.xml',
    '_rels/.rels',
    '[Content_Types].xml',
    'docProps/app.xml',
  ])('with a DOCTYPE in %s', async (part) => {
    const xml = `<?xml version="1.0"?>\n<!-- tull -->\n<!DOCTYPE a [<!ENTITY e SYSTEM "file:///etc/passwd">]><a>&e;</a>`;
    expect(await refusalOf(xlsxFile({ ...good, parts: { [part]: xml } }))).toEqual(
      unreadable('DOCTYPE'),
    );
  });

  it('with a DOCTYPE that hides in UTF-16', async () => {
    const xml = Buffer.concat([
      Buffer.from([0xfe, 0xff]),
      Buffer.from('<!DOCTYPE a><a/>', 'utf16le').swap16(),
    ]);
    const bytes = xlsxFile({ ...good, parts: { 'xl/worksheets/sheet1.xml': xml } });
    expect(await refusalOf(bytes)).toEqual(unreadable('DOCTYPE'));
  });

  it.each([
    '<worksheet><sheetData>',
    '<worksheet><sheetData></worksheet>',
    '<worksheet/><worksheet/>',
    'tekst',
    '<worksheet>&oslash;<c><v>&oslash;</v></c></worksheet>',
    `${'<a>'.repeat(1000)}${'</a>'.repeat(1000)}`,
    '<worksheet><sheetData><row r="3"/><row r="2"/></sheetData></worksheet>',
    '<worksheet><sheetData><row><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row></sheetData></worksheet>',
    '<worksheet><sheetData><row><c t="s"><v>99</v></c></row></sheetData></worksheet>',
    '<worksheet><sheetData><row><c t="rart"><v>99</v></c></row></sheetData></worksheet>',
    '<?xml version="1.0" encoding="EBCDIC"?><worksheet/>',
  ])('with a sheet that is no valid XML of its kind (%#)', async (xml) => {
    const bytes = xlsxFile({ ...good, parts: { 'xl/worksheets/sheet1.xml': xml } });
    expect(await refusalOf(bytes)).toMatchObject({ code: 'unreadable-file' });
  });

  it('with a stray quotation mark that swallows rows', async () => {
    const line = (number: string, text: string) => `${number};Hamar;nettside;${text};ja;nei;ja`;
    const csv = [
      'kommunenummer;kommune;kilde;opplysning;gruppebasert;mestring;grenseland',
      line('0403', '"åpnet'),
      line('0501', 'andre'),
      line('0502', 'lukket"'),
      line('0403', 'siste'),
    ].join('\r\n');
    expect(await refusalOf(csv, 'fil.csv')).toEqual(unreadable('anførselstegn'));
    const two = csv.replace('andre', 'lukket"');
    expect(await refusalOf(two, 'fil.csv')).toEqual(unreadable('anførselstegn'));
    const open = csv.replace('lukket"', 'aldri lukket');
    expect(await refusalOf(open, 'fil.csv')).toEqual(unreadable('anførselstegn'));
  });
});

describe('a file that is too large is refused before it costs anything', () => {
  it('200 MB', async () => {
    const path = join(temporaryFolder(), 'stor.xlsx');
    const file = openSync(path, 'w');
    ftruncateSync(file, 200 * 1024 * 1024);
    closeSync(file);
    expect(await refusalAt(path)).toEqual({
      code: 'file-too-large',
      message: expect.stringMatching(/200\u00A0MB.*100\u00A0MB/u),
    });
  });

  it('a zip bomb that declares its size', async () => {
    const bytes = zipFile({ 'xl/worksheets/sheet1.xml': Buffer.alloc(64 * 1024 * 1024, 0x20) });
    expect(bytes.length).toBeLessThan(1024 * 1024);
    expect(await refusalOf(bytes)).toMatchObject({ code: 'file-too-large' });
  });

  it('a zip bomb that declares more than there can be', async () => {
    const bytes = lyingZip(xlsxFile(good), 'xl/workbook.xml', { unpacked: 0xfffffff0 });
    expect(await refusalOf(bytes)).toMatchObject({ code: 'file-too-large' });
  });

  it('a zip bomb that lies about its size', async () => {
    const bomb = xlsxFile({
      ...good,
      parts: { 'xl/worksheets/sheet1.xml': Buffer.alloc(64 * 1024 * 1024, 0x20) },
    });
    const bytes = lyingZip(bomb, 'xl/worksheets/sheet1.xml', { unpacked: 1000 });
    expect(await refusalOf(bytes)).toEqual(unreadable('skadet'));
  });

  it('a text without end inside one cell', async () => {
    const xml = `<worksheet><sheetData><row><c t="str"><v>${'x'.repeat(8 * 1024 * 1024)}</v></c></row></sheetData></worksheet>`;
    const bytes = xlsxFile({ ...good, parts: { 'xl/worksheets/sheet1.xml': xml } });
    expect(await refusalOf(bytes)).toMatchObject({ code: 'unreadable-file' });
  });

  it('styles that no workbook has', async () => {
    // Letters in no order, so that the part does not pack like a bomb.
    const noise = Array.from({ length: 200_000 }, (_, at) =>
      String((at * 2_654_435_761) % 4_294_967_296),
    );
    const xml = `<styleSheet><!--${noise.join('-').repeat(18)}--></styleSheet>`;
    const bytes = xlsxFile({ ...good, parts: { 'xl/styles.xml': xml } });
    expect(await refusalOf(bytes)).toMatchObject({ code: 'file-too-large' });
  });

  it('more files in the zip than any workbook has', async () => {
    const parts = Object.fromEntries(
      Array.from({ length: 10_001 }, (_, at) => [`x/${String(at)}.xml`, '<a/>']),
    );
    expect(await refusalOf(zipFile(parts))).toMatchObject({ code: 'file-too-large' });
  });

  it('a row beyond Excel’s last', async () => {
    const xml = sheetData('<row r="1048577"><c><v>1</v></c></row>');
    expect(await refusalOf(xlsxFile({ sheets: [{ name: 'Ark1', xml }] }))).toMatchObject({
      code: 'file-too-large',
    });
  });

  it('cells so far apart that the grid between them would fill the memory', async () => {
    const row = '<row><c r="XFD1" t="b"><v>1</v></c></row>'.replace(' r="XFD1"', ' r="XFD"');
    const bytes = xlsxFile({
      sheets: [{ name: 'Ark1', xml: sheetData(row.replace('XFD', 'XFD1').repeat(1300)) }],
    });
    expect(await refusalOf(bytes)).toMatchObject({ code: 'file-too-large' });
  });

  it('a column beyond Excel’s last', async () => {
    const xml = sheetData('<row><c r="XFE1"><v>1</v></c></row>');
    expect(await refusalOf(xlsxFile({ sheets: [{ name: 'Ark1', xml }] }))).toMatchObject({
      code: 'file-too-large',
    });
  });

  it('two million rows of text, quoted or not', async () => {
    const folder = temporaryFolder();
    mkdirSync(folder, { recursive: true });
    for (const row of ['0403;Hamar\r\n', '"0403";"Hamar"\r\n']) {
      const path = join(folder, 'rader.csv');
      const file = openSync(path, 'w');
      writeSync(file, 'kommunenummer;kommune\r\n');
      const piece = row.repeat(100_000);
      for (let at = 0; at < 20; at += 1) writeSync(file, piece);
      closeSync(file);
      expect(await refusalAt(path)).toEqual({
        code: 'file-too-large',
        message: expect.stringMatching(/1\u00A0048\u00A0576\u00A0rader/u),
      });
    }
  }, 60_000);
});
