import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeInBothSchemes } from './axe-findings.ts';
import { killStore } from './store-pid.ts';
import { openMapping, type OpenMapping } from './play/open-mapping.ts';

let open: OpenMapping;
const findings: string[] = [];

async function look(name: string): Promise<void> {
  for (const one of await axeInBothSchemes(open.window)) findings.push(`${name}, ${one}`);
}

const press = async (...keys: readonly string[]): Promise<void> => {
  for (const key of keys) await open.window.keyboard.press(key);
};
const entryName = () => open.window.getByRole('heading', { level: 1 });
const chosen = () =>
  open.window.getByRole('listbox', { name: 'Køen' }).getByRole('option', { selected: true });
const why = () => open.window.getByRole('textbox', { name: 'Hvorfor er det tvil?' });
const answerTo = (criterion: string) =>
  open.window.getByRole('radiogroup', { name: criterion }).getByRole('radio', { checked: true });
const seen = async (text: string | RegExp): Promise<boolean> => {
  await open.window.getByText(text).first().waitFor();
  return true;
};

beforeAll(async () => {
  const text = 'kommunenummer;oppgitt av;form\n0101;kommunalsjef;enhet\n';
  open = await openMapping({ filled: 'workbook', imports: [{ text, source: 'sporreskjema' }] });
  await press('Control+3');
  await open.window.getByRole('listbox').waitFor();
});
afterAll(() => open.end());

describe('a row of the queue', () => {
  it('has room for the signs of a row beside the longest outcome', async () => {
    await press('/');
    await open.window.keyboard.type('halden');
    await press('Enter');
    await open.window.getByRole('heading', { level: 1, name: 'Halden' }).waitFor();
    await press('3', 'j');
    await chosen().getByText('utkast', { exact: false }).first().waitFor();
    const scroller = open.window.getByRole('listbox').locator('..');
    const [wide, room] = await scroller.evaluate((pane) => [pane.scrollWidth, pane.clientWidth]);
    expect(wide).toBeLessThanOrEqual(room ?? 0);
    await open.window.getByRole('button', { name: 'Forkast utkastet' }).click();
    // As it was when the window opened.
    await open.window.evaluate(() => location.assign('#/vurder'));
    await open.window.reload();
    await open.window.getByRole('listbox').waitFor();
  });
});

describe('the queue', () => {
  it('holds all entries, makes only what is seen, and starts at the first undecided', async () => {
    expect(await chosen().getAttribute('aria-setsize')).toBe('428');
    expect(await open.window.getByRole('option').count()).toBeLessThan(60);
    expect(await chosen().innerText()).toContain('uavgjort');
    await look('the queue');
  });

  it('moves by key, with the chosen row named to assistive tools', async () => {
    const before = await entryName().innerText();
    await press('j');
    expect(await entryName().innerText()).not.toBe(before);
    const active = await open.window.getByRole('listbox').getAttribute('aria-activedescendant');
    expect(await chosen().getAttribute('id')).toBe(active);
    await press('k');
    expect(await entryName().innerText()).toBe(before);
  });

  it('is searched by name, also with letters that are hard to type', async () => {
    await press('/');
    await open.window.keyboard.type('kautokeino');
    await press('Enter');
    expect(await entryName().innerText()).toContain('Kautokeino');
    await press('/');
    await press('Escape', 'Escape');
  });

  it('lets text fields swallow the keys', async () => {
    const before = await entryName().innerText();
    await press('/');
    await open.window.keyboard.type('jkg1');
    expect(await entryName().innerText()).toBe(before);
    expect(await why().count()).toBe(0);
    await press('Escape', 'Escape');
  });
});

