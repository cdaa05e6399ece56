import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeInBothSchemes } from './axe-findings.ts';
import { stubDialogs } from './launch.ts';
import { openMapping, type OpenMapping } from './play/open-mapping.ts';

// What stands before a release, what is let through, the links; and what those it is about are sent and answer.

let mapping: OpenMapping;
let window: Page;
const press = async (...keys: readonly string[]): Promise<void> => {
  for (const key of keys) await window.keyboard.press(key);
};
const rows = () => window.getByRole('main').locator('li[data-row]');
const pages = [
  'Kommunenr;Kommune;Lenke;Opplysning',
  '0701;Horten;https://www.horten.kommune.no/mestring;Kurs for pårørende',
  '0701;Horten;https://www.horten.kommune.no/kurs;Startkurs',
  '0702;Holmestrand;www.holmestrand.no;Startkurs',
].join('\n');

beforeAll(async () => {
  mapping = await openMapping({
    filled: 'complete',
    imports: [{ text: pages, source: 'nettside' }],
  });
  window = mapping.window;
}, 240_000);
afterAll(() => mapping.end());

describe('what stands in the way of a release', () => {
  it('is told with the way there, let through with a reason, and asked for by the round', async () => {
    await press('Control+Shift+H');
    await window.getByRole('heading', { level: 1, name: 'Hva som står i veien' }).waitFor();
    const contact = window.locator('li[data-row="no-contact"]');
    await contact.getByText('Til orientering').waitFor();
    await contact.getByRole('button', { name: 'Vis oppføringene' }).click();
    await window.getByLabel('Kontakt der det er en tjeneste').check();
    await contact.getByText('Står i veien').waitFor();
    expect(await axeInBothSchemes(window)).toEqual([]);
    await contact.getByRole('link', { name: /^Gå dit/u }).focus();
    await press('u');
    await window.getByLabel('Hvorfor').waitFor();
    expect(await axeInBothSchemes(window)).toEqual([]);
    await press('Tab', 'Shift+Tab');
    await window.keyboard.type('Kontaktene samles inn i neste runde.');
    await contact.getByRole('button', { name: /^Gjør unntak for/u }).click();
    await contact.getByText('Unntak gjort').waitFor();
    await press('f');
    await window.getByText('«Kontaktene samles inn i neste runde.»').waitFor();
    expect(await axeInBothSchemes(window)).toEqual([]);
  });

  it('is also links that nobody can follow, marked by key and pointed out where they are no address', async () => {
    await press('f');
    const dead = window.locator('li[data-row="https://www.horten.kommune.no/mestring"]');
    await dead.getByRole('link', { name: 'Horten' }).focus();
    await press('d');
    await dead.getByText(/^Død /u).waitFor();
    await dead.getByRole('button', { name: /^Skriv merknad/u }).click();
    await window.keyboard.type('Siden er flyttet til fylket.');
    await press('Enter');
    await dead.getByText('«Siden er flyttet til fylket.»').waitFor();
    await window.getByText('Ikke skrevet som en nettadresse').waitFor();
    expect(await axeInBothSchemes(window)).toEqual([]);
    await press('n', 'n');
    await expect.poll(() => rows().count()).toBe(1);
  });

  it('is told again where what was let through is another matter since', async () => {
    await press('f');
    const links = window.locator('li[data-row="dead-link"]');
    await links.getByRole('link', { name: /^Gå dit/u }).focus();
    await press('u');
    await window.getByLabel('Hvorfor').waitFor();
    await window.keyboard.type('Meldt til kommunene.');
    await links.getByRole('button', { name: 'Gjør unntak for 2 oppføringer' }).press('Enter');
    await links.getByText('Unntak gjort').waitFor();
    await press('f', 'f');
    const second = window.locator('li[data-row="https://www.horten.kommune.no/kurs"]');
    await second.getByRole('link', { name: 'Horten' }).focus();
    await press('d');
    await second.getByText(/^Død /u).waitFor();
    await press('f');
    await links.getByText(/^1 hadde unntak, og er endret siden/u).waitFor();
    await links.getByRole('button', { name: 'Vis oppføringene' }).press('Enter');
    await links.getByRole('link', { name: 'Horten (endret etter unntaket)' }).waitFor();
    await links.getByRole('button', { name: 'Skjul oppføringene' }).waitFor();
    expect(await axeInBothSchemes(window)).toEqual([]);
    await press('f');
    const waiver = rows().filter({ hasText: 'Meldt til kommunene.' });
    await waiver.getByText('gjelder 1 av 2').waitFor();
    await waiver.getByText('Endret siden: Unntaket gjelder ikke lenger.').waitFor();
    expect(await axeInBothSchemes(window)).toEqual([]);
    await press('Control+6');
    await window.getByRole('heading', { name: 'Unntak det bygger på' }).waitFor();
  });
});

