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
    await window.getByText('Ikke skrevet som en nettadresse').waitFor();
    expect(await axeInBothSchemes(window)).toEqual([]);
    await press('n', 'n');
    await expect.poll(() => rows().count()).toBe(1);
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
    await press('j', 's');
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
    await window.getByRole('button', { name: /^Unntak 1/u }).click();
    await window.getByRole('button', { name: 'Trekk tilbake' }).click();
    await window.keyboard.type('Kontaktene er samlet inn.');
    expect(await axeInBothSchemes(window)).toEqual([]);
    await press('Enter');
    await window.getByText('Trukket tilbake: «Kontaktene er samlet inn.»').waitFor();
  });
});
