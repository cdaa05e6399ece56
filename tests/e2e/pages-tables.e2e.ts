import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { partText } from '../../electron/exporters/fixed-zip.ts';
import { results } from '../../shared/release/results.ts';
import { writeHouseTemplate } from '../builders/house-template.ts';
import { axeInBothSchemes } from './axe-findings.ts';
import { stubDialogs } from './launch.ts';
import { openMapping, type OpenMapping } from './play/open-mapping.ts';

const shots = process.env['GRENSELAND_SHOTS'];

let open: OpenMapping;
const findings: string[] = [];

async function look(name: string): Promise<void> {
  const { window } = open;
  for (const one of await axeInBothSchemes(window)) findings.push(`${name}, ${one}`);
  if (shots === undefined) return;
  for (const colorScheme of ['light', 'dark'] as const) {
    await window.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const path = join(shots, `tables-${name.replaceAll(' ', '-')}-${colorScheme}.png`);
    await window.screenshot({ path });
  }
  await window.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
}

const pressed = () => open.window.locator('button[aria-pressed="true"][data-row]');
const behind = () => open.window.getByRole('complementary');

beforeAll(async () => {
  open = await openMapping({ filled: 'complete' });
  await open.window.keyboard.press('Control+5');
  await open.window.getByRole('table', { name: /^Tabell 1\./u }).waitFor();
});
afterAll(() => open.end());

describe('the tables', () => {
  it('stand as they will print, marked as a draft until they are signed', async () => {
    const table = open.window.getByRole('table', { name: /^Tabell 1\./u });
    const total = table.getByRole('row', { name: /^Har tjeneste/u });
    expect(await total.innerText()).toMatch(/79\s+18,5\s+75–79/u);
    await open.window.getByText('Utkast – ikke signert').first().waitFor();
    await look('table 1');
  });

  it('show first what is behind the total', async () => {
    expect(await pressed().innerText()).toBe('79');
    await behind().getByRole('heading', { name: 'Bak tallet 79' }).waitFor();
    await behind().getByText('4 av de 79 er grenseland og kan falle ut.').waitFor();
    expect(await behind().getByRole('link').count()).toBe(79);
    expect(
      await behind()
        .getByRole('link', { name: /kan falle ut$/u })
        .count(),
    ).toBe(4);
  });

  it('let every number be reached with the arrow keys', async () => {
    const { window } = open;
    await pressed().focus();
    await window.keyboard.press('ArrowUp');
    await behind().getByRole('heading', { name: 'Bak tallet 326' }).waitFor();
    await window.keyboard.press('ArrowRight');
    await behind().getByRole('heading', { name: 'Bak tallet 76,2' }).waitFor();
    await window.keyboard.press('End');
    await behind()
      .getByRole('heading', { name: /Bak tallet 326–/u })
      .waitFor();
    await window.keyboard.press('Ctrl+Home'.replace('Ctrl', 'Control'));
    expect(await pressed().getAttribute('data-row')).toBe('0');
  });

  it('show what the pointer comes to rest on', async () => {
    const { window } = open;
    await window.getByRole('heading', { level: 2, name: 'Rundens tabeller' }).click();
    await pressed().blur();
    const four = window
      .getByRole('row', { name: /^Tatt inn uten egen/u })
      .getByRole('button')
      .first();
    await four.hover();
    await behind().getByRole('heading', { name: 'Bak tallet 4', exact: true }).waitFor();
    expect(await behind().getByRole('link').count()).toBe(4);
  });

  it('lead from a number to its records, back again, and on to an entry', async () => {
    const { window } = open;
    await pressed().focus();
    await window.keyboard.press('Enter');
    const first = behind().getByRole('link').first();
    expect(await first.evaluate((link) => link === document.activeElement)).toBe(true);
    await window.keyboard.press('ArrowDown');
    await window.keyboard.press('Escape');
    expect(await pressed().evaluate((cell) => cell === document.activeElement)).toBe(true);
    const name = (await first.locator('span').nth(1).innerText()).trim();
    await window.keyboard.press('Enter');
    await window.keyboard.press('Enter');
    await window.getByRole('heading', { level: 1, name }).waitFor();
    await window.keyboard.press('Control+5');
  });

  it('change with a key: the table, the digits', async () => {
    const { window } = open;
    await window.getByRole('table', { name: /^Tabell 1\./u }).waitFor();
    await window.keyboard.press('j');
    await window.getByRole('table', { name: /^Tabell 2\./u }).waitFor();
    await look('table 2');
    await window.keyboard.press('k');
    await window.getByRole('table', { name: /^Tabell 1\./u }).waitFor();
    const share = window
      .getByRole('row', { name: /^Har tjeneste/u })
      .getByRole('button')
      .nth(1);
    await window.keyboard.press('d');
    await window.getByRole('button', { name: '18', exact: true }).waitFor();
    expect(await share.innerText()).toBe('18');
    await window.keyboard.press('d');
    await window.getByRole('button', { name: '18,5', exact: true }).waitFor();
    expect(await share.innerText()).toBe('18,5');
  });
});

