import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CDPSession } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFindings, axeInBothSchemes } from './axe-findings.ts';
import { projectRoot } from '../../scripts/setup/places.mjs';
import { launchGrenseland, stubDialogs, type Grenseland } from './launch.ts';
import { openMapping, type OpenMapping } from './play/open-mapping.ts';
import { fromPalette } from './play/from-palette.ts';

// The overview as a site: saved in the window as an adviser does it, then read in Chromium as the public does, with and
// without scripts.

const shots = process.env['GRENSELAND_SHOTS'];

let open: OpenMapping;
let reader: Grenseland;
let scripts: CDPSession;
let site = '';

/** One page of every kind; the review in the file has no selection. */
const kinds = {
  front: 'index.html',
  nynorsk: 'nn/index.html',
  english: 'en/index.html',
  county: 'fylke/04.html',
  unit: 'kommune/0403.html',
  casebook: 'grenseland.html',
  method: 'metode.html',
  downloads: 'last-ned.html',
  releases: 'utgivelser/index.html',
} as const;

const goTo = (path: string) =>
  reader.window.goto(pathToFileURL(join(site, path)).href, { waitUntil: 'load' });
const withScripts = (on: boolean) =>
  scripts.send('Emulation.setScriptExecutionDisabled', { value: !on });

beforeAll(async () => {
  open = await openMapping({ filled: 'complete', released: true });
  // A window of the same Chromium with nothing of the program in it.
  reader = await launchGrenseland({ program: join(projectRoot, 'tests', 'bench', 'bare-window') });
  scripts = await reader.window.context().newCDPSession(reader.window);
}, 240_000);
afterAll(async () => {
  await reader.close();
  await open.end();
});

describe('the site, from the window to a reader', () => {
  it('is looked at before it is saved, called off, and saved', async () => {
    const { app, window } = open;
    const folder = join(open.folder, 'ut');
    mkdirSync(folder);
    await stubDialogs(app, { folder });
    await fromPalette(window, 'Nettsted');
    await window.getByRole('heading', { level: 1, name: 'Nettsted' }).waitFor();
    const preview = window.frameLocator('iframe[title="Forsiden, slik den blir"]');
    await preview.getByText('Utgivelse 1.0', { exact: true }).waitFor();
    await window.getByText('Sider om enheter').waitFor();
    expect(await axeInBothSchemes(window)).toEqual([]);
    if (shots !== undefined) await window.screenshot({ path: join(shots, 'site-window.png') });
    await window.keyboard.press('Control+e');
    await window.getByRole('progressbar').waitFor();
    await window.keyboard.press('Escape');
    await window.getByText('Avbrutt. Ingenting er skrevet.').waitFor();
    expect(readdirSync(folder)).toEqual([]);
    await window.keyboard.press('Control+e');
    await window.getByText('Åpne index.html', { exact: false }).waitFor({ timeout: 60_000 });
    site = join(folder, 'nettsted-1.0');
    expect(readdirSync(site)).toContain('index.html');
  });

  it.each(Object.entries(kinds))(
    'is accessible as far as a machine can tell, and fits a narrow screen: %s',
    async (kind, path) => {
      const { window } = reader;
      await goTo(path);
      // The other languages have the look of the first page.
      const translated = kind === 'nynorsk' || kind === 'english';
      expect(await (translated ? axeFindings(window) : axeInBothSchemes(window))).toEqual([]);
      await window.setViewportSize({ width: 380, height: 800 });
      const beyond = await window.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect([kind, beyond]).toEqual([kind, 0]);
      if (shots !== undefined)
        await window.screenshot({ path: join(shots, `site-${kind}-narrow.png`), fullPage: true });
      await window.setViewportSize({ width: 1280, height: 900 });
    },
  );

  it('finds a municipality by name, outcome and doubt, by keyboard alone', async () => {
    const { window } = reader;
    await goTo(kinds.front);
    await window.keyboard.press('Tab');
    expect(await window.evaluate(() => document.activeElement?.className)).toBe('skip');
    await window.keyboard.press('Enter');
    expect(await window.evaluate(() => document.activeElement?.id)).toBe('innhold');
    const field = window.getByRole('searchbox', { name: 'Navn eller nummer' });
    await field.focus();
    await window.keyboard.type('hama');
    await window.getByText('Viser 2 av 428').waitFor();
    const list = window.locator('#liste li:visible');
    const names = await list.allInnerTexts();
    expect(names.map((one) => one.split(/\s*\n/u)[0])).toEqual(['Hamar', 'Hábmer – Hamarøy']);
    await field.fill('');
    await window.getByLabel('Bare grenseland').press('Space');
    await window.getByText(/^Viser \d+ av 428$/u).waitFor();
    const marked = await list.count();
    expect(marked).toBeGreaterThan(0);
    expect(marked).toBeLessThan(100);
    await window.getByRole('combobox', { name: 'Utfall' }).selectOption({ index: 1 });
    expect(await list.count()).toBeLessThanOrEqual(marked);
    await window.getByRole('button', { name: 'Nullstill' }).press('Enter');
    await window.getByText('Viser 428 av 428').waitFor();
    await field.fill('0403');
    await list.getByRole('link').press('Enter');
    await window.getByRole('heading', { level: 1, name: 'Hamar 0403' }).waitFor();
  });

  it('is read without scripts: the same list, and every page by its links', async () => {
    const { window } = reader;
    await withScripts(false);
    await goTo(kinds.front);
    expect(await window.getByRole('search').isVisible()).toBe(false);
    expect(await window.locator('#liste li:visible').count()).toBe(428);
    await window.getByRole('link', { name: 'Hedmark' }).click();
    await window.getByRole('heading', { level: 1, name: 'Hedmark' }).waitFor();
    await window.getByRole('link', { name: 'Hamar', exact: true }).click();
    await window.getByText('Hva det bygger på').waitFor();
    await withScripts(true);
  });

  it('is printed on A4 with the names of a county in columns that do not run into each other', async () => {
    const { window } = reader;
    await goTo(kinds.front);
    // What A4 leaves between its margins, in CSS pixels.
    await window.setViewportSize({ width: 673, height: 1000 });
    await window.emulateMedia({ media: 'print' });
    const names = await window
      .locator('.names')
      .evaluateAll((lists) => lists.map((one) => [one.clientWidth, one.scrollWidth]));
    await window.emulateMedia({ media: null });
    await window.setViewportSize({ width: 1280, height: 900 });
    expect(names.length).toBe(19);
    for (const [width = 0, needed = 0] of names) {
      expect(width).toBeGreaterThan(400);
      expect(needed).toBeLessThanOrEqual(width);
    }
  });

  it('asks no one for anything but its own files', async () => {
    const { window } = reader;
    const asked: string[] = [];
    window.on('request', (one) => asked.push(one.url()));
    const failed: string[] = [];
    window.on('console', (one) => {
      if (one.type() === 'error') failed.push(one.text());
    });
    for (const path of Object.values(kinds)) await goTo(path);
    expect(failed).toEqual([]);
    expect(asked.filter((one) => !/^(?:file|data):/u.test(one))).toEqual([]);
    expect(asked.filter((one) => one.endsWith('/soek.js')).length).toBeGreaterThan(0);
  });
});
