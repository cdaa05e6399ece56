import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { articleManifest } from '../../electron/exporters/article-manifest.ts';
import { partText } from '../../electron/exporters/fixed-zip.ts';
import { sha256Of } from '../../electron/exporters/sha256.ts';
import { results } from '../../shared/release/results.ts';
import { writeHouseTemplate } from '../builders/house-template.ts';
import { axeInBothSchemes } from './axe-findings.ts';
import { stubDialogs } from './launch.ts';
import { openMapping, type OpenMapping } from './play/open-mapping.ts';
import { terminalIn } from './run-terminal.ts';

// From a saved table and a saved sentence to the whole article set, in the window and from the terminal.

const shots = process.env['GRENSELAND_SHOTS'];

let open: OpenMapping;
const findings: string[] = [];

async function look(name: string): Promise<void> {
  const { window } = open;
  for (const one of await axeInBothSchemes(window)) findings.push(`${name}, ${one}`);
  if (shots === undefined) return;
  for (const colorScheme of ['light', 'dark'] as const) {
    await window.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await window.screenshot({ path: join(shots, `article-${name}-${colorScheme}.png`) });
  }
  await window.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
}

const press = async (...keys: readonly string[]): Promise<void> => {
  for (const key of keys) await open.window.keyboard.press(key);
};
const list = () => open.window.getByRole('list', { name: 'Delene i artikkelen' });
const shown = async (): Promise<readonly string[]> =>
  (await list().getByRole('listitem').allInnerTexts()).map((text) =>
    text.replaceAll('\u00A0', ' ').replaceAll(/\s*\n\s*/gu, ' | '),
  );

async function toArticle(): Promise<void> {
  await press('Control+5');
  await open.window.getByRole('link', { name: 'Hele artikkelen' }).press('Enter');
  await open.window.getByRole('heading', { level: 1, name: 'Artikkel' }).waitFor();
  await list().waitFor();
}

beforeAll(async () => {
  open = await openMapping({ filled: 'complete' });
}, 240_000);
afterAll(() => open.end());

