import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CDPSession } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { extremeReview, extremeSite } from '../builders/extreme-site.ts';
import { pdfTags } from '../builders/pdf-tags.ts';
import { axeFindings, axeInBothSchemes } from './axe-findings.ts';
import { projectRoot } from '../../scripts/setup/places.mjs';
import { launchGrenseland, stubDialogs, type Grenseland } from './launch.ts';
import { serveFolder } from './play/serve-folder.ts';
import { openMapping, type OpenMapping } from './play/open-mapping.ts';
import { fromPalette } from './play/from-palette.ts';
import { printedPage, widerThanWindow } from './play/printed-page.ts';
import { beyondUsual, kinds, playedAs, shapeOf, shapes, sizes } from './play/site-pages.ts';
import { writeSite } from './play/write-site.ts';

// The overview as a site: saved in the window as an adviser does it, then read in Chromium as the public does, with and
// without scripts.

const { wide, phone, paper } = sizes;
const shots = process.env['GRENSELAND_SHOTS'];

let open: OpenMapping;
let reader: Grenseland;
let scripts: CDPSession;
let site = '';
/** A site of everything that is too much or nothing at all, and one of a review with a selection. */
let extreme = '';
let review = '';

const tooWide = () => widerThanWindow(reader.window);
const inFolder = (folder: string, path: string) =>
  reader.window.goto(pathToFileURL(join(folder, path)).href, { waitUntil: 'load' });
const goTo = (path: string) => inFolder(site, path);
const goBeyond = ([where, path]: (typeof beyondUsual)[keyof typeof beyondUsual]) =>
  inFolder(where === 'review' ? review : extreme, path);
const withScripts = (on: boolean) =>
  scripts.send('Emulation.setScriptExecutionDisabled', { value: !on });

