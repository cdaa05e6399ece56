import { mkdirSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  csv,
  hashesBelow,
  openDesk,
  refusedAnswer,
  refusedWith,
  releaseOf,
  type Desk,
} from './desk.ts';

let desk: Desk;
let file: string;
beforeAll(async () => {
  desk = await openDesk();
  file = await desk.begin('avslag');
  await desk.take(file, [
    ['kommunenummer', 'utfall'],
    ['0403', 'ingen-tjeneste'],
  ]);
  const write = (name: string, text: string): void => writeFileSync(desk.path(name), text);
  write('rader.csv', csv([['kommunenummer'], ['0403']]));
  write('uten-overskrift.csv', csv([['a'], ['b']]));
  write('brev.xlsx', 'Dette er ikke en arbeidsbok.');
  write('tom.csv', '');
  write('tom.grenseland', '');
  write('brev.grenseland', 'x');
  write('bok.json', '{"id":');
  write('kolonner.json', '{"kommunenummer":"vær"}');
  mkdirSync(desk.path('mappe'));
  write('mappe/noe.txt', 'noe');
});
afterAll(() => desk.close());

/** What is asked, in words that stand for themselves: a name with a dot or a slash is a file at the desk. */
type Asked = readonly [code: string, words: string];

const begin = 'new --units kommuner';
const codebook = '--codebook tjenester-2015';
const by = '--adviser Ny_Rådgiver';

const refused: readonly Asked[] = [
  [
    'file-exists',
    `${begin} --file avslag.grenseland --name R --register 2015-01-01 ${codebook} ${by}`,
  ],
  [
    'register-date-unknown',
    `${begin} --file ny.grenseland --name R --register 2014-01-01 ${codebook} ${by}`,
  ],
  [
    'codebook-unknown',
    `${begin} --file ny.grenseland --name R --register 2015-01-01 --codebook tull ${by}`,
  ],
  [
    'codebook-invalid',
    `${begin} --file ny.grenseland --name R --register 2015-01-01 --codebook bok.json ${by}`,
  ],
  [
    'file-not-found',
    `${begin} --file ny.grenseland --name R --register 2015-01-01 --codebook borte.json ${by}`,
  ],
  [
    'folder-not-writable',
    `${begin} --file borte/ny.grenseland --name R --register 2015-01-01 ${codebook} ${by}`,
  ],
  [
    'round-name-taken',
    `${begin} --add-round --file avslag.grenseland --name runde --register 2015-01-01 ${codebook} ${by}`,
  ],
  [
    'file-not-a-mapping',
    `${begin} --add-round --file tom.grenseland --name R --register 2015-01-01 ${codebook} ${by}`,
  ],
  ['headings-missing', `import --file avslag.grenseland --input uten-overskrift.csv ${by}`],
  ['unreadable-file', `import --file avslag.grenseland --input brev.xlsx ${by}`],
  ['file-not-found', `import --file avslag.grenseland --input borte.csv ${by}`],
  ['sheet-unknown', `import --file avslag.grenseland --input rader.csv --sheet Ark9 ${by}`],
  ['round-unknown', `import --file avslag.grenseland --input rader.csv --round Tredje ${by}`],
  [
    'column-meaning-unknown',
    `import --file avslag.grenseland --input rader.csv --columns kolonner.json ${by}`,
  ],
  [
    'folder-not-writable',
    `import --file avslag.grenseland --input rader.csv --refused borte/ut.xlsx ${by}`,
  ],
  [
    'file-exists',
    `import --file avslag.grenseland --input rader.csv --refused avslag.grenseland ${by}`,
  ],
  ['file-exists', `import --file avslag.grenseland --input rader.csv --refused rader.csv ${by}`],
  ['file-exists', `import --file avslag.grenseland --input rader.csv --refused mappe ${by}`],
  ['file-not-a-mapping', 'ledger --file brev.grenseland'],
  ['file-not-a-mapping', 'ledger --file tom.grenseland'],
  ['file-not-found', 'agreement --file borte.grenseland'],
  ['entry-unknown', 'entry --file avslag.grenseland --unit 9999'],
  ['no-signed-release', 'tables --file avslag.grenseland --out ut/'],
  ['release-unknown', 'tables --file avslag.grenseland --out ut/ --release 1.0'],
  ['file-exists', 'tables --file avslag.grenseland --out rader.csv --draft'],
  ['release-blocked', `release --file avslag.grenseland --role leder --meaning Gjennomgått ${by}`],
  ['release-unknown', 'export --file avslag.grenseland --release 1.0 --out ut/'],
  ['verification-failed', 'verify mappe'],
];

