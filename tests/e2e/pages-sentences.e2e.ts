import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeInBothSchemes } from './axe-findings.ts';
import { openMapping, type OpenMapping } from './play/open-mapping.ts';

/** A folder for pictures, where somebody wants to look at the pages. */
const shots = process.env['GRENSELAND_SHOTS'];

const questionnaire = [
  'kommunenummer;dato;opplysning',
  '0701;5.2.2015;Vi svarte sammen med 188 av 427 kommuner og 15 bydeler (44 %).',
  '0702;5.2.2015;Vi er en av 79 av 428 kommuner (18 %).',
].join('\n');

let open: OpenMapping;
const findings: string[] = [];

async function look(name: string): Promise<void> {
  const { window } = open;
  for (const one of await axeInBothSchemes(window)) findings.push(`${name}, ${one}`);
  if (shots === undefined) return;
  for (const colorScheme of ['light', 'dark'] as const) {
    await window.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await window.screenshot({ path: join(shots, `sentences-${name}-${colorScheme}.png`) });
  }
  await window.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
}

const field = () => open.window.getByRole('textbox', { name: 'Teksten med tall i klammer' });
const sheet = () => open.window.getByRole('region', { name: 'Slik leses den' });
const behind = () => open.window.getByRole('complementary');
const search = () => open.window.getByRole('combobox', { name: 'Søk i tabellene' });
const plain = (text: string): string => text.replaceAll('\u00A0', ' ');

const headline =
  'I alt hadde {har-tjeneste.n} av {har-tjeneste.N kommune|kommuner} ({har-tjeneste.percent}) en tjeneste.';

beforeAll(async () => {
  open = await openMapping({
    filled: 'complete',
    imports: [{ text: questionnaire, source: 'sporreskjema' }],
  });
  await open.window.keyboard.press('Control+Shift+x');
  await field().waitFor();
});
afterAll(() => open.end());

