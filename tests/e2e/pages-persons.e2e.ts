import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { canaries, canariesIn, canaryWords } from '../builders/canary.ts';
import { axeInBothSchemes } from './axe-findings.ts';
import { stubDialogs } from './launch.ts';
import { fromPalette } from './play/from-palette.ts';
import { openMapping, type OpenMapping } from './play/open-mapping.ts';
import { removeFolder } from './remove-folder.ts';

// What is held about whom, on a page of its own; and what is erased there is in no file that the program has.

const [aerlend, maret] = canaries;
const temporary = mkdtempSync(join(tmpdir(), 'grenseland-persons-'));
let mapping: OpenMapping;
let window: Page;
let places: readonly string[];

const press = async (...keys: readonly string[]): Promise<void> => {
  for (const key of keys) await window.keyboard.press(key);
};
const dialog = () => window.getByRole('dialog');
const main = () => window.getByRole('main');
const button = (name: string | RegExp) => main().getByRole('button', { name, exact: true });

/** Writes a contact attempt with a person into the entry that is shown, as one does by keyboard. */
async function ring(person: typeof aerlend | typeof maret): Promise<void> {
  await press('t');
  await dialog().getByRole('textbox', { name: 'Avdeling' }).fill('Servicetorget');
  await dialog().getByRole('textbox', { name: 'Navn' }).fill(person.name);
  await dialog().getByRole('textbox', { name: 'Telefon' }).fill(person.phone);
  await dialog().getByRole('textbox', { name: 'E-post' }).fill(person.email);
  await press('Control+Enter');
  await dialog().waitFor({ state: 'detached' });
}

/** Where any of the canaries stands, in whatever encoding, in the folders the program writes in. */
const found = (): readonly string[] => canariesIn(places, canaryWords);

beforeAll(async () => {
  mapping = await openMapping({ filled: 'workbook', env: { TMPDIR: temporary } });
  window = mapping.window;
  const profile = await mapping.app.evaluate(({ app }) =>
    (['userData', 'sessionData', 'crashDumps'] as const).map((one) => app.getPath(one)),
  );
  places = [...new Set([mapping.folder, temporary, ...profile])].filter((one) => existsSync(one));
}, 240_000);
afterAll(async () => {
  await mapping.end();
  removeFolder(temporary);
});

describe('the page of personal data', () => {
  it('says where there is nobody, and what the round asks for', async () => {
    await fromPalette(window, 'Personopplysninger');
    await window.getByRole('heading', { level: 1, name: 'Personopplysninger' }).waitFor();
    await window.getByText('Ingen kontaktpersoner').waitFor();
    await button('Slutt å spørre: Kartlegging 2015').waitFor();
    expect(await axeInBothSchemes(window)).toEqual([]);
  });

  it('shows everybody with everything, and finds one by telephone', async () => {
    await press('Control+3');
    await window.getByRole('listbox').waitFor();
    await ring(aerlend);
    await press('j');
    await ring(aerlend);
    await ring(maret);
    await press('b');
    await window.keyboard.type(`${aerlend.name} sa at de har kurs, ring ${aerlend.phone}`);
    await window.getByText('Ser ut som en personopplysning', { exact: false }).waitFor();
    await press('Escape');
    await fromPalette(window, 'Personopplysninger');
    await window.getByText('2 personer', { exact: true }).waitFor();
    await main().getByRole('searchbox').fill('41 52 63');
    await main().getByRole('heading', { level: 2, name: maret.name }).waitFor();
    await main().getByRole('searchbox').fill('østgård');
    await main().getByRole('heading', { level: 2, name: aerlend.name }).waitFor();
    expect(await main().getByRole('heading', { level: 3 }).count()).toBe(2);
    expect(await axeInBothSchemes(window)).toEqual([]);
    expect(found()).not.toEqual([]);
  });

  it('gives everything about one person out', async () => {
    const out = join(temporary, 'utlevering');
    await stubDialogs(mapping.app, { folder: out });
    await button('Utlever').press('Enter');
    await window.getByText('Utleveringen ligger i', { exact: false }).waitFor();
    expect(readdirSync(out)).toHaveLength(2);
    expect(canariesIn([out], [maret.name])).toEqual([]);
    rmSync(out, { recursive: true });
  });

  it('records what a person has agreed to have published, once it is said what that means', async () => {
    await button('Registrer samtykke til å gi ut').first().press('Enter');
    await window.getByText('Der står det for godt', { exact: false }).waitFor();
    await main()
      .getByRole('checkbox', { name: `Navn: ${aerlend.name}` })
      .press('Space');
    await main().getByRole('textbox', { name: 'Når' }).fill('5.3.2015');
    await main().getByRole('textbox', { name: 'Hvordan' }).fill('På telefon');
    expect(await axeInBothSchemes(window)).toEqual([]);
    await press('Enter');
    await window.getByText('Samtykke til å gi ut navn, 5. mars 2015: På telefon').waitFor();
  });

  it('blocks a person, with a reason that does not say who it is', async () => {
    await button('Sperr').press('Enter');
    await window.keyboard.type('Østgård ba om det');
    await press('Tab', 'Tab', 'Enter');
    await main().getByRole('alert').waitFor();
    await main().getByRole('form', { name: 'Sperr' }).getByRole('textbox').fill('Bedt om det');
    await press('Tab', 'Tab', 'Enter');
    await button('Opphev sperringen').waitFor();
    expect(await axeInBothSchemes(window)).toEqual([]);
  });

  it('erases one for good, from every file the program has', async () => {
    const findings: string[] = [];
    for (const person of [aerlend, maret]) {
      await main().getByRole('searchbox').fill(person.name);
      await main().getByRole('heading', { level: 2, name: person.name }).waitFor();
      await button('Slett').press('Enter');
      await main().getByText('Dette blir borte').waitFor();
      if (person === aerlend) findings.push(...(await axeInBothSchemes(window)));
      const form = main().getByRole('form', { name: `Slett alt om ${person.name}` });
      await form.getByRole('textbox').fill('Bedt om det');
      await form.getByRole('button', { name: `Slett ${person.name} for godt` }).press('Enter');
      await form.waitFor({ state: 'detached' });
    }
    await window.getByText('Ingen kontaktpersoner').waitFor();
    expect(await main().getByText('Bedt om det', { exact: false }).count()).toBe(3);
    expect(findings).toEqual([]);
    expect(found()).toEqual([]);
  });

  it('leaves nothing that comes back when the program has ended', async () => {
    await window.reload();
    await window.getByText('Ingen kontaktpersoner').waitFor();
    await mapping.close();
    expect(found()).toEqual([]);
  });
});
