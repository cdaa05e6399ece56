import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { articleManifest } from '../../electron/exporters/article-manifest.ts';
import { results } from '../../shared/release/results.ts';
import { axeInBothSchemes } from './axe-findings.ts';
import { stubDialogs } from './launch.ts';
import { openMapping, type OpenMapping } from './play/open-mapping.ts';

// A day with the article, by key alone: a table is made, looked behind, left and come back to, kept; a sentence, a
// figure; and the whole set is written and read.

let open: OpenMapping;
const findings: string[] = [];

async function look(name: string): Promise<void> {
  for (const one of await axeInBothSchemes(open.window)) findings.push(`${name}, ${one}`);
}

const press = async (...keys: readonly string[]): Promise<void> => {
  for (const key of keys) await open.window.keyboard.press(key);
};
const table = () => open.window.getByRole('table');
const row = (name: RegExp) => table().getByRole('row', { name });
const zone = (name: string) => open.window.getByRole('region', { name, exact: true });
const chip = (where: string, name: string) =>
  zone(where).getByRole('button', { name, exact: true });
const caption = () => open.window.getByRole('textbox', { name: 'Tabelltittel' });
const focused = async (): Promise<string> =>
  String(await open.window.evaluate('document.activeElement.textContent'));
const plain = (text: string): string => text.replaceAll('\u00A0', ' ').replaceAll(/\s+/gu, ' ');

async function send(name: string, to: string): Promise<void> {
  const { window } = open;
  await window
    .getByRole('region', { name: 'Det oppføringene kan deles etter' })
    .getByRole('button', { name, exact: true })
    .press('Enter');
  const item = window.getByRole('menuitem', { name: to, exact: true });
  await item.press('Enter');
  await item.waitFor({ state: 'hidden' });
}

async function pick(label: string, option: string): Promise<void> {
  const field = open.window.getByRole('combobox', { name: label, exact: true });
  await field.press('Enter');
  await open.window.getByRole('option', { name: option, exact: true }).click();
}

beforeAll(async () => {
  open = await openMapping({ filled: 'complete' });
  await press('Control+5');
  await open.window.getByRole('table', { name: /^Tabell 1\./u }).waitFor();
  await press('n');
  await open.window.getByText('Ny tabell, 2015 (N = 428)').waitFor();
}, 240_000);
afterAll(() => open.end());

