import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeInBothSchemes } from './axe-findings.ts';
import { stubDialogs } from './launch.ts';
import { passphrase } from './play/main-job.ts';
import { openMapping, type OpenMapping } from './play/open-mapping.ts';

let open: OpenMapping;
let release = '';
const findings: string[] = [];

async function look(name: string): Promise<void> {
  for (const one of await axeInBothSchemes(open.window)) findings.push(`${name}, ${one}`);
}

const step = (name: string) => open.window.getByRole('region', { name });

describe('a mapping that is not ready', () => {
  beforeAll(async () => {
    open = await openMapping({ filled: 'workbook' });
    await open.window.keyboard.press('Control+6');
  });
  afterAll(() => open.end());

  it('says what stands in the way, and leads there', async () => {
    const blocks = step('Hva som står i veien');
    await blocks.getByText('10 oppføringer er uavgjorte.').waitFor();
    expect(await open.window.getByRole('button', { name: /^Frys/u }).count()).toBe(0);
    await look('blocked');
    await blocks.getByRole('link', { name: /uavgjorte/u }).click();
    const queue = open.window.getByRole('listbox', { name: 'Køen' });
    await queue.waitFor();
    expect(await queue.getByRole('option').count()).toBe(10);
  });

  it('shows the overview all the same, in a frame that can do nothing', async () => {
    const { window } = open;
    await window.keyboard.press('Control+6');
    await window.keyboard.press('v');
    const frame = window.locator('iframe');
    await frame.waitFor();
    expect(await frame.getAttribute('sandbox')).toBe('');
    const page = frame.contentFrame();
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.getByText('Utkast – ikke signert').first().waitFor();
    // Its own styles have come through the policy of the window.
    const family = await page
      .getByRole('heading', { level: 1 })
      .evaluate((title) => getComputedStyle(title).fontFamily);
    expect(family).toContain('Source Serif');
    await window.getByRole('button', { name: 'Lukk' }).click();
    await frame.waitFor({ state: 'detached' });
  });
});

describe('a release that needs two signatures', () => {
  beforeAll(async () => {
    open = await openMapping({ filled: 'complete', signatures: 2 });
    await open.window.keyboard.press('Control+6');
    await step('Hva som står i veien').getByText('Ingenting står i veien.').waitFor();
    await open.window.keyboard.press('f');
    await open.window.getByText('Manifestets SHA-256').waitFor({ timeout: 90_000 });
  });
  afterAll(() => open.end());

  it('waits for the second when the first has signed', async () => {
    const { window } = open;
    await window.getByRole('textbox', { name: 'Rolle' }).fill('spesialrådgiver');
    await window.getByRole('button', { name: /gis ut$/u }).click();
    await window.getByLabel('Passfrasen din').first().fill(passphrase);
    await window.keyboard.press('Control+Enter');
    await step('Signer').getByText('Du har signert utgivelse 1.0.').waitFor({ timeout: 30_000 });
    const card = window.getByRole('article', { name: 'Utgivelse 1.0' });
    expect(await card.innerText()).toContain('mangler 1 underskrift');
    expect(await window.getByRole('button', { name: 'Eksporter mappen' }).count()).toBe(0);
    await look('one of two');
  });

  it('has to be frozen anew when something has changed, and the signature is not carried over', async () => {
    const { app, window, folder } = open;
    const more = join(folder, 'mer.csv');
    writeFileSync(more, 'Kommunenummer;Opplysning\r\n0101;Enda en opplysning (oppdiktet).\r\n');
    await stubDialogs(app, { open: more });
    await window.keyboard.press('Control+i');
    await window.getByRole('button', { name: 'Hent inn 1 rad' }).click();
    await window.getByRole('button', { name: 'Gå til køen' }).waitFor({ timeout: 30_000 });
    await window.keyboard.press('Control+6');
    await window.getByText('Kartleggingen er endret etter at 1.0 ble frosset').waitFor();
    await look('changed since');
    await window.getByRole('button', { name: 'Frys 1.0 på nytt' }).click();
    await window.getByText('Manifestets SHA-256').waitFor({ timeout: 90_000 });
    const card = window.getByRole('article', { name: 'Utgivelse 1.0' });
    expect(await card.innerText()).toContain('mangler 2 underskrifter');
    expect(await card.innerText()).toContain('kandidat 2');
  });
});

