import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  articleManifest,
  type ArticleManifest,
} from '../../electron/exporters/article-manifest.ts';
import { partText } from '../../electron/exporters/fixed-zip.ts';
import { axeInBothSchemes } from './axe-findings.ts';
import { stubDialogs } from './launch.ts';
import { openMapping, type OpenMapping } from './play/open-mapping.ts';
import { terminalIn } from './run-terminal.ts';

// One choice of language, for the tables, the figures and the whole article set, in the window and from the terminal.

const shots = process.env['GRENSELAND_SHOTS'];

let open: OpenMapping;
const findings: string[] = [];

async function look(name: string): Promise<void> {
  const { window } = open;
  for (const one of await axeInBothSchemes(window)) findings.push(`${name}, ${one}`);
  if (shots === undefined) return;
  for (const colorScheme of ['light', 'dark'] as const) {
    await window.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await window.screenshot({ path: join(shots, `languages-${name}-${colorScheme}.png`) });
  }
  await window.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
}

const read = (path: string): ArticleManifest =>
  articleManifest.parse(JSON.parse(readFileSync(join(path, 'artikkel.json'), 'utf8')));
let written: ArticleManifest | null = null;

const choice = () => open.window.getByRole('combobox', { name: 'Språk i tabeller og figurer' });

beforeAll(async () => {
  open = await openMapping({ filled: 'complete' });
  await open.window.keyboard.press('Control+5');
  await open.window.getByRole('table', { name: /^Tabell 1\./u }).waitFor();
}, 240_000);
afterAll(() => open.end());

describe('the language of what goes into the article', () => {
  it('is chosen by key, and the table stands in it at once', async () => {
    const { window } = open;
    await window.keyboard.press('s');
    await window.getByRole('table', { name: /^Tabell 1\. Lærings- og meistring/u }).waitFor();
    expect(await choice().inputValue()).toBe('Nynorsk');
    await look('nynorsk');
    await window.keyboard.press('s');
    const table = window.getByRole('table', { name: /^Table 1\. Learning and mastery/u });
    await table.waitFor();
    const total = table.getByRole('row', { name: /^Has a service/u });
    expect(await total.innerText()).toMatch(/79\s+18\.5\s+75–79/u);
    expect(await choice().inputValue()).toBe('Engelsk');
    await look('english');
  });

  it('is that of every file that is written', async () => {
    const { app, window, folder } = open;
    const out = join(folder, 'english');
    mkdirSync(out);
    await stubDialogs(app, { folder: out });
    await window.getByRole('checkbox', { name: 'LaTeX' }).check();
    await window.keyboard.press('Control+e');
    await window.getByText(/filer er skrevet i/u).waitFor({ timeout: 60_000 });
    const docx = readFileSync(join(out, 'tabeller.docx'));
    expect(partText(docx, 'word/styles.xml')).toContain('w:val="en-GB"');
    expect(partText(docx, 'word/document.xml')).toContain('SEQ Table');
    expect(readFileSync(join(out, 'tabeller.html'), 'utf8')).toContain('<html lang="en">');
    expect(readFileSync(join(out, 'tabeller.tex'), 'utf8')).toContain(
      '\\renewcommand{\\tablename}{Table}',
    );
    expect(readFileSync(join(out, 'utfall.csv'), 'utf8')).toMatch(/Has a service,79,18\.5,75–79/u);
  });

  it('holds for the figures', async () => {
    const { window } = open;
    await window.keyboard.press('Control+Shift+g');
    const drawing = window.getByRole('img', { name: /^Figure 1\. Learning and mastery/u });
    await drawing.waitFor();
    expect(await drawing.textContent()).toContain('79 (18.5%)');
    await window.locator('section[aria-busy="false"]', { has: drawing }).waitFor();
    await look('figure');
    for (let at = 0; at < 4; at += 1) await window.keyboard.press('j');
    await window.getByRole('img', { name: /From registered to published/u }).waitFor();
    await look('flow');
  });

  it('holds for the article, which says so in its manifest', async () => {
    const { app, window, folder } = open;
    const out = join(folder, 'artikkel');
    mkdirSync(out);
    await stubDialogs(app, { folder: out });
    await window.keyboard.press('Control+5');
    await window.getByRole('link', { name: 'Hele artikkelen' }).press('Enter');
    const list = window.getByRole('list', { name: 'Delene i artikkelen' });
    await list.getByText('Figure 5').waitFor();
    expect((await list.getByRole('listitem').first().innerText()).replaceAll('\n', ' ')).toMatch(
      /^Table 1 Learning and mastery services/u,
    );
    await look('article');
    await window.keyboard.press('Control+e');
    await window.getByText(/Skrevet i .+: \d+ filer/u).waitFor({ timeout: 120_000 });
    written = read(join(out, 'artikkel-utkast'));
    expect(written).toMatchObject({ language: 'en', draft: true });
    expect(written.pieces[0]?.label).toBe('Table 1');
  });

  it('takes in the words of a table of one’s own, where they are given', async () => {
    const { window } = open;
    await window.keyboard.press('Control+5');
    await window.getByRole('link', { name: /^Bygg en ny tabell/u }).press('Enter');
    const caption = window.getByRole('textbox', { name: 'Tabelltittel' });
    await caption.fill('Kommunene etter utfall');
    const untranslated = window.getByText('stand in Norwegian', { exact: false });
    await untranslated.waitFor();
    await window.getByText('På nynorsk og engelsk').click();
    const own = window.getByRole('group', { name: 'Kommunene etter utfall' });
    await own.getByRole('textbox', { name: 'Engelsk' }).fill('The municipalities by outcome');
    await window
      .getByRole('table', { name: /^Table 1\. The municipalities by outcome/u })
      .waitFor();
    await expect.poll(() => untranslated.count()).toBe(0);
    await look('own-words');
  });

  it('is one of its own for a sentence', async () => {
    const { window } = open;
    await window.keyboard.press('Control+Shift+x');
    await window.getByText('Engelsk', { exact: true }).click();
    const field = window.getByRole('textbox', { name: 'Teksten med tall i klammer' });
    await field.fill(
      '{har-tjeneste.n municipality|municipalities} ({har-tjeneste.percent}), {nearly half: har-tjeneste.percent} of them, had a service.',
    );
    const sheet = window.getByRole('region', { name: 'Slik leses den' });
    await sheet
      .getByText('Seventy-nine municipalities (18.5%), nearly half of them', { exact: false })
      .waitFor();
    await sheet.getByText('«under a fifth»', { exact: false }).waitFor();
    expect(await sheet.innerText()).toContain('had a service.');
    await look('sentence');
  });

  it('gives the same tables from the terminal, which knows three languages', async () => {
    await open.close();
    const { folder, mapping } = open;
    const again = join(folder, 'again');
    const run = await terminalIn(join(folder, 'hjem'));
    const from = ['--file', mapping, '--out', again, '--draft'];
    const end = await run('article', ...from, '--language', 'en');
    expect(end.exit).toBe(0);
    const tables = (of: ArticleManifest | null) =>
      of?.files.filter(({ path }) => path.startsWith('tabeller'));
    expect(tables(read(again))).toEqual(tables(written));
    const unknown = await run('tables', ...from, '--language', 'se');
    expect(unknown.exit).toBe(2);
  });

  it('shows nothing that axe finds fault with, light or dark', () => {
    expect(findings).toEqual([]);
  });
});
