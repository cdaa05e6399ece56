import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeInBothSchemes } from './axe-findings.ts';
import { stubDialogs } from './launch.ts';
import { openMapping, type OpenMapping } from './play/open-mapping.ts';

let open: OpenMapping;
const findings: string[] = [];

const press = (key: string): Promise<void> => open.window.keyboard.press(key);
const dialog = () => open.window.getByRole('dialog');
const field = (name: string) => dialog().getByRole('textbox', { name });

async function look(): Promise<void> {
  findings.push(...(await axeInBothSchemes(open.window)));
}

/** What the windows are called, to the system and in the page. */
const titles = async (): Promise<readonly string[]> => [
  ...(await open.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map((one) => one.getTitle()),
  )),
  await open.window.title(),
];

/** In: what must be in it. Out: everything on the clipboard, as text and as HTML. */
async function clipboard(expected: string): Promise<string> {
  const all = await open.app.evaluate(async ({ clipboard: held }) => {
    const text = await held.readText();
    // Electron 25 has a reading of its own for HTML; later ones have items.
    const read: unknown = Reflect.get(held, 'readHTML');
    if (typeof read === 'function') return `${text}\n${String(Reflect.apply(read, held, []))}`;
    const blobs = (await held.read()).flatMap((item) =>
      item.types.map(async (type) => {
        const kept = await item.getType(type);
        return kept instanceof Blob ? kept.text() : JSON.stringify(kept);
      }),
    );
    return [text, ...(await Promise.all(blobs))].join('\n');
  });
  expect(all).toContain(expected);
  return all;
}

/** Every byte of the mapping and of what lies beside it. */
const onDisk = (): string =>
  readdirSync(open.folder)
    .filter((name) => name.startsWith('kartlegging-2015'))
    .map((name) => readFileSync(join(open.folder, name), 'latin1'))
    .join('\n');

beforeAll(async () => {
  open = await openMapping({ filled: 'workbook' });
  await press('Control+3');
  await open.window.getByRole('listbox').waitFor();
});
afterAll(() => open.end());

describe('a contact person', () => {
  it('is written down with the attempt, and stands there afterwards', async () => {
    await press('t');
    await field('Avdeling').fill('Servicetorget');
    await field('Navn').fill('Kari Kontaktdottir');
    await field('Telefon').fill('90 11 22 33');
    await press('Control+Enter');
    await open.window.getByText('Kari Kontaktdottir · 90 11 22 33').waitFor();
    expect(onDisk()).toContain('Kontaktdottir');
    await look();
  });

  it('is corrected by keyboard', async () => {
    await press('p');
    await dialog().waitFor();
    await look();
    await field('Navn').fill('Kari Rettadottir');
    await press('Control+Enter');
    await open.window.getByText('Kari Rettadottir · 90 11 22 33').waitFor();
    expect(onDisk()).not.toContain('Kontaktdottir');
  });

  it('is not let in by a file of rows, which says where and why', async () => {
    const { app, folder, window } = open;
    const rows = join(folder, 'rader.csv');
    const lines = [
      'Kommunenr;Opplysning;Lenke',
      '0702;Kari Rettadottir sier at kurset går;',
      '0701;Kurset går hver høst;https://www.horten.kommune.no/kurs',
      '0704;Ring 90112233 for mer;',
    ];
    writeFileSync(rows, lines.join('\n'));
    await stubDialogs(app, { open: rows });
    await press('Control+i');
    const refused = window.getByRole('region', { name: 'Avviste rader' });
    await refused.getByText('Rad 4').waitFor();
    const told = (await refused.getByRole('listitem').allInnerTexts()).join('\n');
    expect(told.match(/Rad \d|Opplysning|Det står navn, telefon eller e-post/gu)).toEqual(
      ['2', '4'].flatMap((row) => [
        `Rad ${row}`,
        'Opplysning',
        'Det står navn, telefon eller e-post',
      ]),
    );
    expect(told).not.toMatch(/Rettadottir|90 ?11 ?22 ?33/u);
    await look();
    await press('Control+Enter');
    await window.getByRole('button', { name: 'Gå til køen' }).waitFor({ timeout: 60_000 });
    await window.getByText('1 rad fra «rader.csv» er lagret.').waitFor();
    rmSync(rows);
  });

  it('gets neither to the title of the window nor to the clipboard', async () => {
    const { window } = open;
    const said: string[] = [];
    await press('Control+3');
    await window.getByText('Kari Rettadottir · 90 11 22 33').waitFor();
    said.push(...(await titles()));
    await press('Control+5');
    await window.getByText('Har tjeneste').first().waitFor();
    await press('c');
    await window.getByText(/^Tabellen er kopiert/u).waitFor();
    said.push(...(await titles()), await clipboard('Interkommunal'));
    await press('Control+Shift+h');
    const shown = (part: RegExp) => window.getByRole('button', { name: part, pressed: true });
    await shown(/^Hindringer/u).waitFor();
    await press('f');
    await shown(/^Unntak/u).waitFor();
    await press('f');
    await window.getByRole('button', { name: 'Kopier alle lenkene' }).waitFor();
    await press('c');
    await window.getByText(/lenker? er kopiert/u).waitFor();
    said.push(...(await titles()), await clipboard('https://'));
    await press('Control+Shift+x');
    await window.getByRole('textbox', { name: 'Teksten med tall i klammer' }).waitFor();
    await press('e');
    await window.keyboard.type('{har-tjeneste.n} har tjeneste');
    const sheet = window.getByRole('region', { name: 'Slik leses den' });
    await sheet.getByText('har tjeneste').waitFor();
    await sheet.getByRole('button', { name: 'Kopier teksten' }).press('Enter');
    await window.getByText('Teksten er kopiert.').waitFor();
    said.push(...(await titles()), await clipboard('har tjeneste'));
    await window.getByRole('link', { name: 'Utgivelse' }).click();
    await window.getByRole('link', { name: 'Tilsvar' }).click();
    await window.getByText(/^Ingen har fått faktaark/u).waitFor();
    said.push(...(await titles()));
    expect(said.join('\n')).not.toMatch(/Kari|Rettadottir|90 ?11 ?22 ?33/u);
    await press('Control+3');
    await window.getByText('Kari Rettadottir · 90 11 22 33').waitFor();
  });

  it('is erased after one more question, and not a byte is left', async () => {
    await open.window.getByRole('button', { name: 'Rett eller slett Kari Rettadottir' }).click();
    await dialog().getByRole('button', { name: 'Slett personopplysningene' }).press('Enter');
    const sure = dialog().getByRole('group', { name: 'Slett personopplysningene' });
    expect(await sure.evaluate((group) => group === document.activeElement)).toBe(true);
    await look();
    await press('Tab');
    await press('Enter');
    await open.window.getByText('Personopplysninger slettet', { exact: true }).waitFor();
    expect(onDisk()).not.toMatch(/Rettadottir|90 11 22 33/u);
    expect(await open.window.getByText('Servicetorget').count()).toBe(1);
  });

  it('is missed in words where there is none', async () => {
    await press('p');
    await open.window.getByText('Ingen kontaktperson er skrevet ned her.').waitFor();
    expect(findings).toEqual([]);
  });
});
