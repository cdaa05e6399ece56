import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeInBothSchemes } from './axe-findings.ts';
import { launchGrenseland, stubDialogs, type Grenseland } from './launch.ts';
import { becomeAdviser } from './play/main-job.ts';
import { resizeTo } from './play/play-main-job.ts';
import { removeFolder } from './remove-folder.ts';

// The pages one reads from, played on the invented example as a person would: by key, in the real window.

const folder = mkdtempSync(join(tmpdir(), 'grenseland-pages-'));
const noPicture = () => Promise.resolve();
let program: Grenseland;
let window: Page;

const press = async (...keys: readonly string[]): Promise<void> => {
  for (const key of keys) await window.keyboard.press(key);
};
const address = (): Promise<string> => window.evaluate(() => location.hash);
const focused = (): Promise<string> =>
  window.evaluate(() => document.activeElement?.textContent ?? '');
const goTo = async (key: string, heading: string | RegExp): Promise<void> => {
  await press(key);
  await window.getByRole('heading', { level: 1, name: heading }).waitFor();
};
const firstCounty = () => window.locator('tbody').first().getByRole('rowheader').first();
const marks = () => window.getByRole('list', { name: 'Grensetilfellene' }).getByRole('listitem');
const shownMarks = async (words: string): Promise<number> => {
  await window.getByText(words).first().waitFor();
  return marks().count();
};

const bothWays = (): Promise<readonly string[]> => axeInBothSchemes(window);

beforeAll(async () => {
  program = await launchGrenseland({ home: join(folder, 'hjem') });
  window = program.window;
  await resizeTo(program, 1280, 800);
  await becomeAdviser(program, noPicture);
  await stubDialogs(program.app, { save: join(folder, 'eksempel.grenseland') });
  await window.getByRole('button', { name: 'Prøv eksempelet' }).click();
  await window
    .getByRole('heading', { level: 1, name: 'Kartlegging 2015 (oppdiktet eksempel)' })
    .waitFor({ timeout: 60_000 });
}, 240_000);
afterAll(async () => {
  await program.close();
  removeFolder(folder);
});

