import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { results } from '../../shared/release/results.ts';
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
  const file = `builder-${name.replaceAll(' ', '-')}`;
  for (const colorScheme of ['light', 'dark'] as const) {
    await window.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await window.screenshot({ path: join(shots, `${file}-${colorScheme}.png`) });
  }
  await window.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
}

const table = () => open.window.getByRole('table');
const zone = (name: string) => open.window.getByRole('region', { name, exact: true });
const variable = (name: string) =>
  open.window
    .getByRole('region', { name: 'Det oppføringene kan deles etter' })
    .getByRole('button', { name, exact: true });

async function send(name: string, to: string): Promise<void> {
  await variable(name).focus();
  await open.window.keyboard.press('Enter');
  const item = open.window.getByRole('menuitem', { name: to, exact: true });
  await item.waitFor();
  await item.focus();
  await open.window.keyboard.press('Enter');
  await item.waitFor({ state: 'hidden' });
}

beforeAll(async () => {
  open = await openMapping({ filled: 'complete' });
  await open.window.keyboard.press('Control+5');
  await open.window.getByRole('table', { name: /^Tabell 1\./u }).waitFor();
  await open.window.keyboard.press('n');
  await open.window.getByText('Ny tabell, 2015 (N = 428)').waitFor();
});
afterAll(() => open.end());

describe('a table of one’s own', () => {
  it('begins with the outcomes, in per cent of all, and what is behind each number', async () => {
    const total = table().getByRole('row', { name: /^Har tjeneste/u });
    expect(await total.count()).toBe(1);
    await table()
      .getByRole('row', { name: /^Egen tjeneste/u })
      .waitFor();
    await open.window.getByRole('complementary').getByRole('link').first().waitFor();
    await look('a new table');
  });

  it('is divided by what is sent to its columns with the keyboard', async () => {
    await send('Helseregion', 'Til kolonnene');
    await table().getByRole('columnheader', { name: 'Helse Midt-Norge' }).waitFor();
    await send('Grenseland', 'Inn under siste kolonne');
    await table().getByRole('columnheader', { name: 'Ikke grenseland' }).first().waitFor();
    expect(await zone('Kolonner').getByRole('button').allInnerTexts()).toEqual(
      expect.arrayContaining(['Helseregion', 'Grenseland']),
    );
    await look('columns within columns');
  });

  it('takes a variable out with Delete', async () => {
    await zone('Kolonner').getByRole('button', { name: 'Grenseland', exact: true }).focus();
    await open.window.keyboard.press('Delete');
    await table()
      .getByRole('columnheader', { name: 'Ikke grenseland' })
      .first()
      .waitFor({ state: 'hidden' });
    expect(await zone('Kolonner').getByRole('button').count()).toBe(2);
  });

  it('is divided by what is dragged', async () => {
    // On the heading of the zone, beside what stands there: under it, not inside it.
    await variable('Fylke').dragTo(zone('Rader').getByRole('heading'));
    await table()
      .getByRole('row', { name: /^Nordland/u })
      .waitFor();
    await zone('Rader').getByRole('button', { name: 'Fylke', exact: true }).focus();
    await open.window.keyboard.press('Delete');
    await table()
      .getByRole('row', { name: /^Nordland/u })
      .waitFor({ state: 'hidden' });
    expect(
      await table()
        .getByRole('row', { name: /^Egen tjeneste/u })
        .count(),
    ).toBe(1);
  });

  it('reads the borderline entries in several ways side by side', async () => {
    await zone('Kolonner').getByRole('button', { name: 'Helseregion', exact: true }).focus();
    await open.window.keyboard.press('Delete');
    await open.window.getByRole('checkbox', { name: /^Streng/u }).check();
    await open.window.getByRole('checkbox', { name: /^Vid/u }).check();
    await table().getByRole('columnheader', { name: 'Streng' }).waitFor();
    await table().getByRole('columnheader', { name: 'Vid' }).waitFor();
    await open.window.getByText(/^Streng: alle grensetilfeller er lest/u).waitFor();
    const total = table().getByRole('row', { name: /^Har tjeneste/u });
    expect((await total.innerText()).split(/\s+/u)).toEqual(
      expect.arrayContaining(['79', '75–79', '75']),
    );
  });

  it('says why it cannot be made, and is whole again when that is taken back', async () => {
    const unit = open.window.getByRole('combobox', { name: 'Telleenhet' });
    await unit.click();
    await open.window.getByRole('option', { name: 'Innbygger' }).click();
    await open.window
      .getByRole('alert')
      .getByText(/Innbyggertallet er ikke kjent/u)
      .waitFor();
    await look('a table that cannot be made');
    await unit.click();
    await open.window.getByRole('option', { name: 'Kommune', exact: true }).click();
    await open.window.getByText('Telleenhet: kommune. Alle 428 er avgjort.').waitFor();
    expect(await open.window.getByRole('alert').count()).toBe(0);
  });

  it('is told while a note is written what its percentage should have been', async () => {
    const { window } = open;
    const notes = window.getByRole('textbox', { name: /^Egne merknader/u });
    const warned = window.getByRole('status', { name: 'Prosenter i merknadene som ikke stemmer' });
    await notes.focus();
    await window.keyboard.type('79 (20 %) har en tjeneste, 188 av 427 kommuner (40 %) er ');
    await warned.getByText('«79 (20 %»: 79 av 428 er 18,5\u00A0%, ikke 20 %.').waitFor();
    await warned.getByText('188 av 427 er 44,0\u00A0%, ikke 40 %.', { exact: false }).waitFor();
    await look('a note that is contradicted');
    await notes.fill('79 (18 %) har en tjeneste.');
    await warned.getByText('ikke 20 %', { exact: false }).waitFor({ state: 'hidden' });
    expect(await warned.innerText()).toBe('');
    await notes.fill('');
  });

  it('is kept for the article with Ctrl+Enter, and opened again from the list', async () => {
    const caption = open.window.getByRole('textbox', { name: 'Tabelltittel' });
    await caption.fill('Utfall i tre lesninger');
    await open.window.keyboard.press('Control+Enter');
    await open.window.getByRole('button', { name: /^Lagre endringene/u }).waitFor();
    await open.window.getByText('Tabellen er lagret til artikkelen.').waitFor();
    expect(await caption.inputValue()).toBe('Utfall i tre lesninger');
    await table().getByRole('columnheader', { name: 'Streng' }).waitFor();
    await open.window.getByRole('link', { name: 'Alle tabellene' }).click();
    const own = open.window.getByRole('link', { name: 'Utfall i tre lesninger' });
    await own.waitFor();
    await look('the list with a table of one’s own');
    await own.click();
    await table().getByRole('columnheader', { name: 'Streng' }).waitFor();
    expect(await caption.inputValue()).toBe('Utfall i tre lesninger');
  });

  it('is written to files with the records behind every number', async () => {
    const folder = join(open.folder, 'egen tabell');
    mkdirSync(folder);
    await stubDialogs(open.app, { folder });
    await open.window.keyboard.press('Control+e');
    await open.window.getByText(/filer er skrevet i/u).waitFor();
    expect(existsSync(join(folder, 'tabeller.docx'))).toBe(true);
    const { cells } = results.parse(JSON.parse(readFileSync(join(folder, 'results.json'), 'utf8')));
    const strict = cells.find((one) => one.row === 'egen-tjeneste' && one.column === 'strict.n');
    expect(strict?.entries).toHaveLength(strict?.n ?? -1);
  });

  it('has nothing that axe objects to', () => {
    expect(findings).toEqual([]);
  });
});