describe('what those it is about are sent and answer', () => {
  it('can be called off, is recorded as sent, and answered with role and date', async () => {
    await window.getByRole('link', { name: 'Tilsvar' }).click();
    await window.getByText(/^Ingen har fått faktaark/u).waitFor();
    expect(await axeInBothSchemes(window)).toEqual([]);
    const folder = join(mapping.folder, 'ut');
    mkdirSync(folder);
    await stubDialogs(mapping.app, { folder });
    await window.getByLabel('Svarfrist').fill('15.4.2099');
    await press('Control+e');
    await window.getByText(/^Ark \d+ av \d+$/u).waitFor();
    await press('Escape');
    await window.getByText('Avbrutt. Ingenting er skrevet.').waitFor();
    expect(readdirSync(folder)).toEqual([]);
    await window.getByText(/^Viser 100 av \d+$/u).waitFor();
    await rows().nth(99).getByRole('link').first().focus();
    await press('j', 'v');
    await expect.poll(() => rows().count()).toBe(200);
    expect(await rows().nth(100).getByRole('checkbox').isChecked()).toBe(true);
    await window.getByLabel('For hvem').selectOption('Den ene som er valgt');
    await press('Control+e');
    await window.getByText(/^2 filer er skrevet i /u).waitFor();
    await window.getByRole('button', { name: /^Alle /u }).click();
    await expect.poll(() => rows().count()).toBe(100);
    await rows().first().getByRole('link').first().focus();
    await press('s');
    await window.getByText(/^Sendt til 1\./u).waitFor();
    await press('j', 'r');
    await window.getByLabel('Hvem svarte (rolle, aldri navn)').waitFor();
    await window.keyboard.type('Kommunalsjef');
    await window.getByLabel('Hva de svarte').fill('Vi har startet opp igjen.');
    await window.getByLabel('De bestrider oppføringen').check();
    await window.getByRole('button', { name: 'Registrer svaret' }).click();
    await window
      .getByText(/ført\.$/u)
      .first()
      .waitFor();
    expect(await axeInBothSchemes(window)).toEqual([]);
    await window.getByRole('button', { name: /^Bestridt 1/u }).click();
    await rows()
      .getByText(/ikke besvart$/u)
      .waitFor();
    await press('e');
    await window.getByRole('dialog').getByRole('button', { name: 'Besvar innsigelsen' }).waitFor();
  });
});

describe('what was said too early', () => {
  it('is taken back with a reason: that a sheet was sent, and what was let through', async () => {
    await press('Escape');
    await window.getByRole('dialog').waitFor({ state: 'hidden' });
    await window.getByRole('button', { name: /^Alle /u }).click();
    await window.getByRole('button', { name: 'Ikke sendt likevel' }).first().click();
    await window.getByRole('form', { name: 'Ikke sendt likevel' }).waitFor();
    await window.keyboard.type('Det gikk til feil kommune.');
    expect(await axeInBothSchemes(window)).toEqual([]);
    await press('Enter');
    await expect
      .poll(() => window.getByRole('button', { name: 'Ikke sendt likevel' }).count())
      .toBe(0);
    await press('Control+Shift+H');
    await window.getByRole('heading', { level: 1, name: 'Hva som står i veien' }).waitFor();
    await window.getByRole('button', { name: /^Unntak 2/u }).click();
    await rows()
      .filter({ hasText: 'Kontaktene samles inn' })
      .getByRole('button', { name: 'Trekk tilbake' })
      .click();
    await window.keyboard.type('Kontaktene er samlet inn.');
    expect(await axeInBothSchemes(window)).toEqual([]);
    await press('Enter');
    await window.getByText('Trukket tilbake: «Kontaktene er samlet inn.»').waitFor();
  });
});
