import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFindings } from './axe-findings.ts';
import { stubDialogs } from './launch.ts';
import { told2015, told2024 } from './play/compared-rounds.ts';
import { fromPalette } from './play/from-palette.ts';
import { openMapping, type OpenMapping } from './play/open-mapping.ts';
import { resizeTo } from './play/play-main-job.ts';
import { terminalIn } from './run-terminal.ts';

// Two rounds with municipality reforms between them, in the window and in a file.

let mapping: OpenMapping;
let window: Page;
const press = async (...keys: readonly string[]): Promise<void> => {
  for (const key of keys) await window.keyboard.press(key);
};
const open = async (): Promise<void> => {
  await press('Control+Shift+S');
  await window.getByRole('heading', { level: 1, name: 'Sammenlign runder' }).waitFor();
};
const units = () => window.getByRole('region', { name: /^(Alle enheter|.* til .*) \(/u });
const heading = () => units().getByRole('heading', { level: 2 });

/** What axe finds in both looks and at both widths. */
async function everyWay(): Promise<readonly string[]> {
  const findings: string[] = [];
  for (const [width, height] of [
    [1440, 860],
    [1024, 700],
  ] as const) {
    await resizeTo(mapping, width, height);
    for (const colorScheme of ['light', 'dark'] as const) {
      await window.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      findings.push(...(await axeFindings(window)).map((one) => `${colorScheme} ${width}: ${one}`));
    }
  }
  await resizeTo(mapping, 1440, 860);
  await window.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  return findings;
}

describe('two rounds', () => {
  beforeAll(async () => {
    mapping = await openMapping({
      filled: 'empty',
      imports: [{ text: told2015, source: 'telefonintervju' }],
    });
    window = mapping.window;
    await resizeTo(mapping, 1440, 860);
  }, 240_000);
  afterAll(() => mapping.end());

  it('have to be two before there is anything to compare', async () => {
    await open();
    await window.getByRole('heading', { name: 'Bare én runde å sammenligne' }).waitFor();
    expect(await everyWay()).toEqual([]);
  });

  it('are compared on the register of the later one, with every unit accounted for', async () => {
    await fromPalette(window, 'Lukk kartleggingen');
    await window.getByRole('button', { name: 'Prøv eksempelet' }).waitFor();
    const grenseland = await terminalIn(join(mapping.folder, 'hjem'));
    const input = join(mapping.folder, 'andre.csv');
    writeFileSync(input, told2024);
    const who = ['--file', mapping.mapping, '--adviser', 'Kari Nordmann'];
    const round = ['--name', 'Kartlegging 2024', '--register', '2024-01-01', '--units', 'kommuner'];
    await grenseland('new', ...who, '--add-round', ...round, '--codebook', 'tjenester-2015');
    await grenseland('import', ...who, '--input', input, '--round', 'Kartlegging 2024');
    await stubDialogs(mapping.app, { open: mapping.mapping });
    await window.getByRole('button', { name: 'Åpne en fil' }).click();
    await window.getByRole('banner').waitFor();
    await open();
    await window.getByText(/357 enheter per 1\. januar 2024: 4 likt, 7 endret/u).waitFor();
    expect(await heading().innerText()).toBe('Alle enheter (357)');
    expect(await everyWay()).toEqual([]);
  });

  it('open the units behind a number, by key too, with why each outcome is another one', async () => {
    const cell = window.getByRole('button', { name: /^Sprikende til Egen tjeneste: 1\./u });
    await cell.click();
    expect(await heading().innerText()).toBe('Sprikende til Egen tjeneste (1)');
    const row = units().getByRole('button', { name: /^Ålesund 1508/u });
    await row.click();
    await units()
      .getByText('Følger av sammenslåing eller deling: En annen av delene har dette utfallet.')
      .first()
      .waitFor();
    expect(
      await units()
        .getByRole('link', { name: /i Kartlegging 2015$/u })
        .count(),
    ).toBe(4);
    expect(await everyWay()).toEqual([]);
    await press('a');
    expect(await heading().innerText()).toBe('Alle enheter (357)');
    await press('t', 'ArrowUp');
    const place = await window.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    expect(place).toContain(' til Alle: ');
  });

  it('are narrowed by cause, and a change that only holds as judged is said to', async () => {
    await press('a', 'f', 'f', 'f', 'f');
    const chip = (name: RegExp) => units().getByRole('button', { name, pressed: true });
    await chip(/^tjenesten er endret/u).waitFor();
    await press('f', 'f');
    await chip(/^vurdert annerledes 1/u).waitFor();
    await units()
      .getByRole('button', { name: /^Ringsaker 3411/u })
      .waitFor();
    await press('f');
    await chip(/^grensene er endret/u).waitFor();
    await units()
      .getByRole('button', { name: /^bare slik det er vurdert 1/u })
      .click();
    await press('a');
    await units()
      .getByRole('button', { name: /^bare slik det er vurdert 1/u })
      .click();
    const hamar = units().getByRole('button', { name: /^Hamar 3403.*bare slik det er vurdert/u });
    await hamar.waitFor();
    await press('j', 'Enter');
    await units().getByText('Usikker stilling').waitFor();
    expect(await everyWay()).toEqual([]);
    await press('j', 'o');
    await window.getByRole('heading', { name: 'Hamar', exact: true }).first().waitFor();
    await open();
  });

  it('turn round, count by group, and stand on another register', async () => {
    await press('b');
    await window.getByText(/Kartlegging 2024, utkast \(rader\)/u).waitFor();
    await press('b');
    await window.getByLabel('Sammenlign etter').selectOption({ label: 'Har tjeneste' });
    await window.getByRole('rowheader', { name: 'Har tjeneste: ja' }).waitFor();
    await window.getByLabel('Kommuneinndeling').selectOption({ label: '1. januar 2015' });
    await window.getByText(/428 enheter per 1\. januar 2015/u).waitFor();
    expect(await heading().innerText()).toBe('Alle enheter (428)');
    await window.getByLabel('Sammenlign etter').selectOption({ label: 'Hvert utfall' });
    await window.getByLabel('Kommuneinndeling').selectOption({ label: '1. januar 2024' });
  });

  it('are written as tables, the same as the terminal says', async () => {
    await stubDialogs(mapping.app, { folder: join(mapping.folder, 'ut') });
    await press('Control+e');
    await window.getByText(/^Skrev \d+ filer i/u).waitFor();
    const results: unknown = JSON.parse(
      readFileSync(join(mapping.folder, 'ut', 'results.json'), 'utf8'),
    );
    expect(results).toMatchObject({
      changes: { borders: ['1508', '1806'], judgement: ['3411'], criteria: [] },
      onlyAsJudged: ['3403'],
    });
  });

  it('are refused with other codebooks until the note is asked for', async () => {
    await fromPalette(window, 'Lukk kartleggingen');
    await window.getByRole('button', { name: 'Prøv eksempelet' }).waitFor();
    const grenseland = await terminalIn(join(mapping.folder, 'hjem'));
    const who = ['--file', mapping.mapping, '--adviser', 'Kari Nordmann'];
    const round = ['--name', 'Nettsider 2023', '--register', '2023-01-01', '--units', 'kommuner'];
    await grenseland('new', ...who, '--add-round', ...round, '--codebook', 'nettsider-2023');
    await window.getByRole('button', { name: 'Åpne en fil' }).click();
    await window.getByRole('banner').waitFor();
    await open();
    await window.getByLabel('Til', { exact: true }).selectOption({ label: 'Nettsider 2023' });
    await window.getByText(/kan ikke telles sammen/u).waitFor();
    expect(await everyWay()).toEqual([]);
    await window.getByRole('switch', { name: 'Tall fra ulike kodebøker' }).click();
    await window.getByText(/^Tall fra ulike kodebøker: /u).waitFor();
  });
});
