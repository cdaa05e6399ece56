import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeInBothSchemes } from './axe-findings.ts';
import { stubDialogs } from './launch.ts';
import { openMapping, type OpenMapping } from './play/open-mapping.ts';

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
    await window.screenshot({ path: join(shots, `figures-${name}-${colorScheme}.png`) });
  }
  await window.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
}

const drawing = () => open.window.getByRole('img', { name: /^Figur \d/u });
const kind = () => open.window.getByRole('combobox', { name: 'Type' });
const settled = () =>
  open.window.locator('section[aria-busy="false"]', { has: drawing() }).waitFor();

beforeAll(async () => {
  open = await openMapping({ filled: 'complete' });
  await open.window.keyboard.press('Control+Shift+g');
  await drawing().waitFor();
});
afterAll(() => open.end());

describe('the figures', () => {
  it('begin with those a round has of itself, drawn as they will be printed', async () => {
    const { window } = open;
    const list = window.getByRole('list', { name: 'Ferdige' });
    expect(await list.getByRole('link').count()).toBe(5);
    expect(await drawing().getAttribute('width')).toBe('85mm');
    expect(await drawing().textContent()).toContain('79 (18,5\u00A0%)');
    expect(await drawing().getAttribute('aria-describedby')).not.toBeNull();
    await look('bars');
  });

  it('are gone through with keys', async () => {
    const { window } = open;
    await window.keyboard.press('j');
    await window.getByRole('img', { name: /etter utfall og fylke/u }).waitFor();
    await settled();
    await look('stacked');
    await window.keyboard.press('j');
    await window.getByRole('img', { name: /én rute per enhet/u }).waitFor();
    await settled();
    await look('tiles');
    await window.keyboard.press('j');
    await window.getByRole('img', { name: /på kartet/u }).waitFor();
    await window.keyboard.press('j');
    await window.getByRole('img', { name: /Fra registrert til publisert/u }).waitFor();
    await settled();
    expect(await drawing().textContent()).toContain('n = 428');
    await look('flow');
  });

  it('are made anew: another kind, another width, and why one cannot be drawn', async () => {
    const { window } = open;
    await window.keyboard.press('n');
    await window.getByRole('img', { name: /Ny figur/u }).waitFor();
    await window.keyboard.press('b');
    await window.locator('svg[width="175mm"]').waitFor();
    await window.keyboard.press('f');
    await window.getByText('har for få kolonner å stable', { exact: false }).waitFor();
    expect(await kind().inputValue()).toBe('Stablede stolper');
    await look('refused');
    await window.keyboard.press('f');
    await settled();
    expect(await kind().inputValue()).toBe('Punkter');
  });

  it('are kept, and first in the list then', async () => {
    const { window } = open;
    const title = window.getByRole('textbox', { name: 'Tittel' });
    await title.fill('Utfall som punkter');
    await title.press('Control+Enter');
    await window.getByText('Figuren er lagret.').waitFor();
    const own = window.getByRole('list', { name: 'Lagret' });
    await own.getByRole('link', { name: /Figur 1 · Punkter.*Utfall som punkter/u }).waitFor();
    await window.getByRole('img', { name: 'Figur 1. Utfall som punkter' }).waitFor();
    expect(await own.getByRole('link').count()).toBe(1);
    await look('kept');
  });

  it('are written to a folder with the tables behind them', async () => {
    const { window, app, folder } = open;
    const out = join(folder, 'figurer');
    mkdirSync(out);
    await stubDialogs(app, { folder: out });
    await window.getByRole('button', { name: 'Eksporter figuren' }).click();
    await window.getByText('5 filer i').waitFor();
    expect(readdirSync(out).toSorted()).toEqual([
      'figur-1.csv',
      'figur-1.pdf',
      'figur-1.png',
      'figur-1.svg',
      'figurer.json',
    ]);
  });

  it('have nothing that axe finds', () => {
    expect(findings).toEqual([]);
  });
});