describe('the article', () => {
  it('is the built-in tables and figures until something is kept', async () => {
    await toArticle();
    await open.window
      .getByText('Ingenting er lagret til artikkelen ennå', { exact: false })
      .waitFor();
    const rows = await shown();
    expect(rows[0]).toMatch(/^Tabell 1 \| .+ \| Innebygd$/u);
    expect(rows.at(-1)).toMatch(/^Figur 5 \| .+ \| Innebygd$/u);
    await look('empty');
  });

  it('takes in a table and a sentence that are kept', async () => {
    await open.window.getByRole('link', { name: 'Lag en tabell' }).press('Enter');
    const caption = open.window.getByRole('textbox', { name: 'Tabelltittel' });
    await caption.fill('Kommunene etter utfall');
    await press('Control+Enter');
    await open.window.getByRole('button', { name: /^Lagre endringene/u }).waitFor();
    await press('Control+Shift+x');
    const field = open.window.getByRole('textbox', { name: 'Teksten med tall i klammer' });
    await field.waitFor();
    await field.fill('I alt har {har-tjeneste.n} av {har-tjeneste.N} kommuner en tjeneste.');
    await press('Control+Enter');
    await open.window.getByRole('link', { name: /I alt har .+ kommuner/u }).waitFor();
    await toArticle();
    await list().getByText('Kommunene etter utfall').waitFor();
    const rows = await shown();
    expect(rows[0]).toMatch(/^Tabell 1 \| Kommunene etter utfall/u);
    expect(rows[1]).toMatch(/^Setning \| I alt har \d+ av 428 kommuner en tjeneste\./u);
    expect(rows[2]).toMatch(/^Figur 1 \|/u);
  });

  it('is put in another order with Alt and the arrows', async () => {
    await press('j', 'j', 'Alt+ArrowUp');
    await open.window.getByRole('status').getByText('nå nummer 1 av 7', { exact: false }).waitFor();
    expect((await shown())[0]).toMatch(/^Setning \|/u);
    const chosen = list().locator('[aria-current]');
    expect(await chosen.innerText()).toContain('I alt har');
    await look('arranged');
    await press('o');
    await open.window.getByRole('textbox', { name: 'Teksten med tall i klammer' }).waitFor();
    await toArticle();
  });

  it('has its place in the rail marked, which it is reached from', async () => {
    const rail = open.window.getByRole('navigation', { name: 'Sider' });
    expect(await rail.locator('[aria-current="page"]').innerText()).toBe('Tabeller');
  });

  it('says how far the writing has come, and is called off with Escape', async () => {
    const { window } = open;
    const folder = join(open.folder, 'avbrutt');
    mkdirSync(folder);
    await stubDialogs(open.app, { folder });
    await press('Control+e');
    await window.getByRole('progressbar', { name: /^Tegner figurene: \d av 5/u }).waitFor();
    if (shots !== undefined) await window.screenshot({ path: join(shots, 'article-writing.png') });
    await press('Escape');
    await window.getByText('Avbrutt. Ingenting er skrevet.').waitFor();
    await window.getByRole('progressbar').waitFor({ state: 'hidden' });
    await look('called-off');
    // What was under way is given up, and nothing comes of it later either.
    await press('j', 'k');
    expect(readdirSync(folder)).toEqual([]);
  });

  it('is written in one act, with one numbering, and read back', async () => {
    const folder = join(open.folder, 'ut');
    mkdirSync(folder);
    const template = join(open.folder, 'hus.docx');
    writeHouseTemplate(template);
    await stubDialogs(open.app, { folder, open: template });
    await press('m');
    await open.window.getByText('Mal: hus.docx').waitFor();
    await press('Control+e');
    await open.window.getByText('Nummereringen står i artikkel.json', { exact: false }).waitFor();
    await look('written');
    const set = join(folder, 'artikkel-utkast');
    const read = (path: string) => readFileSync(join(set, path));
    const told = articleManifest.parse(JSON.parse(read('artikkel.json').toString()));
    expect(told.pieces.map(({ kind, label }) => [kind, label])).toEqual([
      ['sentence', null],
      ['table', 'Tabell 1'],
      ...[1, 2, 3, 4, 5].map((at) => ['figure', `Figur ${at}`]),
    ]);
    for (const { path, sha256 } of told.files) expect(sha256Of(read(path))).toBe(sha256);
    for (const file of ['tabeller.docx', 'metode.docx'])
      expect(partText(read(file), 'word/document.xml')).toContain('w:val="Bildetekst"');
    const counted = results.parse(JSON.parse(read('results.json').toString()));
    const service = counted.cells.find((one) => one.row === 'har-tjeneste');
    expect(read('setninger.txt').toString()).toContain(
      `I alt har ${service?.n} av 428 kommuner en tjeneste.`,
    );
  });

  it('is the same from the terminal, of a release, as often as it is asked for', async () => {
    await open.close();
    const grenseland = await terminalIn(join(open.folder, 'hjem'));
    const from = ['--file', open.mapping];
    const who = ['--adviser', 'Kari Nordmann', '--role', 'Redaktør', '--meaning', 'Godkjent'];
    await grenseland('release', ...from, ...who);
    const hashes = [];
    for (const name of ['en', 'to']) {
      const out = join(open.folder, name);
      const { exit, json } = await grenseland('article', ...from, '--out', out);
      expect([exit, json]).toMatchObject([0, { files: expect.arrayContaining(['metode.docx']) }]);
      hashes.push(sha256Of(readFileSync(join(out, 'artikkel.json'))));
    }
    expect(hashes[1]).toBe(hashes[0]);
  }, 120_000);

  it('has nothing in it that axe finds, light or dark', () => {
    expect(findings).toEqual([]);
  });
});