describe('the front page', () => {
  it('says how many, how sure, what is left, and that it is invented', async () => {
    const page = window.getByRole('main');
    await page.getByText('18,5 % av 428 avgjorte kommuner').waitFor();
    await page.getByText('75 til 79 etter hvordan 13 grensetilfeller leses').waitFor();
    await page.getByText('verken opplysningene eller tallene er virkelige').waitFor();
    await page.getByText('Ingenting hindrer utgivelse.').waitFor();
    const account = page.getByRole('list', { name: /^Avgjort, uavgjort og ikke nådd/u });
    expect(
      (await account.getByRole('listitem').allInnerTexts()).map((line) =>
        line.split('\n').join(' ').trim(),
      ),
    ).toEqual(['428 avgjort', '+ 0 uavgjort', '+ 0 ikke nådd', '= 428 registrert']);
    const total = page.locator('tfoot');
    expect(await total.innerText()).toMatch(/Hele landet\s+428\s+79\s+18,5\u00A0%\s+75–79/u);
    expect(await page.locator('tbody tr').count()).toBe(19);
  });

  it('sorts the counties by key and opens one of them in the queue', async () => {
    expect(await firstCounty().innerText()).toBe('Østfold');
    await press('s');
    expect(await firstCounty().innerText()).toBe('Akershus');
    await press('s');
    expect(await firstCounty().innerText()).toBe('Nordland');
    await press('s', 's', 's', 's', 's');
    expect(await firstCounty().innerText()).toBe('Østfold');
    await press('f');
    expect(await focused()).toBe('Østfold');
    await press('Enter');
    await window.getByRole('listbox', { name: 'Køen' }).waitFor();
    expect(await window.getByLabel('Fylke', { exact: true }).inputValue()).toBe('01');
    await goTo('Control+1', /Kartlegging 2015/u);
  });

  it('lets the keyboard walk the map, says where one is, and opens the entry', async () => {
    await window.getByRole('listbox', { name: 'Kart over Norge' }).waitFor();
    await press('m');
    const map = window.getByRole('listbox', { name: 'Kart over Norge' });
    expect(await map.getByRole('option').count()).toBe(428);
    const active = async (): Promise<string | null> => {
      const id = (await map.getAttribute('aria-activedescendant')) ?? 'none';
      return window.locator(`#${id}`).getAttribute('aria-label');
    };
    await press('v', 'a', 'd');
    expect(await active()).toMatch(/^Vadsø, Finnmark: /u);
    await press('ArrowDown');
    expect(await active()).toMatch(/, Finnmark: /u);
    expect(await active()).not.toMatch(/^Vadsø/u);
    expect(await bothWays()).toEqual([]);
    await press('Enter');
    await window.getByRole('listbox', { name: 'Køen' }).waitFor();
    expect(await address()).toMatch(/^#\/vurder\/20\d\d$/u);
    await goTo('Control+1', /Kartlegging 2015/u);
  });
});

describe('the page of borderline cases', () => {
  it('narrows by number, word and criterion, with counts that follow', async () => {
    await goTo('Control+4', 'Grenseland');
    expect(await shownMarks('13 av 13 vises')).toBe(13);
    expect(await bothWays()).toEqual([]);
    await window.getByRole('button', { name: 'Har tjeneste' }).click();
    expect(await shownMarks('4 av 13 vises')).toBe(4);
    await press('a');
    expect(await shownMarks('13 av 13 vises')).toBe(13);
    await press('/');
    await window.keyboard.type('ikke finansiert');
    expect(await shownMarks('6 av 13 vises')).toBe(6);
    await window.getByRole('button', { name: 'planer 6' }).waitFor();
    await window.getByRole('button', { name: 'samarbeid 0' }).click();
    await window.getByText('Ingen i dette utvalget').waitFor();
    await press('a');
    await window.getByLabel('Utfall').selectOption({ label: 'interkommunal (3)' });
    expect(await shownMarks('3 av 13 vises')).toBe(3);
    await press('a');
  });

  it('compares up to four side by side and comes back to where one was', async () => {
    await press('c');
    await window.getByText('Velg minst to grensetilfeller å sammenligne.').waitFor();
    await press('j', 'Space', 'j', 'x', 'j', 'x', 'j', 'x', 'j', 'x');
    await window.getByText('Opptil fire kan sammenlignes.').waitFor();
    await press('k');
    const here = await focused();
    await press('c');
    await window.getByRole('heading', { level: 1, name: 'Sammenligning' }).waitFor();
    expect(await window.getByRole('columnheader').count()).toBe(5);
    const lines = await window.getByRole('row').count();
    expect(await bothWays()).toEqual([]);
    await press('d');
    expect(await window.getByRole('row').count()).toBeLessThan(lines);
    await press('Escape');
    await window.getByRole('heading', { level: 1, name: 'Grenseland' }).waitFor();
    expect(await focused()).toBe(here);
    await press('Enter');
    await window.getByRole('listbox', { name: 'Køen' }).waitFor();
    await goTo('Control+4', 'Grenseland');
    await window.getByText('4 valgt av opptil 4').waitFor();
  });
});

describe('the codebook', () => {
  it('can be read by key, rules and all, and not be changed', async () => {
    await goTo('Control+7', /lærings- og mestringstjenester/u);
    await window.getByText('Endres bare som ny versjon').waitFor();
    await press('3');
    expect(await focused()).toBe('Gruppebasert');
    await press('j');
    expect(await focused()).toBe('Styrker mestring');
    await press('r');
    expect(await focused()).toBe('Regler');
    await window.getByText('samarbeid er «egen» eller ikke besvart').waitFor();
    expect(await window.getByRole('main').getByRole('textbox').count()).toBe(0);
    expect(await bothWays()).toEqual([]);
  });
});

describe('what the pages can do', () => {
  it('stands on the sheet of keys of each', async () => {
    const sheet = async (): Promise<string> => {
      await press('?');
      const words = await window.getByRole('dialog').innerText();
      await press('Escape');
      await window.getByRole('dialog').waitFor({ state: 'detached' });
      return words;
    };
    expect(await sheet()).toContain('Gå til reglene');
    await goTo('Control+1', /Kartlegging 2015/u);
    expect(await sheet()).toContain('Gå til kartet');
    await goTo('Control+4', 'Grenseland');
    expect(await sheet()).toContain('Sammenlign de valgte');
  });
});

describe('a round that has not begun', () => {
  it('says what to do first, and nothing is in grenseland', async () => {
    await press('Control+k');
    await window.getByRole('dialog').getByRole('textbox').waitFor();
    await window.keyboard.type('Start en ny runde');
    await press('Enter');
    await window.getByLabel('Navn').fill('Kartlegging 2020');
    await press('Enter');
    await window.getByRole('heading', { level: 1, name: 'Kartlegging 2020' }).waitFor();
    await window.getByText('kommuner er klare til å vurderes').waitFor();
    expect(await bothWays()).toEqual([]);
    await window.getByRole('button', { name: 'Vurder for hånd' }).click();
    await window.getByRole('listbox', { name: 'Køen' }).waitFor();
    await goTo('Control+4', 'Grenseland');
    await window.getByText('Ingen grensetilfeller ennå').waitFor();
    expect(await bothWays()).toEqual([]);
  });
});
