import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFindings, axeInBothSchemes } from './axe-findings.ts';
import { openMapping, type OpenMapping } from './play/open-mapping.ts';

// The round and an entry as they stood, and what was done since one said that all was seen.

let mapping: OpenMapping;
let window: Page;

const bothWays = (): Promise<readonly string[]> => axeInBothSchemes(window);

beforeAll(async () => {
  mapping = await openMapping({
    filled: 'workbook',
    imports: [
      {
        text: 'Kommunenr;Oppgitt av;Opplysning;Form\n0702;kommunalsjef;Vi har en enhet.;enhet\n',
        source: 'sporreskjema',
      },
    ],
  });
  window = mapping.window;
}, 240_000);
afterAll(() => mapping.end());

describe('the timeline', () => {
  it('shows the round as it stood, and as it stands at the end', async () => {
    await window.keyboard.press('Control+Shift+T');
    await window.getByRole('heading', { level: 1, name: 'Tidslinje' }).waitFor();
    await window.getByText(/^418 avgjort \+ 10 uavgjort/u).waitFor();
    expect(await bothWays()).toEqual([]);
    const reel = window.getByRole('slider', { name: 'Dag' });
    await reel.focus();
    await window.keyboard.press('Home');
    await window.getByText(/^0 avgjort \+ 428 uavgjort/u).waitFor();
    await window.keyboard.press('End');
    await window.getByText(/^418 avgjort \+/u).waitFor();
    await window.getByText('Hentet inn rad').first().waitFor();
  });

  it('plays to the end', async () => {
    await window.getByRole('button', { name: 'Spill av' }).click();
    await window.getByText(/^0 avgjort \+/u).waitFor();
    await window.getByText(/^418 avgjort \+/u).waitFor();
    await window.getByRole('button', { name: 'Spill av' }).waitFor();
    // All of it was done on one day, so that the time is what tells the stops apart.
    expect(
      await window.getByRole('slider', { name: 'Dag' }).getAttribute('aria-valuetext'),
    ).toMatch(/ kl\. \d\d\.\d\d · Kari Nordmann$/u);
  });

  it('tells what was done since all was seen', async () => {
    await window.getByRole('button', { name: 'Alt er sett' }).click();
    await window.getByText('Ingenting er gjort siden').waitFor();
    await window.evaluate(() => location.assign('#/vurder/0702'));
    await window.getByRole('heading', { level: 1, name: 'Holmestrand' }).waitFor();
    await window.keyboard.press('e');
    await window.getByLabel('Kommentar', { exact: true }).fill('Ring igjen.');
    await window.keyboard.press('Control+Enter');
    await window.getByRole('dialog').getByText('Ring igjen.').waitFor();
    await window.keyboard.press('Escape');
    await window.keyboard.press('Control+Shift+T');
    await window.getByText('1 hendelse siden du sist sa').waitFor();
    await window.getByRole('button', { name: 'Vis hva som er gjort' }).click();
    await window.getByRole('region', { name: 'Siden sist' }).getByText('«Ring igjen.»').waitFor();
    expect(await axeFindings(window)).toEqual([]);
  });
});

describe('the history of an entry', () => {
  it('shows the entry as it stood then', async () => {
    await window.evaluate(() => location.assign('#/vurder/0702'));
    await window.getByRole('heading', { level: 1, name: 'Holmestrand' }).waitFor();
    await window.keyboard.press('h');
    await window.getByRole('button', { name: 'Se oppføringen slik den sto da' }).last().click();
    const past = window.getByRole('dialog', { name: /^Holmestrand slik den sto/u });
    await past.getByText('1 opplysning', { exact: true }).waitFor();
    expect(await bothWays()).toEqual([]);
    await window.keyboard.press('Escape');
  });
});