describe('the sentences', () => {
  it('begin with a field to write in, and tell what was imported that does not add up', async () => {
    await open.window
      .getByText('188 av 427 kommuner og 15 bydeler (44 %', { exact: false })
      .waitFor();
    const stated = open.window.getByRole('region', { name: 'Prosenter som ikke stemmer' });
    expect(await stated.getByRole('link').allInnerTexts()).toEqual(['Opplysning fra Horten']);
    expect(plain(await stated.innerText())).toContain('av alle 442 er det 42,5 %');
    await look('empty');
  });

  it('are read as they will be printed while they are written', async () => {
    await open.window.keyboard.press('e');
    await open.window.keyboard.type(headline);
    await sheet().getByText('en tjeneste.').waitFor();
    expect(plain(await sheet().getByRole('paragraph').first().innerText())).toBe(
      'I alt hadde 79 av 428 kommuner (18,5 %) en tjeneste.',
    );
  });

  it('take a number from the tables by search and arrows', async () => {
    const { window } = open;
    await window.keyboard.type(' Av dem var ');
    await window.keyboard.press('Control+m');
    expect(await search().evaluate((one) => one === document.activeElement)).toBe(true);
    await window.keyboard.type('tatt inn');
    await window
      .getByRole('option', { selected: true })
      .getByText(/^Tatt inn/u)
      .waitFor();
    await window.keyboard.press('Enter');
    expect(await field().evaluate((one) => one === document.activeElement)).toBe(true);
    await window.keyboard.type(' uten egen.');
    expect(await field().inputValue()).toMatch(
      /Av dem var \{tilbud-uten-tjeneste\.n\} uten egen\.$/u,
    );
    await sheet().getByText('uten egen.').waitFor();
    await look('written');
  });

  it('are kept, and found again', async () => {
    const { window } = open;
    await window.keyboard.press('Control+Enter');
    await window.getByText('Setningen er lagret.', { exact: true }).waitFor();
    await window.getByRole('link', { name: /^setning-1/u }).waitFor();
    expect(await window.getByRole('button', { name: 'Lagret' }).isDisabled()).toBe(true);
  });

  it('open the municipalities behind a number, and an entry from there', async () => {
    const { window } = open;
    await sheet().getByRole('button', { name: /^79:/u }).click();
    await behind().getByRole('heading', { name: 'Bak tallet 79' }).waitFor();
    expect(await behind().getByRole('link').count()).toBe(79);
    expect(await behind().getByText('kan falle ut').count()).toBe(4);
    await look('behind');
    const first = behind().getByRole('link').first();
    const name = (await first.locator('span').first().innerText()).trim();
    await first.click();
    await window.getByRole('heading', { level: 1, name }).waitFor();
    await window.keyboard.press('Control+Shift+x');
    await sheet().getByRole('button', { name: /^79:/u }).click();
    await window.keyboard.press('Escape');
    await behind().waitFor({ state: 'detached' });
  });

  it('are flagged in words, with what would be true', async () => {
    const { window } = open;
    await window.keyboard.press('n');
    await field().fill(
      'I {nesten halvparten: har-tjeneste.percent} av kommunene, i alt {over 76: har-tjeneste.n}, fantes det, {har-tjeneste.n} av {har-tjeneste.N} (20 %).',
    );
    const flags = window.getByRole('list', { name: '3 merknader' });
    await flags.waitFor();
    const told = plain(await flags.innerText());
    expect(told).toContain('«nesten halvparten» stemmer ikke: Tallet er 18,5 %');
    expect(told).toContain(
      '«over 76» stemmer for 79, men ikke hvordan grensetilfellene enn leses: fra 75 til 79',
    );
    expect(told).toContain('79 av 428 er 18,5 %, ikke 20 %.');
    await look('flagged');
  });

  it('say where they cannot be read, and lose nothing that is written', async () => {
    const { window } = open;
    await field().fill('Der er {finnes-ikke.n}.');
    await window.getByText('«finnes-ikke.n» ved tegn 9 finnes ikke.', { exact: false }).waitFor();
    await look('unreadable');
    await window.keyboard.press('Control+5');
    await window.getByRole('table', { name: /^Tabell 1\./u }).waitFor();
    await window.keyboard.press('Control+Shift+x');
    await window.getByRole('link', { name: 'Ny setning' }).click();
    expect(await field().inputValue()).toBe('Der er {finnes-ikke.n}.');
  });

  it('are copied as they are read', async () => {
    const { app, window } = open;
    await field().fill('{har-tjeneste.n} av {har-tjeneste.N} kommuner');
    await sheet().getByText('Syttini').waitFor();
    await sheet().getByRole('button', { name: 'Kopier teksten' }).click();
    await window.getByText('Teksten er kopiert.').waitFor();
    const copied = await app.evaluate(({ clipboard }) => clipboard.readText());
    expect(copied).toBe('Syttini av 428 kommuner');
  });

  it('are changed with a key: the sentence, the digits', async () => {
    const { window } = open;
    await field().blur();
    await window.keyboard.press('j');
    await window.getByRole('heading', { level: 2, name: 'setning-1' }).waitFor();
    await window.keyboard.press('d');
    await sheet()
      .getByRole('button', { name: /^18\s%:/u })
      .waitFor();
    await window.keyboard.press('d');
    const share = sheet().getByRole('button', { name: /^18,5\s%:/u });
    await share.waitFor();
    expect(plain(await share.innerText())).toBe('18,5 %');
  });

  it('are written in nynorsk too', async () => {
    const { window } = open;
    await window.keyboard.press('n');
    await field().fill(
      '{kriterium-form.leder.n kommune|kommunar} og {over halvparten: har-tjeneste.n}.',
    );
    await window.getByText('Nynorsk', { exact: true }).click();
    const flag = window.getByText('«under ein femdel»', { exact: false });
    await flag.waitFor();
    expect(await flag.count()).toBe(1);
    await look('nynorsk');
    await field().blur();
    await window.keyboard.press('j');
    await window.getByRole('heading', { level: 2, name: 'setning-1' }).waitFor();
  });

  it('are taken out of the article once it is sure', async () => {
    const { window } = open;
    await window.getByRole('button', { name: 'Fjern', exact: true }).click();
    await window.getByRole('button', { name: 'Fjern setningen' }).click();
    await window.getByText('Setningen er fjernet fra artikkelen.', { exact: false }).waitFor();
    const link = window.getByRole('link', { name: /^setning-1/u });
    await link.waitFor({ state: 'detached' });
    expect(await link.count()).toBe(0);
  });

  it('are shown without anything that axe finds', () => {
    expect(findings).toEqual([]);
  });
});
