import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeInBothSchemes } from './axe-findings.ts';
import { launchGrenseland, type Grenseland } from './launch.ts';
import { fromPalette } from './play/from-palette.ts';
import { openMapping, unlockAs, type OpenMapping } from './play/open-mapping.ts';

// Backups: listed, made, held up against the file; then the file is damaged, and had back from one as an adviser would.

let open: OpenMapping;
let again: Grenseland | null = null;

const headings = (level: number) =>
  open.window.getByRole('main').getByRole('heading', { level }).allInnerTexts();

beforeAll(async () => {
  open = await openMapping({ filled: 'workbook' });
}, 240_000);
afterAll(async () => {
  await again?.close();
  await open.end();
});

describe('the page of backups', () => {
  it('is found in the palette, has the one made before the import, and makes one more', async () => {
    const { window } = open;
    await fromPalette(window, 'Sikkerhetskopier');
    await window.getByRole('heading', { level: 1, name: 'Sikkerhetskopier' }).waitFor();
    await window.getByText('Laget før en import').waitFor();
    await window.getByRole('button', { name: 'Lag en kopi nå' }).focus();
    await window.keyboard.press('Enter');
    await window.getByText('Laget av deg').waitFor();
    expect((await headings(3)).length).toBeGreaterThan(1);
    expect(await axeInBothSchemes(window)).toEqual([]);
  });

  it('says what would be lost with the older one', async () => {
    const { window } = open;
    const older = window.getByRole('listitem').filter({ hasText: 'Laget før en import' });
    await older.getByRole('button', { name: /^Se hva som går tapt/u }).focus();
    await window.keyboard.press('Enter');
    await older.getByText(/går tapt\.$/u).waitFor();
    await older.getByText(/^Fra .*Kari Nordmann \(\d+\)/u).waitFor();
    await older.getByRole('button', { name: 'Hent fram kopien' }).waitFor();
    expect(await axeInBothSchemes(window)).toEqual([]);
  });
});

describe('a damaged mapping', () => {
  it('is told of with the ways out, and had back from the newest backup', async () => {
    const { mapping, home, folder } = open;
    await open.close();
    const bytes = readFileSync(mapping);
    const place = bytes.lastIndexOf('"type":"round-started"');
    bytes[place] = (bytes[place] ?? 0) ^ 1;
    writeFileSync(mapping, bytes);
    again = await launchGrenseland({ home, args: [mapping] });
    const { window } = again;
    await unlockAs(window, 'Kari Nordmann');
    await window.getByRole('heading', { name: 'Få kartleggingen tilbake' }).waitFor();
    const way = window.getByRole('region', { name: /^Sikkerhetskopien fra/u });
    await way.getByText('Beholder mest').waitFor();
    await window.getByRole('region', { name: 'Det som kan berges av filen' }).waitFor();
    await window.getByRole('heading', { name: 'Hva vil du arbeide med?' }).waitFor();
    expect(await window.getByRole('alert').first().innerText()).toContain('Loggen er skadet');
    expect(await axeInBothSchemes(window)).toEqual([]);
    await way.getByRole('button', { name: 'Hent fram kopien' }).focus();
    await window.keyboard.press('Enter');
    await window.getByRole('heading', { level: 1, name: 'Kartlegging 2015' }).waitFor();
    const kept = readdirSync(folder).find((name) => name.includes('før-gjenoppretting'));
    expect(kept?.startsWith(basename(mapping, '.grenseland'))).toBe(true);
    expect(readFileSync(join(folder, kept ?? '')).equals(bytes)).toBe(true);
  });
});