beforeAll(async () => {
  open = await openMapping({ filled: 'complete', released: true });
  // A window of the same Chromium with nothing of the program in it.
  reader = await launchGrenseland({ program: join(projectRoot, 'tests', 'bench', 'bare-window') });
  scripts = await reader.window.context().newCDPSession(reader.window);
  extreme = await writeSite(extremeSite(), join(open.folder, 'ytterst'));
  review = await writeSite(extremeReview(), join(open.folder, 'gjennomgang'));
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
    await window.getByRole('checkbox', { name: 'PDF' }).check();
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
    'is accessible as far as a machine can tell, wide and on a phone: %s',
    async (kind, path) => {
      const { window } = reader;
      await window.setViewportSize(wide);
      await goTo(path);
      // Of the pages that list every unit axe takes seconds: one scheme in each width there.
      const long = kind === 'nynorsk' || kind === 'whole';
      expect(await (long ? axeFindings(window) : axeInBothSchemes(window))).toEqual([]);
      await window.setViewportSize(phone);
      expect([kind, await tooWide()]).toEqual([kind, 0]);
      await window.emulateMedia({ colorScheme: 'dark' });
      // The whole overview has no look of its own to be dark in.
      expect(kind === 'whole' ? [] : await axeFindings(window)).toEqual([]);
      await window.emulateMedia({ colorScheme: 'light' });
      if (shots !== undefined)
        await window.screenshot({ path: join(shots, `site-${kind}-narrow.png`), fullPage: true });
    },
  );

  it('is so too with too much on a page or nothing at all, and where a kind is rare', async () => {
    const { window } = reader;
    for (const [name, place] of Object.entries(beyondUsual)) {
      await window.setViewportSize(phone);
      await goBeyond(place);
      const looked = ['former', 'selection', 'releases'].includes(name);
      const found = looked ? await axeInBothSchemes(window) : [];
      expect([name, await tooWide(), found]).toEqual([name, 0, []]);
      await window.setViewportSize(wide);
      expect([name, await tooWide()]).toEqual([name, 0]);
    }
  });

  it('has no page of a kind that is not played here', () => {
    for (const folder of [site, extreme, review]) {
      const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
        path.endsWith('.html'),
      );
      expect(pages.length).toBeGreaterThan(300);
      expect(pages.filter((path) => !shapes.has(shapeOf(path)))).toEqual([]);
    }
    const names = new Set<string>([...Object.keys(kinds), ...Object.keys(beyondUsual)]);
    expect(Object.values(playedAs).filter((one) => !names.has(one))).toEqual([]);
  });

  it('is the whole overview as a tagged PDF, its headings down to each municipality', () => {
    const { root, aside, untold } = pdfTags(readFileSync(join(site, 'hele', 'oversikten.pdf')));
    const headed = root.parts.filter(({ tag }) => /^H\d$/u.test(tag));
    expect(headed[0]?.text).toContain('Nasjonal oversikt over lærings- og');
    expect(headed.filter(({ tag }) => tag === 'H4')).toHaveLength(428);
    expect(headed.map(({ text }) => text)).toEqual(expect.arrayContaining(['Halden', 'Vadsø']));
    const texts = root.parts.filter(({ tag }) => tag === 'P').map(({ text }) => text);
    expect(texts.join(' ')).toMatch(/79 av 428 kommuner har tjeneste \(18,5.%\)/u);
    expect(aside).toMatch(/Side 1 av (\d\d)[\s\S]*Side \1 av \1/u);
    expect(untold).toBe('');
  });

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
    await window.setViewportSize(phone);
    await goTo(kinds.front);
    // The page's own have had their time: what axe needs to look at it comes after.
    await withScripts(true);
    expect(await window.locator('#finn').isVisible()).toBe(false);
    expect([await tooWide(), await axeFindings(window)]).toEqual([0, []]);
    await window.setViewportSize(wide);
  });

  it('is printed on A4 with the names of a county in columns that do not run into each other', async () => {
    const { window } = reader;
    await goTo(kinds.front);
    await window.setViewportSize(paper);
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

  it('is printed with nothing cut off, without what only a screen can use, and with addresses as they are typed', async () => {
    const { window } = reader;
    await window.setViewportSize(paper);
    await window.emulateMedia({ media: 'print' });
    for (const [name, place] of Object.entries(beyondUsual)) {
      await goBeyond(place);
      const seen = await printedPage(window);
      expect([name, seen]).toEqual([name, { beyond: 0, onlyForScreens: 0, untold: 0 }]);
    }
    await goBeyond(beyondUsual.front);
    const numbers = window.locator('details li');
    expect(await numbers.first().isVisible()).toBe(false);
    await window.evaluate(() => globalThis.dispatchEvent(new Event('beforeprint')));
    expect(
      await numbers.evaluateAll((all) => all.filter((one) => one.checkVisibility()).length),
    ).toBe(60);
    await window.evaluate(() => globalThis.dispatchEvent(new Event('afterprint')));
    expect(await numbers.first().isVisible()).toBe(false);
    await withScripts(false);
    await goBeyond(beyondUsual.front);
    expect(await numbers.first().isVisible()).toBe(true);
    await withScripts(true);
    await window.emulateMedia({ media: null });
    await window.setViewportSize(wide);
  });

  it('leads the keyboard from the skip link to the pages, the search, its choices and the list, in that order', async () => {
    const { window } = reader;
    await goTo(kinds.front);
    const stops: string[] = [];
    for (let at = 0; at < 80; at += 1) {
      await window.keyboard.press('Tab');
      const stop = await window.evaluate(() => {
        const one = document.activeElement;
        const seen = one !== null && getComputedStyle(one).outlineStyle !== 'none';
        const kind = one?.closest('#liste, [role="search"], nav, .skip');
        return `${kind?.id || kind?.getAttribute('role') || kind?.className || kind?.tagName || ''} ${seen ? 'seen' : 'unseen'}`;
      });
      stops.push(stop);
      if (stop.startsWith('liste')) break;
    }
    expect(stops.filter((one) => one.endsWith('unseen'))).toEqual([]);
    expect(stops[0]).toContain('skip');
    expect(stops.findLastIndex((one) => one.startsWith('finn'))).toBeGreaterThan(0);
    expect(stops.findIndex((one) => one.startsWith('liste'))).toBeGreaterThan(
      stops.findLastIndex((one) => one.startsWith('finn')),
    );
  });

  it('works from a web server as it does from a folder: pages, search, downloads, and nothing from elsewhere', async () => {
    const { window } = reader;
    const served = await serveFolder(site);
    const asked: string[] = [];
    const failed: string[] = [];
    window.on('request', (one) => asked.push(one.url()));
    window.on('response', (one) => {
      if (one.status() >= 400) failed.push(`${String(one.status())} ${one.url()}`);
    });
    try {
      for (const path of Object.values(kinds)) await window.goto(`${served.address}/${path}`);
      await window.goto(`${served.address}/`);
      await window.getByRole('searchbox', { name: 'Navn eller nummer' }).fill('0403');
      await window.locator('#liste li:visible').getByRole('link').press('Enter');
      await window.getByRole('heading', { level: 1, name: 'Hamar 0403' }).waitFor();
      await window.goto(`${served.address}/${kinds.downloads}`);
      const links = await window
        .getByRole('main')
        .getByRole('link')
        .evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''));
      const own = links.filter((one) => !/^(?:[a-z]+:|#)/u.test(one));
      expect(own.length).toBeGreaterThan(3);
      for (const link of own) {
        const { ok, headers } = await fetch(new URL(link, `${served.address}/${kinds.downloads}`));
        expect([link, ok, headers.get('content-length') === '0']).toEqual([link, true, false]);
      }
    } finally {
      await served.close();
    }
    // A browser asks for an icon of its own accord.
    expect(failed.filter((one) => !one.endsWith('/favicon.ico'))).toEqual([]);
    expect(
      asked.filter((one) => !one.startsWith(served.address) && !one.startsWith('data:')),
    ).toEqual([]);
    await window.goto('about:blank');
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
