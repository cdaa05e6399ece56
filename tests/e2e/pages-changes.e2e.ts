import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isoDate } from '../../shared/lib/ids.ts';
import { valueOf } from '../../shared/lib/value-of.ts';
import { unitsAt } from '../../shared/register/units-at.ts';
import { axeInBothSchemes } from './axe-findings.ts';
import { stubDialogs } from './launch.ts';
import { fromPalette } from './play/from-palette.ts';
import { passphrase } from './play/main-job.ts';
import { openMapping, type OpenMapping } from './play/open-mapping.ts';

// A web review that is released, a correction of it in the open, and the municipalities that show the breadth.

let mapping: OpenMapping;
let window: Page;

const bothWays = (): Promise<readonly string[]> => axeInBothSchemes(window);

/** Every municipality with a group, three of Østfold with more than that. */
function webReview(): string {
  const more: Readonly<Record<string, string>> = {
    '0101': '"kreft;kols";helse-og-omsorg;ja',
    '0104': '"kreft;kols;diabetes";helse-og-omsorg;nei',
    '0105': 'demens;rehabilitering;nei',
  };
  const rows = valueOf(unitsAt(isoDate.parse('2015-01-01'), 'kommuner')).map(
    ({ number }) => `${number};bare-gruppe;gruppe;${more[number] ?? ';;nei'}`,
  );
  return ['kommunenummer;utfall;tilbudsform;tema;arena;utvalgt', ...rows].join('\n');
}

beforeAll(async () => {
  mapping = await openMapping({
    filled: 'empty',
    codebook: 'nettsider-2023',
    imports: [{ text: webReview(), source: 'nettside' }],
    released: true,
    judged: [
      [
        '--unit',
        '0106',
        '--adviser',
        'Kari Nordmann',
        '--answers',
        JSON.stringify({ tilbudsform: ['individuelt'], utvalgt: ['nei'] }),
        '--rationale',
        'Kurset er lagt ned; det er samtaler igjen.',
      ],
    ],
  });
  window = mapping.window;
}, 240_000);
afterAll(() => mapping.end());

describe('the changes since a release', () => {
  it('are summed up, and every number opens to who makes the difference and why', async () => {
    await fromPalette(window, 'Endringer mellom utgivelser');
    await window.getByRole('heading', { level: 1, name: 'Endringer' }).waitFor();
    await window.getByText('1 oppføring har fått et annet utfall.').waitFor();
    expect(await window.getByLabel('Til', { exact: true }).first().inputValue()).toBe(
      'Det som står nå',
    );
    const number = window.getByRole('group').filter({ hasText: 'Bare gruppe' }).first();
    await number.locator('summary').click();
    await number.getByRole('link', { name: 'Fredrikstad' }).waitFor();
    await window.getByText('Kurset er lagt ned; det er samtaler igjen.').first().waitFor();
    expect(await bothWays()).toEqual([]);
  });

  it('are walked through with the keys, turned round, and written', async () => {
    await window.keyboard.press('j');
    expect(await window.evaluate(() => document.activeElement?.tagName)).toBe('SUMMARY');
    await window.keyboard.press('b');
    await window.getByText('1 oppføring har fått et annet utfall.').waitFor();
    await window.keyboard.press('b');
    await stubDialogs(mapping.app, { folder: join(mapping.folder, 'endringer') });
    await window.keyboard.press('Control+E');
    await window.getByText(/^Skrevet i .*endringer\.json/u).waitFor();
    expect(readFileSync(join(mapping.folder, 'endringer', 'endringer.json'), 'utf8')).toContain(
      '"outcome":1',
    );
  });
});

describe('a correction', () => {
  it('is frozen with what is said to those who have read the old one, which is then marked', async () => {
    await window.keyboard.press('Control+6');
    await window.getByLabel('Retter en utgivelse').first().click();
    await window.getByRole('option', { name: 'Utgivelse 1.0' }).click();
    await window.getByLabel('Hva som er rettet').fill('Fredrikstad ble talt feil.');
    expect(await bothWays()).toEqual([]);
    await window.getByRole('button', { name: /^Frys utgivelse 1\.1/u }).click();
    await window.getByText('Manifestets SHA-256').first().waitFor({ timeout: 90_000 });
    await window.getByText('Retter 1.0: Fredrikstad ble talt feil.').waitFor();
    await window.getByRole('textbox', { name: 'Rolle' }).fill('redaktør');
    await window.getByRole('textbox', { name: 'Hva underskriften betyr' }).fill('Godkjent');
    await window.getByLabel('Passfrasen din').first().fill(passphrase);
    await window.keyboard.press('Control+Enter');
    await window.getByText('Rettet av 1.1').waitFor({ timeout: 30_000 });
    // Wherever a release is chosen, it is told.
    await fromPalette(window, 'Endringer mellom utgivelser');
    await window.getByText('Rettelse av utgivelse 1.0: «Fredrikstad ble talt feil.»').waitFor();
    expect(await window.getByLabel('Fra', { exact: true }).first().inputValue()).toBe(
      'Utgivelse 1.0 (rettet av 1.1)',
    );
    await window.keyboard.press('Control+Shift+M');
    await window.getByRole('combobox', { name: 'Hvilken versjon' }).click();
    await window.getByRole('option', { name: 'Utgivelse 1.0 (rettet av 1.1)' }).waitFor();
    await window.keyboard.press('Escape');
  });
});

describe('the selection of a county', () => {
  it('is proposed, changed with what it costs at once, and saved with a note', async () => {
    await fromPalette(window, 'Utvalg som viser bredden');
    await window.getByRole('heading', { level: 1, name: 'Utvalg' }).waitFor();
    await window.getByRole('button', { name: /^Østfold/u }).waitFor();
    await window.getByText('finnes i Moss', { exact: false }).first().waitFor();
    expect(await bothWays()).toEqual([]);
    await window.keyboard.press('p');
    await window.getByText('Utvalget dekker alt det er i fylket.').waitFor();
    expect(await window.getByRole('checkbox', { name: 'Halden' }).isChecked()).toBe(false);
    await window.getByRole('checkbox', { name: 'Sarpsborg' }).focus();
    await window.keyboard.press('Space');
    await window.getByText('finnes i Sarpsborg').first().waitFor();
    await window.keyboard.press('Space');
    await window.keyboard.press('n');
    await window.keyboard.type('Viser alt.');
    await window.keyboard.press('Control+Enter');
    await window.getByText(/^Lagret av Kari Nordmann/u).waitFor();
    await window.getByText('utvalgt i vurderingen, ikke her: Halden').waitFor();
    await window.getByRole('heading', { level: 1 }).click();
    await window.keyboard.press('j');
    await window.getByRole('heading', { level: 2, name: 'Akershus' }).waitFor();
    expect(await bothWays()).toEqual([]);
    await fromPalette(window, 'Endringer mellom utgivelser');
    await window.getByText('Utvalget er endret i 1 fylke.').waitFor();
    await window.getByText(/^Valgt av Kari Nordmann/u).waitFor();
    expect(await bothWays()).toEqual([]);
  });
});
