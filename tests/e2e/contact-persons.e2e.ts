import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeInBothSchemes } from './axe-findings.ts';
import { openMapping, type OpenMapping } from './play/open-mapping.ts';

let open: OpenMapping;
const findings: string[] = [];

const press = (key: string): Promise<void> => open.window.keyboard.press(key);
const dialog = () => open.window.getByRole('dialog');
const field = (name: string) => dialog().getByRole('textbox', { name });

async function look(): Promise<void> {
  findings.push(...(await axeInBothSchemes(open.window)));
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
