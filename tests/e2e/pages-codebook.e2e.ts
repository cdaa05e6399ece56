import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCodebook } from '../../shared/codebook/read-codebook.ts';
import { valueOf } from '../../shared/lib/value-of.ts';
import { axeInBothSchemes } from './axe-findings.ts';
import { stubDialogs } from './launch.ts';
import { openMapping, type OpenMapping } from './play/open-mapping.ts';

// A codebook changed while the round is under way: written, checked, its effect seen, taken into use, judged anew.

let mapping: OpenMapping;
let window: Page;

const press = async (...keys: readonly string[]): Promise<void> => {
  for (const key of keys) await window.keyboard.press(key);
};
/** The field for a place in the codebook, as a mistake names it. */
const field = (place: string) => window.locator(`#kodebok-felt-${place.replaceAll('.', '-')}`);
const figure = (name: string) =>
  window.locator('dl > div').filter({ has: window.getByText(name, { exact: true }) });

const bothWays = (): Promise<readonly string[]> => axeInBothSchemes(window);

beforeAll(async () => {
  mapping = await openMapping({ filled: 'complete' });
  window = mapping.window;
}, 240_000);
afterAll(() => mapping.end());

describe('a new version of the codebook', () => {
  it('is begun by key from the codebook that holds, without a mistake and with nothing new', async () => {
    await press('Control+7');
    await window.getByRole('heading', { level: 2, name: 'Regler' }).waitFor();
    expect(await bothWays()).toEqual([]);
    await press('n');
    await window.getByRole('heading', { level: 1, name: 'Ny versjon: 2' }).waitFor();
    await window.getByText('Ingen feil.').waitFor();
    await window.getByText('Ingenting er endret ennå.').waitFor();
    expect(await bothWays()).toEqual([]);
  });

  it('says where every mistake is, and goes there', async () => {
    await window.getByRole('button', { name: 'Legg til kriterium' }).click();
    await window.getByText('5 feil må rettes').waitFor();
    await press('Control+m');
    const label = field('criteria.9.label');
    await expect.poll(() => label.evaluate((one) => one === document.activeElement)).toBe(true);
    await window.keyboard.type('Varighet');
    expect(await field('criteria.9.id').inputValue()).toBe('varighet');
    for (const words of ['question', 'explanation', 'example', 'counterExample'])
      await field(`criteria.9.${words}`).fill('Varer tilbudene over flere år?');
    await window.getByText('Ingen feil.').waitFor();
    expect(await bothWays()).toEqual([]);
  });

  it('says what the answers are to each other, in order or as numbers, and what is missing', async () => {
    const kind = field('criteria.9.scale');
    await kind.selectOption({ label: 'Rekkefølge, fra lavest til høyest' });
    const order = window.getByRole('list', { name: 'Rekkefølge, fra lavest til høyest' }).last();
    const lines = () => order.getByRole('listitem').allInnerTexts();
    const before = await lines();
    await order.getByRole('button', { name: /^Flytt ja ned/u }).focus();
    await press('Enter');
    await expect.poll(lines).toEqual([before[1], before[0], ...before.slice(2)]);
    await window.getByText('Ingen feil.').waitFor();

    await kind.selectOption({ label: 'Tall' });
    const number = window.getByRole('textbox', { name: 'Tallet for ja' });
    await number.fill('mange');
    await window.getByText('1 feil må rettes').waitFor();
    await press('Control+m');
    await expect.poll(() => kind.evaluate((one) => one === document.activeElement)).toBe(true);
    expect(await bothWays()).toEqual([]);
    await number.fill('2,5');
    await window.getByText('Ingen feil.').waitFor();
    expect(await bothWays()).toEqual([]);
    // The order that the plans have always had is said, and is nothing new.
    expect(await field('criteria.8.scale').inputValue()).toBe('ordinal');
  });

  it('shows what a rule with the new question would do, before anything is changed', async () => {
    await window.locator('summary', { hasText: '1. Egen tjeneste' }).click();
    const rule = window.locator('details', { hasText: '1. Egen tjeneste' }).last();
    await rule.getByRole('button', { name: 'Legg til vilkår i vilkår 1', exact: true }).click();
    await window.getByText('1 feil må rettes').waitFor();
    await rule.getByLabel('Kriterium i vilkår 1.8').selectOption('varighet');
    await rule.getByRole('group', { name: 'Svar i vilkår 1.8' }).getByLabel('ja').check();
    await window.getByText('Ingen feil.').waitFor();
    await expect
      .poll(() => figure('Utfallet endres').locator('dd').innerText(), { timeout: 20_000 })
      .not.toBe('0');
    expect(
      await window.getByRole('region', { name: 'Oppføringer som berøres' }).innerText(),
    ).toContain('må vurderes på nytt');
    expect(await bothWays()).toEqual([]);
  });

  it('is kept when one leaves, and is taken into use only with a reason', async () => {
    await press('Control+1');
    await window.getByRole('heading', { level: 1, name: 'Kartlegging 2015' }).waitFor();
    await press('Control+7');
    await window.getByRole('button', { name: 'Fortsett på ny versjon' }).click();
    await window.locator('summary', { hasText: 'Varighet' }).first().waitFor();
    await press('Control+Enter');
    const reason = window.getByLabel('Hvorfor endres kodeboken?');
    await expect.poll(() => reason.evaluate((one) => one === document.activeElement)).toBe(true);
    await window.keyboard.type('Tilbudene skal vare over tid.');
    await press('Control+Enter');
    await window.getByRole('heading', { level: 1, name: 'Versjoner av kodeboken' }).waitFor();
    await window.getByRole('heading', { level: 2, name: /^Versjon 2/u }).waitFor();
    await window.getByText('Tilbudene skal vare over tid.').waitFor();
    expect(await bothWays()).toEqual([]);
  });

  it('leaves old judgements as they were, says what was not asked, and is judged by anew', async () => {
    const list = window.locator('section', { hasText: 'Vurderes på nytt' }).last();
    const first = list.getByRole('link').first();
    const name = await first.innerText();
    const before = await list.getByRole('link').count();
    await first.click();
    await window.getByRole('heading', { name }).first().waitFor();
    await window.getByText('Må vurderes på nytt etter den nye kodeboken').waitFor();
    await window.getByText(/etter kodebok 1 · ikke spurt da: varighet/u).waitFor();
    expect(await bothWays()).toEqual([]);
    await press('Escape', '0', 'j');
    await press('Control+Enter');
    await press('Control+7');
    await window.getByRole('heading', { level: 2, name: 'Regler' }).waitFor();
    await press('v');
    await expect.poll(() => list.getByRole('link').count(), { timeout: 20_000 }).toBe(before - 1);
  });

  it('is a file that can be written, changed elsewhere and fetched, read strictly', async () => {
    const file = join(mapping.folder, 'kodebok.json');
    await stubDialogs(mapping.app, { save: file, open: file });
    await window.getByRole('button', { name: 'Lagre som JSON, versjon 2' }).click();
    await window.getByText(/Kodeboken er lagret som/u).waitFor();
    const written = valueOf(readCodebook(JSON.parse(readFileSync(file, 'utf8'))));
    expect(written.version).toBe(2);
    writeFileSync(file, JSON.stringify({ ...written, rules: [] }));
    await press('n');
    await window.getByRole('button', { name: 'Hent fra JSON' }).click();
    await window.getByText(/Kodeboken kan ikke brukes: lista skal ha minst 1 \(rules\)/u).waitFor();
    writeFileSync(file, JSON.stringify({ ...written, title: 'Hentet kodebok' }));
    await window.getByRole('button', { name: 'Hent fra JSON' }).click();
    await window.getByText('«Hentet kodebok» er hentet.').waitFor();
    await window.getByRole('button', { name: 'Forkast' }).click();
    await window.getByRole('button', { name: 'Ny versjon' }).waitFor();
  });
});
