import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readWorkbookBytes } from '../../../../electron/importers/read-workbook.ts';
import { valueOf } from '../../../../shared/lib/value-of.ts';

async function read(bytes: Buffer) {
  const [sheet] = valueOf(await readWorkbookBytes(bytes, 'fil.csv'));
  return sheet?.rows ?? [];
}

const text =
  'kommunenummer;kommune;opplysning\r\n0441;Os;«Lærings- og mestringstilbud» – ja\r\n1811;Bindal;kr 12,50 – 3,5 timer\r\n';
const rows = [
  ['kommunenummer', 'kommune', 'opplysning'],
  ['0441', 'Os', '«Lærings- og mestringstilbud» – ja'],
  ['1811', 'Bindal', 'kr 12,50 – 3,5 timer'],
];

const windows1252 = (value: string): Buffer =>
  Buffer.from(value.replaceAll('–', '\u0096').replaceAll('€', '\u0080'), 'latin1');

describe('a text file is read in whatever coding it has', () => {
  it.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${text}`)],
    ['Windows-1252', windows1252(text)],
    ['UTF-16 LE', Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['UTF-16 BE', Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()],
    ['UTF-16 LE without a mark', Buffer.from(text, 'utf16le')],
  ])('%s', async (_, bytes) => {
    expect(await read(bytes)).toEqual(rows);
  });

  it('a damaged place in UTF-8 does not make the rest another coding', async () => {
    const bytes = Buffer.from(`${text}0403;Hamar;\u0001her\n`);
    bytes[bytes.indexOf(1)] = 0xff;
    const read8 = await read(bytes);
    expect(read8.slice(0, 3)).toEqual(rows);
    expect(read8[3]).toEqual(['0403', 'Hamar', '\uFFFDher']);
  });

  it('bytes that Windows-1252 does not have are marked, not guessed', async () => {
    expect(await read(Buffer.from([0x61, 0xf8, 0x3b, 0x81, 0x0a]))).toEqual([['aø', '\uFFFD']]);
  });

  it('the end mark of old programs is no text', async () => {
    expect(await read(Buffer.from('kommune;fylke\nHamar;Hedmark\n\u001A'))).toEqual([
      ['kommune', 'fylke'],
      ['Hamar', 'Hedmark'],
    ]);
  });
});

describe('the separator is found', () => {
  const table = [
    ['kommunenummer', 'kommune', 'opplysning', 'dato'],
    ['0403', 'Hamar', 'a, b; c', '5.3.2015'],
    ['0501', 'Lillehammer', '12,5', '6.3.2015'],
    ['1515', 'Herøy', 'linje\nskift "sitert"', ''],
  ];
  const field = (value: string, separator: string): string =>
    value.includes(separator) || /["\n]/u.test(value) ? `"${value.replaceAll('"', '""')}"` : value;

  it.each([';', ',', '\t', '|'])('%j', async (separator) => {
    const written = table
      .map((row) => row.map((value) => field(value, separator)).join(separator))
      .join('\r\n');
    expect(await read(Buffer.from(written))).toEqual(
      table.map((row) => row.map((value) => (value === '' ? null : value))),
    );
  });

  it('by what the file declares, which is no row', async () => {
    expect(await read(Buffer.from('sep=,\r\nkommune;x,fylke\r\nHamar,Hedmark\r\n'))).toEqual([
      ['kommune;x', 'fylke'],
      ['Hamar', 'Hedmark'],
    ]);
  });

  it('also where titles above have other signs', async () => {
    const written = 'Kartlegging, 2015, utkast, versjon 3\n\n"kommune";"fylke"\nHamar;Hedmark\n';
    expect((await read(Buffer.from(written))).slice(2)).toEqual([
      ['kommune', 'fylke'],
      ['Hamar', 'Hedmark'],
    ]);
  });

  it('where decimal commas outnumber the semicolons', async () => {
    const lines = Array.from({ length: 50 }, () => '0403;1,5 2,5 3,5 4,5').join('\n');
    expect((await read(Buffer.from(`knr;tall\n${lines}\n`)))[1]).toEqual([
      '0403',
      '1,5 2,5 3,5 4,5',
    ]);
  });

  it('or there is one column only', async () => {
    expect(await read(Buffer.from('kommune\nHamar\nVang, og mer\n'))).toEqual([
      ['kommune'],
      ['Hamar'],
      ['Vang, og mer'],
    ]);
  });
});

describe('rows are those that Excel shows', () => {
  it('blank lines count, and every kind of line end ends one', async () => {
    const read1 = await read(Buffer.from('kommune;fylke\r\n\r\nHamar;Hedmark\nVang;x\rOs;y'));
    expect(read1.map((row) => row.filter((cell) => cell !== null))).toEqual([
      ['kommune', 'fylke'],
      [],
      ['Hamar', 'Hedmark'],
      ['Vang', 'x'],
      ['Os', 'y'],
    ]);
  });

  it('a quotation mark inside a field is a quotation mark', async () => {
    expect(await read(Buffer.from('kommune;fylke\n12" rør;"sitert" rest\n'))).toEqual([
      ['kommune', 'fylke'],
      ['12" rør', '"sitert" rest'],
    ]);
  });

  it('a cell that looks like a formula is text', async () => {
    expect((await read(Buffer.from('kommune;fylke\n=1+1;="0403"\n')))[1]).toEqual([
      '=1+1',
      '="0403"',
    ]);
  });

  it('whatever the pieces the file is read in', async () => {
    const long = `kommune;fylke\r\n${Array.from({ length: 9000 }, (_, at) => `"K${String(at)}\r\næøå";${'å'.repeat(at % 37)}`).join('\r\n')}\r\n`;
    const read9 = await read(Buffer.from(long));
    expect(read9).toHaveLength(9001);
    expect(
      read9
        .slice(1)
        .every(
          (row, at) => row[0] === `K${String(at)}\r\næøå` && (row[1] ?? '') === 'å'.repeat(at % 37),
        ),
    ).toBe(true);
  });

  it('stops when it is called off', async () => {
    const bytes = Buffer.from(`kommune;fylke\n${'Hamar;Hedmark\n'.repeat(100_000)}`);
    const controller = new AbortController();
    const reading = readWorkbookBytes(bytes, 'fil.csv', { signal: controller.signal });
    setTimeout(() => {
      controller.abort();
    }, 1);
    expect(await reading).toMatchObject({ ok: false, refusal: { code: 'import-cancelled' } });
  });

  it('any table of texts comes back as it was written', async () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'ø', ' ', '"', ';', ',', '\n', '1', '=') });
    const line = fc.tuple(cell, cell, cell);
    await fc.assert(
      fc.asyncProperty(
        fc.array(line, { maxLength: 20 }),
        fc.constantFrom('\r\n', '\n'),
        async (lines, end) => {
          const all = [['kommune', 'fylke', 'kilde'], ...lines];
          const written = all
            .map((row) => row.map((value) => `"${value.replaceAll('"', '""')}"`).join(';'))
            .join(end);
          const result = await readWorkbookBytes(Buffer.from(written + end), 'fil.csv');
          expect(result.ok ? result.value[0]?.rows : null).toEqual(
            all.map((row) => row.map((value) => (value === '' ? null : value))),
          );
        },
      ),
      { numRuns: 60 },
    );
  });
});
