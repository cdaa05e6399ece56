import { strFromU8, unzipSync } from 'fflate';
import * as fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { readWorkbookBytes } from '../../electron/importers/read-workbook.ts';
import { headingLexicon } from '../../shared/intake/heading-lexicon.ts';
import { interpretRows } from '../../shared/intake/interpret-rows.ts';
import { pickSheet } from '../../shared/intake/pick-sheet.ts';
import { codebookOf, interpreting, sheetOf } from './intake.ts';
import { intakeFixture } from './intake-fixture.ts';
import { zipFile } from './xlsx-file.ts';

const workbook = readFileSync(intakeFixture('kartlegging-2015-med-feil.xlsx'));
const kinds = ['celler.xlsx', 'passordbeskyttet.xlsx', 'gammel.xls', 'regneark.ods'].map((name) =>
  readFileSync(intakeFixture(name)),
);
const texts = [
  'kommunenummer;kommune;utfall;opplysning\r\n0403;Hamar;egen-tjeneste;"Ja; ""sitert""\r\nog mer"\r\n',
  '\uFEFFkommune,fylke,dato\nHerøy,Nordland,5.3.2015\n',
  'sep=;\r\nkommune;form\r\nBø i Telemark;senter\r\n',
].flatMap((text) => [Buffer.from(text), Buffer.from(text, 'latin1'), Buffer.from(text, 'utf16le')]);

/** What turns a reading upside down when it stands in the wrong place. */
const words = [
  '<',
  '>',
  '</',
  '/>',
  '"',
  "'",
  '&',
  '&#',
  '&#xD800;',
  '&#0;',
  '&bogus;',
  '<!',
  '<!--',
  '-->',
  '<![CDATA[',
  ']]>',
  '<?',
  '?>',
  '<!DOCTYPE a>',
  '<row r="1">',
  '<row r="1048576"/>',
  '</row>',
  '<c r="A1" t="s"><v>',
  '</v></c>',
  '<c r="XFD9"/>',
  '<c t="d"><v>2015-03-05</v></c>',
  '<f>',
  '</f>',
  '<is><t>',
  '</t></is>',
  '<rPh>',
  '<si/>',
  '<mergeCell ref="A1:XFD1048576"/>',
  '<mergeCell ref="B2:A1"/>',
  '<mergeCell/>',
  't="x"',
  's="-1"',
  's="999999999"',
  'r="0"',
  'r="-5"',
  'r="9999999999999999"',
  '<v>1E999</v>',
  '<v>NaN</v>',
  '_xD800_',
  '_x0000_',
  '\0',
  '\uFFFF',
  ';',
  ',',
  '\t',
  '""',
  '"\n',
  '\r',
  '=1+1',
  'kommunenummer',
  'utfall',
];

const damage = fc.oneof(
  fc.record({
    what: fc.constant('flip' as const),
    at: fc.nat(),
    mask: fc.integer({ min: 1, max: 255 }),
  }),
  fc.record({ what: fc.constant('cut' as const), at: fc.nat(), length: fc.nat(200) }),
  fc.record({ what: fc.constant('repeat' as const), at: fc.nat(), length: fc.nat(400) }),
  fc.record({
    what: fc.constant('insert' as const),
    at: fc.nat(),
    word: fc.constantFrom(...words),
  }),
  fc.record({
    what: fc.constant('number' as const),
    at: fc.nat(),
    value: fc.constantFrom(0, 1, 0x7fffffff, 0xffffffff),
  }),
  fc.record({ what: fc.constant('end' as const), at: fc.nat() }),
);
type Damage = typeof damage extends fc.Arbitrary<infer T> ? T : never;

function damaged(bytes: Buffer, done: readonly Damage[]): Buffer {
  let result: Buffer = Buffer.from(bytes);
  for (const one of done) {
    if (result.length === 0) return result;
    const at = one.at % result.length;
    const before = result.subarray(0, at);
    switch (one.what) {
      case 'flip':
        result[at] = (result[at] ?? 0) ^ one.mask;
        break;
      case 'cut':
        result = Buffer.concat([before, result.subarray(at + one.length)]);
        break;
      case 'repeat':
        result = Buffer.concat([before, result.subarray(at, at + one.length), result.subarray(at)]);
        break;
      case 'insert':
        result = Buffer.concat([before, Buffer.from(one.word), result.subarray(at)]);
        break;
      case 'number':
        if (at + 4 <= result.length) result.writeUInt32LE(one.value, at);
        break;
      case 'end':
        result = before;
        break;
    }
  }
  return result;
}

const parts = Object.entries(unzipSync(workbook));

/** Bytes of every kind: random, a damaged file, or a whole workbook with one damaged part. */
export const hostileFile: fc.Arbitrary<Buffer> = fc.oneof(
  fc.uint8Array({ maxLength: 400 }).map((bytes) => Buffer.from(bytes)),
  fc
    .tuple(
      fc.constantFrom(workbook, ...kinds, ...texts),
      fc.array(damage, { minLength: 1, maxLength: 4 }),
    )
    .map(([bytes, done]) => damaged(bytes, done)),
  fc
    .tuple(fc.nat(parts.length - 1), fc.array(damage, { minLength: 1, maxLength: 6 }))
    .map(([which, done]) =>
      zipFile(
        Object.fromEntries(
          parts.map(([name, bytes], at) => [
            name,
            at === which ? damaged(Buffer.from(bytes), done) : strFromU8(bytes),
          ]),
        ),
      ),
    ),
);

const lexicon = headingLexicon(codebookOf('tjenester-2015'));
const setting = interpreting(sheetOf([['kommune']]));

/**
 * Reads and interprets a file that wishes no good. In: its bytes. Out: what came of it, in a word. Error: throws where
 * anything but a refusal comes out of the readers, or where rows are lost.
 */
export async function survive(bytes: Buffer): Promise<string> {
  const read = await readWorkbookBytes(bytes, 'fil');
  if (!read.ok) return read.refusal.code;
  const prepared = pickSheet(read.value, null, lexicon, {});
  if (!prepared.ok) return prepared.refusal.code;
  const { rows, refusals, total } = interpretRows({ ...setting, prepared: prepared.value });
  if (rows.length + refusals.length !== total) throw new Error('Rows are lost');
  return 'lest';
}