describe('a judgement by keyboard', () => {
  let name = '';

  it('follows from letters alone, opens grenseland by itself, and says what would change it', async () => {
    await press('n');
    name = await entryName().innerText();
    await press('1', 'k', 'e', 'j', 'j', 'j', 'j', 'u');
    expect(await answerTo('Form').innerText()).toBe('koordinator');
    expect(await answerTo('Evaluert sammen').innerText()).toBe('uklart');
    expect(await seen(/«Evaluert sammen» er ikke bekreftet\. Med ja: egen tjeneste\./u)).toBe(true);
    await why().waitFor();
    await look('a judgement');
  });

  it('explains a criterion on demand, and follows to the next', async () => {
    await press('7', 'i');
    const rule = open.window.getByRole('heading', { level: 3, name: /evaluert i sidestilt/u });
    await rule.waitFor();
    await look('an explanation');
    await press('6');
    await open.window.getByRole('heading', { level: 3, name: /gjennomført/iu }).waitFor();
    await press('Escape');
    await rule.waitFor({ state: 'detached' });
    expect(await rule.count()).toBe(0);
  });

  it('goes round the answers when the same key is pressed again', async () => {
    await press('8', '8');
    expect(await answerTo('Flere års erfaring').innerText()).toBe('ja');
    await press('8');
    expect(await answerTo('Flere års erfaring').innerText()).toBe('nei');
    await press('Backspace');
    expect(await answerTo('Flere års erfaring').count()).toBe(0);
  });

  it('is refused with a reason where the mark has none, and stays where it is', async () => {
    await press('Control+Enter');
    expect(await seen('Et grensetilfelle må begrunnes.')).toBe(true);
    expect(await why().evaluate((field) => field === document.activeElement)).toBe(true);
    expect(await entryName().innerText()).toBe(name);
    await look('a refusal');
  });

  it('goes to the next undecided when saved, and nothing in the queue moves', async () => {
    const row = open.window.getByRole('option', { name: new RegExp(`^${name}`, 'u') });
    const before = await row.boundingBox();
    await open.window.keyboard.type('Evalueres av fagfolk, med skjema.');
    await press('Control+Enter');
    expect(await seen(`${name} er lagret: ingen tjeneste.`)).toBe(true);
    expect(await entryName().innerText()).not.toBe(name);
    await row.getByText('grenseland').waitFor({ state: 'attached' });
    expect(await row.boundingBox()).toEqual(before);
  });

  it('leaves its words for the criteria on Escape', async () => {
    await press('1', 'b');
    const rationale = open.window.getByRole('textbox', { name: 'Begrunnelse (kan utelates)' });
    await rationale.waitFor();
    await open.window.keyboard.type('Halvferdig');
    await press('Escape');
    const group = open.window.getByRole('radiogroup', { name: 'Form' });
    expect(await group.evaluate((one) => one.contains(document.activeElement))).toBe(true);
    expect(await rationale.inputValue()).toBe('Halvferdig');
    await open.window.getByRole('button', { name: 'Forkast utkastet' }).click();
    expect(await seen('Utkastet er forkastet.')).toBe(true);
  });

  it('is undone as a new event, with the answers left to mend', async () => {
    await press('Control+z');
    expect(await seen(`Vurderingen av ${name} er trukket tilbake.`)).toBe(true);
    expect(await entryName().innerText()).toBe(name);
    expect(await why().inputValue()).toBe('Evalueres av fagfolk, med skjema.');
    await press('h');
    const history = open.window.getByRole('dialog', { name: `Historikken til ${name}` });
    await history.getByText(/tatt tilbake/u).waitFor();
    await look('the history');
    await press('Escape');
  });

  it('stands against the criteria only with a rationale', async () => {
    await press('n');
    await press('1', 'i', 'a');
    await open.window.getByRole('radio', { name: 'Planlagt tjeneste' }).click();
    await press('Control+Enter');
    expect(await seen(/Et avvik må begrunnes\./u)).toBe(true);
    await look('a deviation');
    await open.window.getByRole('button', { name: 'Forkast utkastet' }).click();
    expect(await seen('Utkastet er forkastet.')).toBe(true);
  });
});

