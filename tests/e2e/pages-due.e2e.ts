import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeInBothSchemes } from './axe-findings.ts';
import { openMapping, type OpenMapping } from './play/open-mapping.ts';

// Due dates: written in the entry, counted on the front page and the page of lists, overdue first on a page of their own.

let mapping: OpenMapping;
let window: Page;
const press = async (...keys: readonly string[]): Promise<void> => {
  for (const key of keys) await window.keyboard.press(key);
};
const items = () => window.getByRole('main').locator('li[data-row]');
const drawer = () => window.getByRole('dialog');

/** Comments on the entry that is shown, as a person does it. */
async function comment(text: string, to: string | null, due: string): Promise<void> {
  await press('e');
  await drawer().getByLabel('Kommentar', { exact: true }).fill(text);
  if (to !== null) await drawer().getByLabel('Til').selectOption(to);
  await drawer().getByLabel('Frist').fill(due);
  await press('Control+Enter');
  await drawer().getByText(text).waitFor();
  await press('Escape');
  await drawer().waitFor({ state: 'detached' });
}

beforeAll(async () => {
  mapping = await openMapping({ filled: 'workbook' });
  window = mapping.window;
}, 240_000);
afterAll(() => mapping.end());

describe('what is due', () => {
  it('is nothing until a comment has a date, and the page says so', async () => {
    await press('Control+Shift+F');
    await window.getByRole('heading', { level: 1, name: 'Frister' }).waitFor();
    await window.getByText('Ingen frister').waitFor();
    expect(await axeInBothSchemes(window)).toEqual([]);
  });

  it('is counted on the front page and beside the lists, and reached from both', async () => {
    await press('Control+3');
    await window.getByRole('listbox').waitFor();
    await comment('Husk å ringe legekontoret.', 'Kari Nordmann', '20.3.2015');
    await press('j');
    await comment('Spør om evalueringen.', null, '1.2.2015');
    await press('j');
    await comment('Ny samtale til høsten.', 'Kari Nordmann', '1.9.2099');
    await press('Control+1');
    await window.getByRole('link', { name: '2 frister er forfalt' }).focus();
    expect(await axeInBothSchemes(window)).toEqual([]);
    await press('Enter');
    await window.getByRole('heading', { level: 1, name: 'Frister' }).waitFor();
    await press('Control+8');
    await window.getByRole('button', { name: /^Frister: 2 forfalt av 3/u }).focus();
    expect(await axeInBothSchemes(window)).toEqual([]);
    await press('Enter');
    await window.getByRole('heading', { level: 1, name: 'Frister' }).waitFor();
    expect(await items().count()).toBe(2);
  });

  it('stands late first, mine or everybody’s, gone through by key', async () => {
    await press('f');
    await expect.poll(() => items().count()).toBe(3);
    expect(await items().locator('time').allInnerTexts()).toEqual([
      '1. februar 2015',
      '20. mars 2015',
      '1. september 2099',
    ]);
    await window.getByRole('heading', { level: 2, name: /^Forfalt/u }).waitFor();
    await window.getByRole('heading', { level: 2, name: /^Kommer/u }).waitFor();
    await items().first().getByText('Kari Nordmann til alle').waitFor();
    expect(await axeInBothSchemes(window)).toEqual([]);
    await press('j', 'j');
    expect(await window.locator('li:focus-within').getByText('20. mars 2015').count()).toBe(1);
  });

  it('opens its comments by key, and is gone when it is settled', async () => {
    await press('e');
    await drawer().getByText('Husk å ringe legekontoret.').waitFor();
    await drawer().getByRole('button', { name: 'Avslutt' }).focus();
    await press('Enter');
    await window.keyboard.type('Ringt; de svarte.');
    await press('Control+Enter');
    await drawer()
      .getByText(/^Avsluttet av Kari Nordmann/u)
      .waitFor();
    await press('Escape');
    await expect.poll(() => items().count()).toBe(2);
    const name = await items().first().getByRole('link').innerText();
    await press('k', 'o');
    await window.getByRole('heading', { level: 1, name }).waitFor();
    expect(await window.getByRole('heading', { level: 1 }).count()).toBe(1);
  });
});
