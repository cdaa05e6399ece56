import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeInBothSchemes } from './axe-findings.ts';
import { stubDialogs } from './launch.ts';
import { told2015, told2024 } from './play/compared-rounds.ts';
import { fromPalette } from './play/from-palette.ts';
import { openMapping, type OpenMapping } from './play/open-mapping.ts';
import { terminalIn } from './run-terminal.ts';

// A figure of what changed between two rounds, in a mapping that has three of them, one under another codebook.

/** A folder for pictures, where somebody wants to look at the pages. */
const shots = process.env['GRENSELAND_SHOTS'];

let open: OpenMapping;
const findings: string[] = [];

async function look(name: string): Promise<void> {
  const { window } = open;
  for (const one of await axeInBothSchemes(window)) findings.push(`${name}, ${one}`);
  if (shots === undefined) return;
  for (const colorScheme of ['light', 'dark'] as const) {
    await window.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await window.screenshot({ path: join(shots, `figure-rounds-${name}-${colorScheme}.png`) });
  }
  await window.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
}

const drawing = () => open.window.getByRole('img', { name: /^Figur \d/u });
const from = () => open.window.getByRole('combobox', { name: 'Fra runde' });
const to = () => open.window.getByRole('combobox', { name: 'Til runde' });

beforeAll(async () => {
  open = await openMapping({
    filled: 'empty',
    imports: [{ text: told2015, source: 'telefonintervju' }],
  });
  const { window } = open;
  await fromPalette(window, 'Lukk kartleggingen');
  await window.getByRole('button', { name: 'Prøv eksempelet' }).waitFor();
  const grenseland = await terminalIn(join(open.folder, 'hjem'));
  const who = ['--file', open.mapping, '--adviser', 'Kari Nordmann'];
  const add = async (name: string, day: string, codebook: string): Promise<void> => {
    const round = ['--name', name, '--register', day, '--units', 'kommuner'];
    await grenseland('new', ...who, '--add-round', ...round, '--codebook', codebook);
  };
  const input = join(open.folder, 'andre.csv');
  writeFileSync(input, told2024);
  await add('Nettsider 2023', '2023-01-01', 'nettsider-2023');
  await add('Kartlegging 2024', '2024-01-01', 'tjenester-2015');
  await grenseland('import', ...who, '--input', input, '--round', 'Kartlegging 2024');
  await stubDialogs(open.app, { open: open.mapping });
  await window.getByRole('button', { name: 'Åpne en fil' }).click();
  await window.getByRole('heading', { level: 1, name: 'Kartlegging 2024' }).waitFor();
  await window.keyboard.press('Control+Shift+g');
  await drawing().waitFor();
}, 240_000);
afterAll(() => open.end());

describe('a figure of changes', () => {
  it('is between the round that is open and the one before, until others are chosen', async () => {
    const { window } = open;
    await window.keyboard.press('n');
    await window.getByRole('img', { name: /Ny figur/u }).waitFor();
    const kind = window.getByRole('combobox', { name: 'Type' });
    for (let at = 0; at < 10 && (await kind.inputValue()) !== 'Bånd mellom utfall'; at += 1)
      await window.keyboard.press('f');
    await from().waitFor();
    expect(await from().inputValue()).toBe('Nettsider 2023');
    expect(await to().inputValue()).toBe('Kartlegging 2024');
    // Nothing has been decided there yet, and nothing is drawn of it.
    await window
      .getByText('runden «Nettsider 2023» har ingen avgjorte', { exact: false })
      .waitFor();
    await look('refused');
  });

  it('gets its two rounds with the keyboard', async () => {
    const { window } = open;
    await from().focus();
    await window.keyboard.press('ArrowUp');
    await window.getByRole('img', { name: /Ny figur/u }).waitFor();
    expect(await from().inputValue()).toBe('Kartlegging 2015');
    await drawing().getByText('Kartlegging 2015', { exact: true }).waitFor();
    expect(await drawing().textContent()).toContain('Kartlegging 2024');
    await look('chosen');
    await window.keyboard.press('Tab');
    expect(await to().evaluate((one) => one === document.activeElement)).toBe(true);
  });

  it('changes its rounds about rather than hold one against itself', async () => {
    const { window } = open;
    await to().selectOption('Kartlegging 2015');
    expect(await from().inputValue()).toBe('Kartlegging 2024');
    await window.locator('section[aria-busy="false"]').waitFor();
    await from().selectOption('Kartlegging 2015');
    expect(await to().inputValue()).toBe('Kartlegging 2024');
  });

  it('is kept with its rounds, and opened again with them', async () => {
    const { window } = open;
    const title = window.getByRole('textbox', { name: 'Tittel' });
    await title.fill('Fra 2015 til 2024');
    await title.press('Control+Enter');
    await window.getByText('Figuren er lagret.').waitFor();
    await window.getByRole('img', { name: 'Figur 1. Fra 2015 til 2024' }).waitFor();
    await window.keyboard.press('Control+5');
    await window.getByRole('table').first().waitFor();
    await window.keyboard.press('Control+Shift+g');
    await window.getByRole('img', { name: 'Figur 1. Fra 2015 til 2024' }).waitFor();
    expect(await from().inputValue()).toBe('Kartlegging 2015');
    expect(await to().inputValue()).toBe('Kartlegging 2024');
  });

  it('has nothing that axe finds', () => {
    expect(findings).toEqual([]);
  });
});
