import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFindings, axeInBothSchemes } from './axe-findings.ts';
import { openMapping, type OpenMapping } from './play/open-mapping.ts';

// Finding what waits, acting on many, and writing to each other, as a person does it: by key, in the real window.

let mapping: OpenMapping;
let window: Page;
const rows = () => window.getByRole('list', { name: 'Oppføringene' }).getByRole('listitem');
const working = (name: RegExp) => window.getByRole('button', { name });

const bothWays = (): Promise<readonly string[]> => axeInBothSchemes(window);

beforeAll(async () => {
  mapping = await openMapping({ filled: 'workbook' });
  window = mapping.window;
}, 240_000);
afterAll(() => mapping.end());

describe('the page of lists', () => {
  it('counts what waits, and narrows by several facets at once', async () => {
    await window.keyboard.press('Control+8');
    await window.getByRole('heading', { level: 1, name: 'Lister' }).waitFor();
    await window.getByText('428 av 428 oppføringer').waitFor();
    expect(await bothWays()).toEqual([]);
    await window.getByRole('checkbox', { name: /^avgjort/u }).check();
    await window.getByText('Fylke', { exact: true }).click();
    await window.getByRole('checkbox', { name: /^Vestfold/u }).check();
    await window.getByText(/^\d+ av 428 oppføringer$/u).waitFor();
    await expect.poll(() => rows().count()).toBeLessThan(20);
    const shown = await rows().count();
    expect(shown).toBeGreaterThan(0);
    await window.getByRole('checkbox', { name: /^Telemark/u }).check();
    await expect.poll(() => rows().count()).toBeGreaterThan(shown);
  });

  it('saves a list under a name and comes back to it', async () => {
    await window.getByRole('button', { name: 'Lagre utvalget' }).click();
    await window.getByRole('textbox', { name: 'Navn på listen' }).fill('Avgjort i sør');
    await window.keyboard.press('Enter');
    const before = await rows().count();
    await window.getByRole('button', { name: 'Vis alle' }).click();
    await window.getByText('428 av 428 oppføringer').waitFor();
    await window.getByRole('button', { name: 'Avgjort i sør', exact: true }).click();
    await expect.poll(() => rows().count()).toBe(before);
  });

  it('shows entries side by side', async () => {
    await window.keyboard.press('j');
    await window.keyboard.press('x');
    await window.keyboard.press('j');
    await window.keyboard.press('x');
    await window.getByRole('status').getByText('2 valgt').waitFor();
    await window.keyboard.press('c');
    await window.getByRole('heading', { level: 1, name: 'Side om side' }).waitFor();
    await expect.poll(() => window.getByRole('columnheader').count()).toBe(3);
    expect(await bothWays()).toEqual([]);
    await window.keyboard.press('Escape');
    await window.getByRole('heading', { level: 1, name: 'Lister' }).waitFor();
  });

  it('does the same to many, and says what was refused', async () => {
    await window.getByRole('button', { name: 'Gi oppgaven til noen' }).click();
    const dialog = window.getByRole('dialog');
    await dialog.getByLabel('Til').selectOption('Kari Nordmann');
    expect(await axeFindings(window)).toEqual([]);
    await window.keyboard.press('Control+Enter');
    await dialog.getByText('Gjort i 2 oppføringer.').waitFor();
    await dialog.getByRole('button', { name: 'Lukk' }).last().click();
    await window.getByRole('button', { name: 'Vis alle' }).click();
    await working(/^Mine/u).click();
    await expect.poll(() => rows().count()).toBeGreaterThanOrEqual(2);
  });

  it('makes only the rows that are seen, and all of them can be seen', async () => {
    await window.getByRole('button', { name: 'Vis alle' }).click();
    await window.getByText('428 av 428 oppføringer').waitFor();
    expect(await rows().count()).toBeLessThan(60);
    for (let step = 0; step < 40; step += 1) await window.keyboard.press('j');
    const focused = window.locator('li:focus-within');
    expect(await focused.getAttribute('aria-posinset')).toBe('40');
    expect(await focused.getAttribute('aria-setsize')).toBe('428');
    const box = await focused.boundingBox();
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(800);
    await rows().last().hover();
    await window.mouse.wheel(0, 100_000);
    await window.locator('[aria-posinset="428"] a').waitFor();
    // The row with the focus is kept, however far away.
    expect(await focused.count()).toBe(1);
    expect(await rows().count()).toBeLessThan(60);
    await window.mouse.wheel(0, -100_000);
    await window.locator('[aria-posinset="1"] a').waitFor();
    await working(/^Mine/u).click();
  });
});

describe('comments', () => {
  it('are written, wait for the one they are for, and are settled', async () => {
    await window.keyboard.press('j');
    await window.keyboard.press('o');
    await window.getByRole('region').first().waitFor();
    await window.keyboard.press('e');
    const drawer = window.getByRole('dialog');
    await drawer.getByText('Ingen har kommentert oppføringen ennå.').waitFor();
    await drawer.getByLabel('Kommentar', { exact: true }).fill('Husk å ringe legekontoret.');
    await drawer.getByLabel('Til').selectOption('Kari Nordmann');
    await drawer.getByLabel('Frist').fill('20.3.2015');
    await window.keyboard.press('Control+Enter');
    await drawer.getByText('Husk å ringe legekontoret.').waitFor();
    await drawer.getByText('venter på deg').waitFor();
    await drawer.getByText('frist 20. mars 2015').waitFor();
    expect(await bothWays()).toEqual([]);
    await window.keyboard.press('Escape');
    await window.keyboard.press('Control+8');
    await working(/^Kommentert til meg/u).click();
    await expect.poll(() => rows().count()).toBe(1);
    await window.keyboard.press('j');
    await window.keyboard.press('o');
    await window.keyboard.press('e');
    await drawer.getByRole('button', { name: 'Avslutt' }).click();
    await drawer.getByRole('textbox', { name: 'Hva ble det til?' }).fill('Ringt.');
    await window.keyboard.press('Control+Enter');
    await drawer.getByText(/Avsluttet av Kari Nordmann/u).waitFor();
  });

  it('tell what a municipality says against its entry, and what came of it', async () => {
    const drawer = window.getByRole('dialog');
    await drawer.getByRole('button', { name: 'Registrer innsigelse' }).click();
    await drawer.getByLabel('Hvem (rolle, ikke navn)').fill('kommunalsjef');
    await drawer.getByLabel('Dato').fill('1.4.2015');
    await drawer.getByLabel('Hva kommunen sier').fill('Vi har en tjeneste.');
    await window.keyboard.press('Control+Enter');
    await drawer.getByText('«Vi har en tjeneste.»').waitFor();
    await drawer.getByRole('button', { name: 'Besvar innsigelsen' }).click();
    await drawer.getByRole('radio', { name: 'Beholdes' }).check();
    await drawer.getByLabel('Begrunnelse').fill('Tilbudet er ikke gruppebasert.');
    await drawer.getByRole('button', { name: 'Lagre svaret' }).click();
    await drawer.getByText(/Beholdt av Kari Nordmann/u).waitFor();
    expect(await axeFindings(window)).toEqual([]);
  });
});
