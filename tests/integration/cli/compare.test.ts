import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openTerminal, type Call } from '../../builders/open-terminal.ts';
import { temporaryFolder } from '../../builders/temporary-folder.ts';

const words = (text: string): readonly string[] => text.split(' ');

type Made = { readonly call: Call; readonly file: string; readonly folder: string };

/** A mapping with a round of 2015 and one of 2024, some units of each with an outcome. */
async function twoRounds(codebook = 'tjenester-2015', second = 'none'): Promise<Made> {
  const folder = temporaryFolder();
  const file = join(folder, 'k.grenseland');
  const call = openTerminal(folder);
  await call(
    ...words(`new --file ${file} --register 2015-01-01 --units kommuner --adviser Kari --name`),
    'Runde 2015, telefon',
    ...words('--codebook tjenester-2015'),
  );
  await call(
    ...words(`new --file ${file} --add-round --register 2024-01-01 --units kommuner`),
    ...words(`--adviser Kari --name 2024 --codebook ${codebook} --second ${second}`),
  );
  return { call, file, folder };
}

async function told({ call, file, folder }: Made, round: string, rows: readonly string[]) {
  const input = join(folder, `${round.slice(-4)}.csv`);
  const heading =
    'kommunenummer;utfall;form;samarbeid;gruppebasert;mestring;planlagt-sammen;gjennomfort-sammen;evaluert-sammen;grenseland;tvil-om;alternativt-utfall;begrunnelse';
  writeFileSync(input, [heading, ...rows].join('\n'));
  const { output } = await call(
    ...words(`import --file ${file} --input ${input} --adviser Kari --source telefonintervju`),
    '--round',
    round,
  );
  expect(output).toMatchObject({ refused: 0 });
}

const own = (unit: string, mark = ';;;'): string =>
  `${unit};egen-tjeneste;koordinator;egen;ja;ja;ja;ja;ja;${mark}`;
const none = (unit: string): string => `${unit};ingen-tjeneste;ingen;;nei;nei;nei;nei;nei;;;;`;

describe('two rounds in the terminal', () => {
  it('are held against each other on one register, and printed', async () => {
    const made = await twoRounds();
    const { call, file, folder } = made;
    await told(made, 'Runde 2015, telefon', [
      own('1504'),
      ...['1523', '1529', '1546', '1534'].map(none),
      own('1850'),
      none('0402'),
      own('0403', 'ja;form;ingen-tjeneste;Tvil'),
    ]);
    await told(made, '2024', [own('1508'), own('1580'), none('3401'), none('3403')]);
    const out = join(folder, 'ut');
    const { exit, output } = await call(
      ...words(`compare --file ${file} --register 2024-01-01 --out ${out} --rounds`),
      'Runde 2015, telefon,2024',
    );
    expect([exit, output]).toMatchObject([
      0,
      {
        register: '2024-01-01',
        from: { round: 'Runde 2015, telefon', units: 428 },
        to: { round: '2024', units: 357 },
        changes: { service: ['1580', '3403'], criteria: [], judgement: [], borders: ['1508'] },
        onlyAsJudged: ['3403'],
        same: ['3401'],
        mixed: { from: ['1508'], to: [] },
        partUnknown: { from: ['1806', '1875'], to: [] },
        accounts: { from: { carriedTo: { '1850': ['1806', '1875'], '1534': ['1580'] } } },
      },
    ]);
    expect(output).toHaveProperty('files', expect.arrayContaining(['tabeller.docx', 'flyt.csv']));
    const results: unknown = JSON.parse(readFileSync(join(out, 'results.json'), 'utf8'));
    expect(results).toMatchObject({ cells: expect.any(Array), changes: { borders: ['1508'] } });
    expect(readFileSync(join(out, 'flyt.csv'), 'utf8')).toContain('Sprikende');
  });

  it('are refused under different codebooks, unless the note is asked for', async () => {
    const { call, file, folder } = await twoRounds('nettsider-2023');
    const asked = [
      ...words(`compare --file ${file} --register 2024-01-01 --rounds`),
      'Runde 2015, telefon;2024',
    ];
    const out = join(folder, 'ut');
    const refused = await call(...asked, '--out', out);
    expect(refused).toMatchObject({
      exit: 1,
      output: { refused: { code: 'rounds-not-alike' } },
    });
    expect(existsSync(out)).toBe(false);
    const noted = await call(...asked, '--note');
    expect(noted).toMatchObject({ exit: 0 });
    expect(JSON.stringify(noted.output)).toContain('Tall fra ulike kodebøker');
  });

  it('must be named, and on a register that is known', async () => {
    const { call, file } = await twoRounds();
    const compare = (rest: string) => call('compare', '--file', file, ...words(rest));
    expect(await compare('--register 2024-01-01 --rounds 2024,2025')).toMatchObject({
      exit: 1,
      output: { refused: { code: 'round-unknown' } },
    });
    expect(await compare('--register 1999-01-01 --rounds 2024,2024')).toMatchObject({
      exit: 1,
      output: { refused: { code: 'register-date-unknown' } },
    });
    expect(await compare('--register 2024-01-01')).toMatchObject({ exit: 2 });
    expect(await compare('--register 2024-01-01 --rounds 2024')).toMatchObject({ exit: 2 });
    expect(await compare('--register 2024-01-01 --releases 1.0,1.1')).toMatchObject({
      exit: 1,
      output: { refused: { code: 'release-unknown' } },
    });
    expect(
      await compare('--register 2024-01-01 --rounds 2024,2024 --by finnes-ikke'),
    ).toMatchObject({ exit: 1, output: { refused: { code: 'category-unknown' } } });
  });

  it('show nothing of a judgement to one who is to judge the same independently', async () => {
    const made = await twoRounds('tjenester-2015', 'all');
    const { call, file } = made;
    await told(made, '2024', [own('1508')]);
    const asked = words(`compare --file ${file} --register 2024-01-01 --rounds 2024,2024`);
    const whole = await call(...asked);
    const ola = await call(...asked, '--adviser', 'Ola');
    expect(JSON.stringify(whole.output)).toContain('"egen-tjeneste","to":"egen-tjeneste"');
    expect(JSON.stringify(ola.output)).not.toContain('"egen-tjeneste","to":"egen-tjeneste"');
    expect(ola.output).toMatchObject({ from: { heldBack: 1 } });
  });
});
