import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeInBothSchemes } from './axe-findings.ts';
import { stubDialogs } from './launch.ts';
import { openMapping, type OpenMapping } from './play/open-mapping.ts';

let open: OpenMapping;
const findings: string[] = [];

async function look(name: string): Promise<void> {
  for (const one of await axeInBothSchemes(open.window)) findings.push(`${name}, ${one}`);
}

beforeAll(async () => {
  open = await openMapping({ filled: 'empty' });
});
afterAll(() => open.end());

describe('taking a file in', () => {
  it('says where it stands what is wrong with a file that cannot be read, and that nothing is lost', async () => {
    const { app, window, folder } = open;
    const broken = join(folder, 'skadet.xlsx');
    writeFileSync(broken, Buffer.from('504b0304deadbeef', 'hex'));
    await stubDialogs(app, { open: broken });
    await window.keyboard.press('Control+i');
    const note = window.getByRole('alert');
    await note.getByText('Filen kunne ikke hentes inn').waitFor();
    expect(await note.innerText()).toContain('skadet.xlsx');
    expect(await note.innerText()).toContain('Ingenting er hentet inn.');
    await look('refused file');
  });

  it('leaves everything as it was when the dialog is closed', async () => {
    const { app, window } = open;
    await stubDialogs(app, { open: null });
    await window.getByRole('button', { name: 'Velg en annen fil' }).click();
    await window.getByText('Filen kunne ikke hentes inn').waitFor();
    expect(await window.getByRole('alert').innerText()).toContain('skadet.xlsx');
  });

  it('tries the file at once and accounts for every row, with a reason for each refused', async () => {
    const { app, window, workbook } = open;
    await stubDialogs(app, { open: workbook });
    await window.keyboard.press('Control+i');
    await window.getByRole('img', { name: '455 rader i filen, 452 lagres og 3 avvises' }).waitFor();
    await window.getByText('Ingen kommune eller bydel i registeret svarer til «9999».').waitFor();
    await look('tried file');
    await window.getByRole('button', { name: 'Flertydig navn 1' }).click();
    await window.getByText('«Våler» er navnet på flere').waitFor();
    expect(await window.getByText('svarer til «9999»').count()).toBe(0);
    await window.getByRole('button', { name: 'Alle 3' }).click();
  });

  it('tries again when a column changes its meaning, and frees the one that had it', async () => {
    const { window } = open;
    const number = window.getByRole('combobox', { name: 'Hva «Kommunenr» betyr' });
    await number.click();
    await window.getByRole('option', { name: 'Brukes ikke' }).click();
    await window.getByText('valgt her').waitFor();
    // Found by name alone, the two municipalities called Våler cannot be told apart without their county.
    await window.getByRole('img', { name: /^455 rader i filen, 45\d lagres/u }).waitFor();
    await window.getByRole('button', { name: 'Tilbake til forslagene' }).click();
    await window.getByRole('img', { name: '455 rader i filen, 452 lagres og 3 avvises' }).waitFor();
    expect(await number.inputValue()).toBe('Kommunenummer');
  });

  it('writes the refused rows to mend, from the key', async () => {
    const { app, window, folder } = open;
    const refused = join(folder, 'avviste.xlsx');
    await stubDialogs(app, { save: refused });
    await window.keyboard.press('Control+s');
    await window.getByText(`De avviste radene er lagret i ${refused}`).waitFor();
    expect(existsSync(refused)).toBe(true);
  });
});

describe('a large file', () => {
  it('can be cancelled with Escape while it is stored, and leaves nothing', async () => {
    const { app, window, folder } = open;
    const large = join(folder, 'stor.csv');
    const rows = Array.from({ length: 60_000 }, (_, at) => `0101;Halden;Opplysning ${at}.`);
    writeFileSync(large, ['Kommunenummer;Kommune;Opplysning', ...rows].join('\r\n'));
    await stubDialogs(app, { open: large });
    await window.keyboard.press('Control+i');
    await window
      .getByRole('button', { name: 'Hent inn 60 000 rader' })
      .waitFor({ timeout: 60_000 });
    await window.getByRole('button', { name: 'Hent inn 60 000 rader' }).click();
    const cancel = window.getByRole('button', { name: 'Avbryt' });
    await cancel.waitFor();
    await window
      .getByText(/^(Leser filen|Tolker rad|Lagrer rad)/u)
      .first()
      .waitFor();
    await window.keyboard.press('Escape');
    await window
      .getByText('Innhentingen ble avbrutt. Ingenting er lagret.')
      .waitFor({ timeout: 60_000 });
    await look('cancelled');
    expect(await window.getByText('428 gjenstår').count()).toBe(1);
    await window.keyboard.press('Control+3');
    await window.getByRole('listbox', { name: 'Køen' }).waitFor();
  });

  it('goes on while one looks at something else, and tells when it is done', async () => {
    const { app, window, workbook } = open;
    await stubDialogs(app, { open: workbook });
    await window.keyboard.press('Control+i');
    await window.getByRole('button', { name: 'Hent inn 452 rader' }).waitFor({ timeout: 30_000 });
    // One right after the other: who is still on the page when it ends sees it there, and is not told.
    await window.keyboard.down('Control');
    await Promise.all([window.keyboard.press('Enter'), window.keyboard.press('1')]);
    await window.keyboard.up('Control');
    await window
      .getByText('452 rader fra «intervjuer.xlsx» er hentet inn.')
      .waitFor({ timeout: 60_000 });
    await window.getByRole('button', { name: 'Vis', exact: true }).click();
    await window.getByRole('heading', { level: 1, name: 'Hentet inn' }).waitFor();
    await look('stored');
    await window.getByRole('button', { name: 'Gå til køen' }).click();
    await window.getByText('418 avgjort').waitFor();
    expect(await window.getByText('10 gjenstår').count()).toBe(1);
  });

  it('is not stored twice', async () => {
    const { window } = open;
    await window.keyboard.press('Control+i');
    await window.getByText('Alle radene er lagret fra før').waitFor({ timeout: 30_000 });
    expect(await window.getByText('452 av dem er lagret fra før').count()).toBe(1);
  });

  it('shows nothing that axe finds fault with, light or dark', () => {
    expect(findings).toEqual([]);
  });
});