describe('a mapping that is ready', () => {
  beforeAll(async () => {
    open = await openMapping({ filled: 'complete' });
    release = join(open.folder, 'utgivelse');
    await open.window.keyboard.press('Control+6');
    await step('Hva som står i veien').getByText('Ingenting står i veien.').waitFor();
  });
  afterAll(() => open.end());

  it('is frozen under a number, with progress, and shows the fingerprint that is signed', async () => {
    const { window } = open;
    const number = window.getByRole('textbox', { name: 'Nummer' });
    expect(await number.inputValue()).toBe('1.0');
    await number.fill('en');
    await window.getByText('Nummeret må være to tall').waitFor();
    await number.fill('1.0');
    await window.getByRole('heading', { level: 1 }).click();
    await window.keyboard.press('f');
    await window.getByRole('progressbar').waitFor();
    await look('freezing');
    await window.getByText('Manifestets SHA-256').waitFor({ timeout: 90_000 });
    const hash = (await window.locator('code').innerText()).replaceAll(/\s/gu, '');
    expect(hash).toMatch(/^[0-9a-f]{64}$/u);
    await look('frozen');
  });

  it('is signed only with role, meaning and the right passphrase', async () => {
    const { window } = open;
    await window.keyboard.press('Control+Enter');
    await window.getByText('Skriv hva underskriften betyr').waitFor();
    await window.getByRole('textbox', { name: 'Rolle' }).fill('spesialrådgiver');
    await window.getByRole('button', { name: /går god for innholdet$/u }).click();
    await window.getByLabel('Passfrasen din').first().fill('feil passfrase');
    await window.keyboard.press('Control+Enter');
    await window.getByText('Passfrasen stemmer ikke for «Kari Nordmann».').waitFor();
    await look('wrong passphrase');
    await window.getByLabel('Passfrasen din').first().fill(passphrase);
    await window.keyboard.press('Control+Enter');
    const card = window.getByRole('article', { name: 'Utgivelse 1.0' });
    await card.getByText('endelig', { exact: true }).waitFor({ timeout: 30_000 });
    expect(await card.innerText()).toContain('Kari Nordmann, spesialrådgiver');
    expect(await card.innerText()).toContain('går god for innholdet');
    await step('Signer').getByText('Utgivelse 1.0 er signert og endelig.').waitFor();
    await look('signed');
  });

  it('is written to a folder and checked', async () => {
    const { app, window } = open;
    mkdirSync(release);
    await stubDialogs(app, { folder: release });
    await window.keyboard.press('Control+e');
    await window.getByText(/filer er skrevet i/u).waitFor({ timeout: 60_000 });
    await window.getByRole('button', { name: 'Kontroller mappen' }).click();
    await step('Kontroller').getByText('Alt stemmer').waitFor({ timeout: 30_000 });
    const said = await step('Kontroller').getByRole('status').innerText();
    expect(said).toContain('Signert av Kari Nordmann, spesialrådgiver');
    await look('checked');
  });

  it('is found out when a number in it is changed, and when a file is gone', async () => {
    const { window } = open;
    const table = join(release, 'tables', 'utfall.csv');
    writeFileSync(table, readFileSync(table, 'utf8').replace('79', '97'));
    rmSync(join(release, 'data', 'judgements.csv'));
    await window.keyboard.press('k');
    const found = step('Kontroller').getByRole('alert');
    await found.getByText('Kontrollen fant 2 avvik').waitFor({ timeout: 30_000 });
    const places = await found.getByRole('listitem').locator('strong').allInnerTexts();
    expect([...places].sort()).toEqual(['data/judgements.csv', 'tables/utfall.csv']);
    await look('tampered');
  });

  it('is itself whole, as the check of the file says', async () => {
    const { window } = open;
    await window.getByRole('button', { name: 'Kontroller denne kartleggingen' }).click();
    await step('Kontroller').getByText('Alt stemmer').waitFor({ timeout: 30_000 });
    const said = await step('Kontroller').getByRole('status').innerText();
    expect(said).toContain('kartlegging-2015.grenseland');
  });

  it('shows the tables of the release beside those that stand now', async () => {
    const { window } = open;
    await window.keyboard.press('Control+5');
    await window.getByText('Utkast – ikke signert').waitFor();
    await window.keyboard.press('u');
    await window.getByText('utgivelse 1.0; SSB').waitFor();
    expect(await window.getByText('Utkast – ikke signert').count()).toBe(0);
  });

  it('shows nothing that axe finds fault with, light or dark', () => {
    expect(findings).toEqual([]);
  });
});