describe('a table that is being made', () => {
  it('sets what stands under a heading in by it, the headings over all columns', async () => {
    await send('Fylke', 'Inn under siste rad');
    await chip('Rader', 'Fylke').press('Alt+ArrowLeft');
    const heading = table().locator('tr[data-kind="heading"]', { hasText: 'Østfold' });
    await heading.waitFor();
    expect(await heading.locator('th').getAttribute('colspan')).toBe('4');
    const service = row(/^Har tjeneste/u).first();
    expect(plain(await service.innerText())).toBe('Har tjeneste 5 1,2 4–5');
    expect(await service.locator('th').getAttribute('data-depth')).toBe('1');
  });

  it('is there as it was when one comes back from the records behind it', async () => {
    await caption().fill('Fylkene');
    await row(/^Har tjeneste/u)
      .first()
      .getByRole('button')
      .first()
      .focus();
    await press('Enter');
    expect(await focused()).toContain('Askim');
    await press('ArrowDown', 'Enter');
    await open.window.getByRole('heading', { level: 1, name: 'Eidsberg' }).waitFor();
    await open.window.goBack();
    await caption().waitFor();
    expect(await caption().inputValue()).toBe('Fylkene');
    await table().locator('tr[data-kind="heading"]', { hasText: 'Østfold' }).waitFor();
  });

  it('keeps the table in view while a filter is begun, and narrows it by what is ticked', async () => {
    await send('Fylke', 'Bare noen (filter)');
    await open.window.getByText('Velg hva filteret slipper gjennom.').waitFor();
    await row(/^Har tjeneste/u)
      .first()
      .waitFor();
    await open.window.getByRole('checkbox', { name: /^Østfold/u }).press('Space');
    await press('Escape');
    await open.window.getByText('Fylkene, 2015 (N = 18)').waitFor();
    await chip('Rader', 'Fylke').press('Delete');
    await table().locator('tr[data-kind="heading"]').first().waitFor({ state: 'detached' });
    expect(plain(await row(/^Alle/u).innerText())).toBe('Alle 18 100,0 18');
  });

  it('hides what small numbers could be worked out from, also through a sum of outcomes', async () => {
    const { window } = open;
    await window.getByRole('textbox', { name: 'Skjul tall under' }).fill('5');
    await press('Tab');
    await window.getByText('«:» – tallet er lite', { exact: false }).waitFor();
    // 18 − 11 − 5 would tell how many are planned.
    expect(plain(await row(/^Har tjeneste/u).innerText())).toBe('Har tjeneste 5 27,8 4–5');
    expect(plain(await row(/^Ingen tjeneste/u).innerText())).toBe('Ingen tjeneste : : :');
    await window.getByRole('textbox', { name: 'Skjul tall under' }).fill('');
    await press('Tab');
    await chip('Filter', 'Fylke: Østfold').press('Delete');
    await window.getByText('Fylkene, 2015 (N = 428)').waitFor();
  });

  it('counts categories as one under a name of its own, without losing the focus', async () => {
    const { window } = open;
    await chip('Rader', 'Utfall').press('Enter');
    await window.getByRole('checkbox', { name: /^Egen tjeneste/u }).press('Space');
    await window.getByRole('checkbox', { name: /^Interkommunal tjeneste/u }).press('Space');
    const name = window.getByRole('textbox', { name: 'Hva de heter sammen' });
    await name.fill('Alene eller sammen');
    await press('Enter');
    await row(/^Alene eller sammen/u).waitFor();
    expect(plain(await row(/^Alene eller sammen/u).innerText())).toBe(
      'Alene eller sammen 75 17,5 75',
    );
    expect(await name.evaluate((one) => one === document.activeElement)).toBe(true);
    await window.getByText('Egne ord for kategoriene').press('Enter');
    await window
      .getByRole('textbox', { name: 'Planlagt tjeneste, med egne ord' })
      .fill('Under planlegging');
    await row(/^Under planlegging/u).waitFor();
    await look('categories of one’s own');
    await press('Escape');
  });

  it('is kept with the note that is being written, and counted where its entries are', async () => {
    const { window } = open;
    await window.getByRole('textbox', { name: /^Egne merknader/u }).fill('Tallene er oppdiktet.');
    await press('Control+Enter');
    await window.getByText('Tabellen er lagret til artikkelen.').waitFor();
    await window.getByRole('button', { name: /^Lagre endringene/u }).waitFor();
    await window.getByText('Tallene er oppdiktet.', { exact: true }).last().waitFor();
    await window
      .getByRole('complementary')
      .getByRole('link', { name: /^Halden/u })
      .press('Enter');
    await window.getByRole('heading', { level: 1, name: 'Halden' }).waitFor();
    await press('w');
    await zone('Telles i').getByRole('link', { name: 'Fylkene, 2015 (N = 428)' }).press('Enter');
    await caption().waitFor();
    expect(await caption().inputValue()).toBe('Fylkene');
  });

  it('is saved from a field with a list as from any other', async () => {
    await pick('Spenn av grensetilfellene', 'I klammer');
    await row(/^Har tjeneste 79 \[75–79\]/u).waitFor();
    const { window } = open;
    await window.getByRole('button', { name: 'Ta bort endringene' }).waitFor();
    await window
      .getByRole('combobox', { name: 'Spenn av grensetilfellene' })
      .press('Control+Enter');
    await window.getByRole('button', { name: 'Ta bort endringene' }).waitFor({ state: 'detached' });
    expect(await window.getByRole('option').count()).toBe(0);
  });
});