const wordsOf = (line: string): readonly string[] =>
  line
    .split(' ')
    .map((word) =>
      /^[a-zæøå0-9-]+(\.[a-z]{3,}|\/.*)$|^mappe$/u.test(word)
        ? desk.path(word)
        : word.replace('_', ' '),
    );

describe('a refused call', () => {
  it.each(refused)('with %s leaves every file as it was: %s', async (code, line) => {
    const before = hashesBelow(desk.folder);
    const end = await desk.call(...wordsOf(line));
    expect(refusedWith(end)).toBe(code);
    expect(end.stdout.trimEnd().split('\n')).toHaveLength(1);
    expect(hashesBelow(desk.folder)).toEqual(before);
  });

  it('says what stands in the way of a release', async () => {
    const end = await desk.call(...releaseOf(file));
    expect(refusedAnswer.parse(end.json).refused.details['blocks']).toEqual([
      expect.objectContaining({ kind: 'undecided', count: 427 }),
    ]);
  });

  it('makes no key where nothing protects one, and wants the right passphrase for one that is', async () => {
    const [unprotected, wrong] = await Promise.all([
      desk.elsewhere({ GRENSELAND_PASSPHRASE: undefined }),
      desk.elsewhere({ GRENSELAND_PASSPHRASE: 'fem gale griser' }),
    ]);
    const take = ['import', '--file', file, '--input', desk.path('rader.csv')];
    const before = hashesBelow(desk.folder);
    expect(refusedWith(await unprotected(...take, '--adviser', 'Ny Rådgiver'))).toBe(
      'no-key-protection',
    );
    expect(refusedWith(await wrong(...take, '--adviser', 'Kari Nordmann'))).toBe(
      'wrong-passphrase',
    );
    expect(hashesBelow(desk.folder)).toEqual(before);
    expect((await unprotected('ledger', '--file', file)).exit).toBe(0);
  });

  it('is not what comes of a short passphrase: it is taken as it was chosen', async () => {
    const short = await desk.elsewhere({
      GRENSELAND_PASSPHRASE: 'kort',
      GRENSELAND_HOME: desk.path('kort-hjem'),
    });
    const line = `${begin} --file kort.grenseland --name R --register 2015-01-01 ${codebook} ${by}`;
    expect((await short(...wordsOf(line))).exit).toBe(0);
  });

  it('is one JSON object even where the folder for profiles cannot be', async () => {
    const nowhere = await desk.elsewhere({ GRENSELAND_HOME: desk.path('rader.csv') });
    expect(refusedWith(await nowhere('ledger', '--file', file))).toBe('folder-not-writable');
  });
});

describe('a call that is not understood', () => {
  it.each([
    'fly',
    'new --file ny.grenseland',
    `${begin} --file ny.grenseland --name R --register 2015-02-29 ${codebook} ${by}`,
    `${begin} --file ny.grenseland --name R --register 2015-01-01 ${codebook} ${by} --second 101`,
    `${begin} --file ny.grenseland --name R --register 2015-01-01 ${codebook} ${by} --signatures 0`,
    'import --file avslag.grenseland',
    'import --file avslag.grenseland --input rader.csv --source brev',
    'tables --file avslag.grenseland --out ut/ --draft --release 1.0',
    'tables --file avslag.grenseland --out ut/ --draft --format pdf',
    'export --file avslag.grenseland --release 01.0 --out ut/',
    'ledger --file avslag.grenseland --hastig',
    'verify',
  ])('ends with 2, one JSON object, and every file as it was: %s', async (line) => {
    const before = hashesBelow(desk.folder);
    const end = await desk.call(...wordsOf(line));
    expect(end.exit).toBe(2);
    expect(end.json).toMatchObject({ usage: expect.any(String) });
    expect(hashesBelow(desk.folder)).toEqual(before);
  });
});
