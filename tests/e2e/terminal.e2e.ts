import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exampleWorkbook, leftToJudge, refusedRows } from './play/example-workbook.ts';
import { results } from '../../shared/release/results.ts';
import { refusalCodeOf } from '../builders/refusal-code.ts';
import { terminalIn, type TerminalEnd } from './run-terminal.ts';
import { removeFolder } from './remove-folder.ts';

const folder = mkdtempSync(join(tmpdir(), 'grenseland-terminal-'));
const file = join(folder, 'kartlegging.grenseland');
const workbook = join(folder, 'intervjuer.xlsx');
let grenseland: (...words: readonly string[]) => Promise<TerminalEnd>;

const start = (path: string, ...more: readonly string[]): readonly string[] => [
  'new',
  '--file',
  path,
  '--name',
  'Kartlegging 2015',
  '--register',
  '2015-01-01',
  '--units',
  'kommuner',
  '--codebook',
  'tjenester-2015',
  '--adviser',
  'Kari Nordmann',
  ...more,
];
const sign = [
  'release',
  '--file',
  file,
  '--adviser',
  'Kari Nordmann',
  '--role',
  'spesialrådgiver',
  '--meaning',
  'Gjennomgått',
];

function refusedWith(end: TerminalEnd): string {
  expect(end.exit).toBe(1);
  return refusalCodeOf(end.json);
}

function filesBelow(path: string): readonly string[] {
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) => join(one.parentPath, one.name))
    .sort();
}

beforeAll(async () => {
  grenseland = await terminalIn(join(folder, 'hjem'));
  writeFileSync(workbook, await exampleWorkbook());
});
afterAll(() => removeFolder(folder));