describe('the rest of the article', () => {
  it('has a sentence that the numbers do not bear out, and says so', async () => {
    const { window } = open;
    await press('Control+Shift+x');
    const field = window.getByRole('textbox', { name: 'Teksten med tall i klammer' });
    await field.fill('{nesten halvparten: har-tjeneste.percent} av {har-tjeneste.N} kommuner.');
    await window.getByText('«nesten halvparten» stemmer ikke', { exact: false }).waitFor();
    await press('Control+Enter');
    await window.getByRole('link', { name: /^setning-1/u }).waitFor();
    expect(await window.getByRole('list', { name: '1 merknad' }).count()).toBe(1);
  });

  it('has a figure of the table, there as it was when one comes back to it', async () => {
    const { window } = open;
    await press('Control+Shift+g');
    await window.getByRole('img', { name: /^Figur 1\./u }).waitFor();
    await press('n');
    await window.getByRole('img', { name: 'Figur 1. Ny figur' }).waitFor();
    await pick('Tabell', 'Fylkene, 2015 (N = 428)');
    const title = window.getByRole('textbox', { name: 'Tittel' });
    await title.fill('Kommunene etter utfall');
    await press('Control+1');
    await window.getByRole('heading', { level: 1, name: 'Kartlegging 2015' }).waitFor();
    await press('Control+Shift+g');
    await window.getByRole('img', { name: /^Figur 1\./u }).waitFor();
    await press('n');
    expect(await title.inputValue()).toBe('Kommunene etter utfall');
    const drawing = window.getByRole('img', { name: 'Figur 1. Kommunene etter utfall' });
    await drawing.getByText('Alene eller sammen', { exact: true }).waitFor();
    await look('a figure');
    await window.getByRole('combobox', { name: 'Tabell', exact: true }).press('Control+Enter');
    await window.getByText('Figuren er lagret.').waitFor();
  });

  it('is written in one act, and says what was seen', async () => {
    const { window } = open;
    await press('Control+5');
    await window.getByRole('link', { name: 'Hele artikkelen' }).press('Enter');
    const parts = window.getByRole('list', { name: 'Delene i artikkelen' });
    await parts.getByText('Kommunene etter utfall').waitFor();
    await parts.getByText('1 merknad').waitFor();
    await window.getByText('Én setning har merknader', { exact: false }).waitFor();
    await window.getByRole('button', { name: 'Gå til den første' }).press('Enter');
    expect(await parts.locator('[data-piece]:focus').innerText()).toContain('halvparten');
    const folder = join(open.folder, 'dagen');
    mkdirSync(folder);
    await stubDialogs(open.app, { folder });
    await press('Control+e');
    await window.getByText('Nummereringen står i artikkel.json', { exact: false }).waitFor();
    const read = (path: string) => readFileSync(join(folder, 'artikkel-utkast', path), 'utf8');
    const { pieces } = articleManifest.parse(JSON.parse(read('artikkel.json')));
    expect(pieces.map(({ kind, label }) => [kind, label])).toEqual([
      ['table', 'Tabell 1'],
      ['sentence', null],
      ['figure', 'Figur 1'],
    ]);
    expect(read('tabeller.html')).toContain('Tallene er oppdiktet.');
    expect(read('setninger.txt')).toContain('«nesten halvparten» stemmer ikke');
    const { cells } = results.parse(JSON.parse(read('results.json')));
    const service = cells.find((one) => one.table === 'fylkene' && one.row === 'har-tjeneste');
    expect(service).toMatchObject({ n: 79, denominator: 428, low: 75, high: 79 });
    expect(service?.entries).toHaveLength(79);
  });

  it('has nothing that axe objects to', () => {
    expect(findings).toEqual([]);
  });
});