describe('a draft', () => {
  it('outlives the store: what is written while it is away is there afterwards, and can be saved', async () => {
    await press('n');
    const name = await entryName().innerText();
    await press('1', 'k', 'e', 'j', 'j', 'j', 'j', 'u');
    await killStore(open.app);
    await why().fill('Skrevet mens lageret var borte.');
    expect(await seen('Utkastet er tatt vare på')).toBe(true);
    await open.window.reload();
    await open.window.getByRole('listbox').waitFor();
    expect(await entryName().innerText()).toBe(name);
    expect(await why().inputValue()).toBe('Skrevet mens lageret var borte.');
    await press('Control+Enter');
    expect(await seen(`${name} er lagret: ingen tjeneste.`)).toBe(true);
  });

  it('leaves the panes of the next entry at their top', async () => {
    const tops = () =>
      open.window.evaluate(() =>
        [...document.querySelectorAll('[data-pane]')].map((pane) => pane.scrollTop),
      );
    await open.window.evaluate(() => {
      for (const pane of document.querySelectorAll('[data-pane]')) pane.scrollTop = 60;
    });
    await press('j');
    // The form comes when the entry has been fetched, which may be a moment later.
    await expect.poll(tops).toEqual([0, 0]);
  });
});

describe('what is written by hand', () => {
  it.each([
    ['o', 'Legg til opplysning om'],
    ['t', 'Kontaktforsøk med'],
    ['c', 'Kontakt til tjenesten i'],
    ['r', 'Merk'],
  ])('has a form on %s: %s …', async (key, title) => {
    await press(key);
    const dialog = open.window.getByRole('dialog', { name: new RegExp(`^${title}`, 'u') });
    await dialog.waitFor();
    await look(title);
    await press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(await dialog.count()).toBe(0);
  });

  it('stands among the sources when saved', async () => {
    await press('o');
    await open.window.getByLabel('Opplysningen, helst ordrett').fill('Vi starter til høsten.');
    await press('Control+Enter');
    expect(await seen('«Vi starter til høsten.»')).toBe(true);
  });

  it('says which day it cannot read', async () => {
    await press('t');
    await open.window.getByLabel('Dato').fill('i går');
    expect(await seen('Skriv datoen som 5.3.2015.')).toBe(true);
    await press('Escape');
  });
});

describe('what is over every page', () => {
  it('shows the keys on ?', async () => {
    await press('?');
    const sheet = open.window.getByRole('dialog', { name: 'Tastatursnarveier' });
    await sheet.waitFor();
    expect(await sheet.innerText()).toContain('Lagre og gå til neste');
    await look('the keys');
    await press('Escape');
  });

  it('goes anywhere from the palette', async () => {
    await press('Control+k');
    const palette = open.window.getByRole('dialog', { name: 'Søk eller gå til' });
    await palette.waitFor();
    await look('the palette');
    await open.window.keyboard.type('holmes');
    await press('Enter');
    const there = open.window.getByRole('heading', { level: 1, name: 'Holmestrand' });
    await there.waitFor();
    expect(await chosen().innerText()).toContain('Vestfold');
  });

  it('takes on the chosen look at once, and keeps it', async () => {
    await open.window.getByRole('button', { name: /Konto og visning/u }).click();
    await open.window.getByText('Mørkt', { exact: true }).click();
    await open.window.getByText('Tett', { exact: true }).click();
    const scheme = () =>
      open.window.evaluate(() => {
        const { mantineColorScheme, density } = document.documentElement.dataset;
        return [mantineColorScheme, density];
      });
    expect(await scheme()).toEqual(['dark', 'compact']);
    await press('Escape');
    await open.window.reload();
    await open.window.getByRole('listbox').waitFor();
    expect(await scheme()).toEqual(['dark', 'compact']);
    expect(await entryName().innerText()).toBe('Holmestrand');
  });

  it('is accessible as far as a machine can tell', () => {
    expect(findings).toEqual([]);
  });
});