describe('the main job from the terminal', () => {
  it('starts a mapping, and refuses to start it again', async () => {
    const made = await grenseland(...start(file));
    expect(made).toMatchObject({
      exit: 0,
      json: { file, round: 'Kartlegging 2015', units: 428, counties: 19 },
    });
    expect(refusedWith(await grenseland(...start(file)))).toBe('file-exists');
    expect(refusedWith(await grenseland(...start(file, '--add-round')))).toBe('round-name-taken');
  });

  it('refuses a new adviser where nothing protects the key', async () => {
    const unprotected = await terminalIn(join(folder, 'annet-hjem'), {
      GRENSELAND_PASSPHRASE: undefined,
    });
    expect(refusedWith(await unprotected(...start(join(folder, 'x.grenseland'))))).toBe(
      'no-key-protection',
    );
    expect(readdirSync(folder)).not.toContain('x.grenseland');
  });

  it('tries, stores, and stores nothing twice', async () => {
    const words = ['import', '--file', file, '--input', workbook];
    const dry = await grenseland(...words, '--dry-run');
    expect(dry.json).toMatchObject({ rows: 455, stored: 452, refused: refusedRows });
    expect((await grenseland('ledger', '--file', file)).json).toMatchObject({
      decided: 0,
      undecided: 428,
    });
    const refused = join(folder, 'avvist.xlsx');
    const stored = await grenseland(...words, '--refused', refused);
    expect(stored.json).toMatchObject({
      rows: 455,
      stored: 452,
      alreadyStored: 0,
      refused: refusedRows,
    });
    const again = await grenseland(...words);
    expect(again.json).toMatchObject({
      rows: 455,
      stored: 452,
      alreadyStored: 452,
      refused: refusedRows,
    });
    expect(
      (await grenseland('import', '--file', file, '--input', refused, '--dry-run')).json,
    ).toMatchObject({
      rows: refusedRows,
      stored: 0,
      refused: refusedRows,
    });
    expect((await grenseland('ledger', '--file', file)).json).toEqual({
      registered: 428,
      decided: 428 - leftToJudge,
      undecided: leftToJudge,
      notReached: 0,
      borderline: 13,
      awaitingSecond: 0,
      toResolve: 0,
      sourceConflicts: 0,
    });
  });

  it('will not release while something stands in the way, and says what', async () => {
    const end = await grenseland(...sign);
    expect(refusedWith(end)).toBe('release-blocked');
    expect(end.json).toMatchObject({
      refused: { details: { blocks: [{ kind: 'undecided', count: leftToJudge }] } },
    });
    const tables = ['tables', '--file', file, '--out', join(folder, 'tabeller')];
    expect(refusedWith(await grenseland(...tables))).toBe('no-signed-release');
    const draft = await grenseland(...tables, '--draft', '--format', 'csv,json', '--digits', '0');
    expect(draft.json).toMatchObject({
      files: expect.arrayContaining(['utfall.csv', 'results.json']),
    });
    expect(readFileSync(join(folder, 'tabeller', 'utfall.csv'), 'utf8')).toContain('Utkast');
  });

  it('releases, exports twice the same bytes, and verifies', async () => {
    const rest = join(folder, 'resten.csv');
    const queue = (
      await grenseland(
        'tables',
        '--file',
        file,
        '--out',
        join(folder, 't'),
        '--draft',
        '--format',
        'json',
      )
    ).exit;
    expect(queue).toBe(0);
    const draftResults = results.parse(
      JSON.parse(readFileSync(join(folder, 't', 'results.json'), 'utf8')),
    );
    const decided = new Set<string>(
      draftResults.cells.filter((cell) => cell.table === 'utfall').flatMap((cell) => cell.entries),
    );
    const all = readFileSync(join(folder, 't', 'results.json'), 'utf8');
    expect(all).toContain('"draft":true');
    const service = [
      'form',
      'gruppebasert',
      'mestring',
      'planlagt-sammen',
      'gjennomfort-sammen',
      'evaluert-sammen',
    ];
    const open = (await openUnits()).filter((unit) => !decided.has(unit));
    expect(open).toHaveLength(leftToJudge);
    const lines = open.map((unit) =>
      [unit, 'enhet', 'ja', 'ja', 'ja', 'ja', 'ja', 'egen-tjeneste'].join(';'),
    );
    writeFileSync(rest, [['kommunenummer', ...service, 'utfall'].join(';'), ...lines].join('\r\n'));
    expect((await grenseland('import', '--file', file, '--input', rest)).json).toMatchObject({
      stored: leftToJudge,
      refused: 0,
    });

    const signed = await grenseland(...sign);
    expect(signed.json).toMatchObject({ release: '1.0', signatures: 1, required: 1, final: true });
    expect(refusedWith(await grenseland(...sign))).toBe('nothing-changed');

    const abroad = await terminalIn(join(folder, 'hjem'), {
      TZ: 'Pacific/Auckland',
      LC_ALL: 'en_US.UTF-8',
    });
    const copy = join(folder, 'kopi.grenseland');
    copyFileSync(file, copy);
    const [here, there] = [join(folder, 'her'), join(folder, 'der')];
    expect(
      (await grenseland('export', '--file', file, '--release', '1.0', '--out', here)).exit,
    ).toBe(0);
    expect((await abroad('export', '--file', copy, '--release', '1.0', '--out', there)).exit).toBe(
      0,
    );
    const files = filesBelow(here);
    expect(files.length).toBeGreaterThan(20);
    for (const path of files) {
      expect(readFileSync(path).equals(readFileSync(path.replace(here, there)))).toBe(true);
    }
    expect((await grenseland('verify', here)).json).toMatchObject({
      valid: true,
      problems: [],
      signatures: [{ name: 'Kari Nordmann', role: 'spesialrådgiver', meaning: 'Gjennomgått' }],
    });
    expect((await grenseland('verify', file)).json).toMatchObject({ valid: true, kind: 'mapping' });
    const published = results.parse(
      JSON.parse(readFileSync(join(here, 'tables', 'results.json'), 'utf8')),
    );
    expect(
      published.cells.find((cell) => cell.table === 'utfall' && cell.row === 'har-tjeneste'),
    ).toMatchObject({
      n: 79,
      denominator: 428,
      low: 75,
      high: 79,
    });
  });

  it('finds a tampered release', async () => {
    const path = join(folder, 'her', 'overview', 'overview.csv');
    writeFileSync(path, readFileSync(path, 'utf8').replace('Egen tjeneste', 'Ingen tjeneste'));
    const end = await grenseland('verify', join(folder, 'her'));
    expect(refusedWith(end)).toBe('verification-failed');
    expect(end.json).toMatchObject({
      valid: false,
      problems: [{ place: 'overview/overview.csv', code: 'file-changed' }],
    });
  });
});

describe('the terminal', () => {
  it('answers usage with exit code 2', async () => {
    expect((await grenseland()).exit).toBe(2);
    expect((await grenseland('fly')).exit).toBe(2);
    expect((await grenseland('ledger')).exit).toBe(2);
    expect((await grenseland('ledger', '--file', file, '--hastig')).exit).toBe(2);
  });

  it('refuses what is no mapping, and leaves it as it was', async () => {
    mkdirSync(join(folder, 'annet'), { recursive: true });
    const path = join(folder, 'annet', 'brev.grenseland');
    writeFileSync(path, 'Kjære kommune');
    expect(refusedWith(await grenseland('ledger', '--file', path))).toBe('file-not-a-mapping');
    expect(readFileSync(path, 'utf8')).toBe('Kjære kommune');
    expect(readdirSync(join(folder, 'annet'))).toEqual(['brev.grenseland']);
    expect(
      refusedWith(await grenseland('ledger', '--file', join(folder, 'borte.grenseland'))),
    ).toBe('file-not-found');
  });
});

async function openUnits(): Promise<readonly string[]> {
  const { unitsAt } = await import('../../shared/register/units-at.ts');
  const { isoDate } = await import('../../shared/lib/ids.ts');
  const units = unitsAt(isoDate.parse('2015-01-01'), 'kommuner');
  return units.ok ? units.value.map((one) => one.number) : [];
}