describe('a table that is copied', () => {
  it('is on the clipboard as an accessible table with its looks, and tab-separated', async () => {
    const { app, window } = open;
    await app.evaluate(({ clipboard }) => clipboard.clear());
    await window.keyboard.press('c');
    await window.getByText('Tabellen er kopiert.', { exact: false }).waitFor();
    const html = await app.evaluate(async ({ clipboard }) => {
      // Electron 25 has a reading of its own for HTML; later ones have items.
      const read: unknown = Reflect.get(clipboard, 'readHTML');
      if (typeof read === 'function') return String(Reflect.apply(read, clipboard, []));
      const [item] = await clipboard.read();
      const blob = await item?.getType('text/html');
      return String(await blob?.text());
    });
    expect(html).toContain('<caption');
    expect(html).toMatch(/<th scope="row"[^>]*>Har tjeneste<\/th>/u);
    expect(html).toMatch(/<td style="[^"]*font-weight:\s*bold[^"]*">79<\/td>/u);
    expect(html).toContain('Utkast – ikke signert');
    const text = await app.evaluate(({ clipboard }) => clipboard.readText());
    expect(text).toContain('Har tjeneste\t79\t18,5\t75–79\n');
    await app.evaluate(({ clipboard }) => clipboard.clear());
    await window.getByRole('button', { name: 'Kopier tabellen' }).click();
    await expect
      .poll(() => app.evaluate(({ clipboard }) => clipboard.readText()))
      .toContain('Tabell 1.');
    await look('copied');
  });
});

describe('the export of the tables', () => {
  it('writes every table in the formats that are ticked, and says which files and where', async () => {
    const { app, window, folder } = open;
    const out = join(folder, 'tabeller');
    mkdirSync(out);
    await stubDialogs(app, { folder: out });
    await window.getByRole('checkbox', { name: 'LaTeX' }).check();
    await window.getByRole('combobox', { name: 'Oppsett i Word' }).click();
    await window.getByRole('option', { name: 'APA' }).click();
    await window.keyboard.press('Control+e');
    await window.getByText(/filer er skrevet i/u).waitFor({ timeout: 60_000 });
    await window.getByText('tabeller.docx').waitFor();
    const wanted = ['tabeller.docx', 'tabeller.xlsx', 'tabeller.tex', 'utfall.csv'];
    expect(wanted.filter((file) => !existsSync(join(out, file)))).toEqual([]);
    expect(partText(readFileSync(join(out, 'tabeller.docx')), 'word/styles.xml')).toContain(
      'w:styleId="Tabelltittel"',
    );
    const written = results.parse(JSON.parse(readFileSync(join(out, 'results.json'), 'utf8')));
    expect(written.draft).toBe(true);
    await look('exported');
  });

  it('takes the styles of a house’s own document, and refuses then and there what is none', async () => {
    const { app, window, folder } = open;
    const out = join(folder, 'husets');
    mkdirSync(out);
    const wrong = join(folder, 'notat.docx');
    writeFileSync(wrong, 'ikke Word');
    await stubDialogs(app, { folder: out, open: wrong });
    await window.getByRole('button', { name: 'Bruk mal …' }).click();
    const note = window.getByRole('alert');
    await note.getByText('Malen «notat.docx» kan ikke brukes.', { exact: false }).waitFor();
    await look('refused template');
    const template = join(folder, 'Husets mal for tabeller og notater, 2015.docx');
    writeHouseTemplate(template);
    await stubDialogs(app, { open: template });
    await window.keyboard.press('m');
    await window.getByText('Mal: Husets mal for tabeller og notater, 2015.docx').waitFor();
    await expect.poll(() => note.count()).toBe(0);
    await look('template');
    await window.keyboard.press('Control+e');
    await window.getByText(out).waitFor({ timeout: 60_000 });
    const part = (name: string) => partText(readFileSync(join(out, 'tabeller.docx')), name);
    expect(part('word/document.xml')).toContain('<w:pStyle w:val="Bildetekst"/>');
    expect(part('word/styles.xml')).toContain('w:styleId="Overskrift1"');
    await window.getByRole('button', { name: 'Uten mal' }).click();
    await window.getByRole('button', { name: 'Bruk mal …' }).waitFor();
  });

  it('says what stood in the way, and what is safe', async () => {
    const { app, window, folder } = open;
    const file = join(folder, 'en-fil');
    writeFileSync(file, 'ikke en mappe');
    await stubDialogs(app, { folder: join(file, 'tabeller') });
    await window.keyboard.press('Control+e');
    const note = window.getByRole('alert');
    await note.waitFor();
    expect(await note.innerText()).toContain('Kan ikke skrive i mappen');
    expect(await note.innerText()).toContain('Ingenting er endret.');
    await look('not exported');
  });

  it('shows nothing that axe finds fault with, light or dark', () => {
    expect(findings).toEqual([]);
  });
});
