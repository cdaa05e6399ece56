import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openTerminal, type Call } from '../../builders/open-terminal.ts';
import { temporaryFolder } from '../../builders/temporary-folder.ts';

const rows = [
  'kommunenummer;kilde;dato;opplysning;utfall;vurdert av;begrunnelse',
  '0701;telefonintervju;5.3.2015;Vi er én av 188 av 427 kommuner og 15 bydeler (44 %).;egen-tjeneste;Kari;Det sier de.',
  '0702;telefonintervju;5.3.2015;79 av 428 (18 %) har det.;ingen-tjeneste;Kari;',
];

/** A terminal on a mapping of 2015 where two are judged: Horten has a service, Holmestrand has none. */
async function terminal(): Promise<{ readonly sentence: Call }> {
  const folder = temporaryFolder();
  const file = join(folder, 'k.grenseland');
  const input = join(folder, 'svar.csv');
  writeFileSync(input, rows.join('\n'));
  const call = openTerminal(folder);
  await call(
    ...'new --name Prøve --register 2015-01-01 --units kommuner --adviser Kari'.split(' '),
    '--codebook',
    'tjenester-2015',
    '--file',
    file,
  );
  const imported = await call('import', '--file', file, '--input', input);
  expect(imported).toMatchObject({
    exit: 0,
    output: { refused: 0, contradictions: [{ unit: '0701' }] },
  });
  return { sentence: (...rest) => call('sentence', '--file', file, ...rest) };
}

describe('a sentence in the terminal', () => {
  it('is written with the numbers of the draft, and tells what is behind them', async () => {
    const { sentence } = await terminal();
    const text =
      'Der er {har-tjeneste.n} av {har-tjeneste.N kommune|kommuner} ({har-tjeneste.percent}).';
    expect(await sentence('--draft', '--digits', '0', '--text', text)).toMatchObject({
      exit: 0,
      output: {
        text: 'Der er 1 av 2 kommuner (50\u00A0%).',
        numbers: [
          { table: 'utfall', row: 'har-tjeneste', part: 'n', n: 1, entries: ['0701'] },
          { part: 'N', entries: ['0701', '0702'] },
          { part: 'percent' },
        ],
        claims: [],
        flags: [],
      },
    });
  });

  it('is flagged, not refused, where it is untrue', async () => {
    const { sentence } = await terminal();
    expect(
      await sentence('--draft', '--text', '{Over halvparten: har-tjeneste.percent} har det.'),
    ).toMatchObject({
      exit: 0,
      output: { text: 'Over halvparten har det.', flags: [{ kind: 'claim-untrue' }] },
    });
  });

  it('is refused with the place where it cannot be read', async () => {
    const { sentence } = await terminal();
    const refused = (code: string, position: number) => ({
      exit: 1,
      output: { refused: { code, details: { position } } },
    });
    expect(await sentence('--draft', '--text', 'a {finnes.n}')).toMatchObject(
      refused('reference-unknown', 4),
    );
    expect(await sentence('--draft', '--text', 'a {')).toMatchObject(
      refused('sentence-unreadable', 3),
    );
    expect(await sentence('--text', 'a')).toMatchObject({
      exit: 1,
      output: { refused: { code: 'no-signed-release' } },
    });
    expect(await sentence('--draft', '--release', '1.0', '--text', 'a')).toMatchObject({ exit: 2 });
  });

  it('lists, without a text, the saved ones and what was imported that does not add up', async () => {
    const { sentence } = await terminal();
    expect(await sentence('--draft')).toMatchObject({
      output: {
        sentences: [],
        stated: [
          {
            where: { kind: 'statement', unit: '0701', name: 'Horten' },
            contradiction: { count: 188, stated: '44 %', wholes: [427, 15, 442], fits: [427] },
          },
        ],
      },
    });
  });
});
