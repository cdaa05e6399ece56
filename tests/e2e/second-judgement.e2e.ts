import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFindings } from './axe-findings.ts';
import { launchGrenseland, type Grenseland } from './launch.ts';
import { fromPalette } from './play/from-palette.ts';
import { passphrase } from './play/main-job.ts';
import { resizeTo } from './play/play-main-job.ts';
import { terminalIn } from './run-terminal.ts';
import { removeFolder } from './remove-folder.ts';

const folder = mkdtempSync(join(tmpdir(), 'grenseland-second-'));
const file = join(folder, 'kartlegging.grenseland');
const canary = 'Kanarifugl i gruva';
const shots = process.env['GRENSELAND_SHOTS'];
let open: Grenseland;
const findings: string[] = [];

const source = [
  'kommunenummer;kilde;dato;oppgitt-av;opplysning;form;samarbeid;gruppebasert;mestring;planlagt-sammen;gjennomfort-sammen;evaluert-sammen',
  '0101;telefonintervju;5.2.2015;koordinator;Vi har en koordinator og holder kurs i grupper hver høst.;koordinator;egen;ja;ja;ja;ja;ja',
  '0104;telefonintervju;6.2.2015;leder;Vi planlegger et tilbud sammen med brukerne.;ingen;;ja;uklart;ja;nei;nei',
].join('\n');

async function look(name: string): Promise<void> {
  for (const scheme of ['light', 'dark'] as const) {
    await open.window.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    for (const one of await axeFindings(open.window)) findings.push(`${name} (${scheme}): ${one}`);
    if (shots !== undefined)
      await open.window.screenshot({ path: join(shots, `second-${name}-${scheme}.png`) });
  }
  await open.window.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
}

const press = async (...keys: readonly string[]): Promise<void> => {
  for (const key of keys) await open.window.keyboard.press(key);
};
const text = (): Promise<string> => open.window.locator('body').innerText();
const chip = (name: string) => open.window.getByRole('button', { name: new RegExp(`^${name}`) });

const option = (name: string, value: string): readonly string[] => [`--${name}`, value];

/** Takes the key of the one named into use, with nothing but the keyboard. */
async function unlockAs(name: string): Promise<void> {
  const who = open.window.getByLabel('Rådgiver', { exact: true });
  await who.waitFor();
  // It has the focus already.
  await open.window.keyboard.type(name);
  const field = open.window.getByLabel(`Passfrase for ${name}`);
  await field.fill(passphrase);
  await press('Enter');
  await open.window.getByRole('main').waitFor();
}

beforeAll(async () => {
  const home = join(folder, 'hjem');
  const grenseland = await terminalIn(home);
  const done = async (...words: readonly string[]): Promise<void> => {
    const { exit, stdout } = await grenseland(...words);
    if (exit !== 0) throw new Error(`${words[0] ?? ''}: ${stdout}`);
  };
  const kari = ['--file', file, '--adviser', 'Kari Nordmann'];
  const round = '--register 2015-01-01 --units kommuner --codebook tjenester-2015 --second all';
  await done('new', ...kari, '--name', 'Kartlegging 2015', ...round.split(' '));
  const csv = join(folder, 'intervjuer.csv');
  writeFileSync(csv, source);
  await done('import', ...kari, '--input', csv);
  const mark = {
    criterion: 'mestring',
    alternative: 'egen-tjeneste',
    rationale: `${canary} i tvil`,
  };
  const first = { form: 'ingen', planer: 'ingen' };
  await done(
    'judge',
    ...kari,
    ...option('unit', '0101'),
    ...option('answers', JSON.stringify(first)),
    ...option('borderline', JSON.stringify(mark)),
    ...option('rationale', canary),
  );
  await done(
    'judge',
    ...option('file', file),
    ...option('adviser', 'Ola Hansen'),
    ...option('unit', '0104'),
    ...option('answers', '{"form":"ingen"}'),
  );
  open = await launchGrenseland({ home, args: [file] });
  await resizeTo(open, 1280, 800);
  await unlockAs('Ola Hansen');
});
afterAll(async () => {
  await open.close();
  removeFolder(folder);
});

describe('the second adviser', () => {
  it('finds the entries that wait, and nothing of what the first one made of them', async () => {
    await open.window.getByText('1 oppføring er holdt utenfor').first().waitFor();
    await look('front');
    await press('Control+3');
    await chip('Venter på min andrevurdering').click();
    await open.window.getByRole('heading', { level: 1, name: 'Halden' }).waitFor();
    await open.window.getByText(/Kari Nordmann har vurdert\. Vurderingen holdes tilbake/).waitFor();
    await open.window.getByText('Vi har en koordinator').first().waitFor();
    expect(await text()).not.toContain(canary);
    await look('withheld');
    await press('h');
    await open.window.getByText('Vurdert av Kari Nordmann').waitFor();
    expect(await text()).not.toContain(canary);
    await look('history');
    await press('Escape');
    await press('Control+4');
    await open.window.getByText(/er holdt utenfor til du har vurdert den/).waitFor();
    expect(await text()).not.toContain(canary);
    await look('borderline');
  });

  it('gives an entry to somebody by key', async () => {
    await press('Control+3');
    await open.window.getByRole('heading', { level: 1, name: 'Halden' }).waitFor();
    await press('m');
    const dialog = open.window.getByRole('dialog');
    await dialog.getByLabel('Oppgave').waitFor();
    await look('assign');
    await dialog.getByLabel('Til', { exact: true }).selectOption({ label: 'Ola Hansen' });
    await press('Control+Enter');
    const asked = open.window.getByText('Andrevurdering: Ola Hansen');
    await asked.waitFor();
    expect(await asked.count()).toBe(1);
  });

  it('sees both side by side once their own is saved', async () => {
    await press('u', 'Control+Enter');
    await open.window.getByText(/Halden er lagret/).waitFor();
    await open.window.getByRole('option', { name: /Halden/ }).click();
    await open.window.getByText(canary).first().waitFor();
    const table = open.window.getByRole('region', { name: 'Vurderingene side om side' });
    expect(await table.getByRole('columnheader').allInnerTexts()).toEqual([
      'Punkt',
      'Kari Nordmann',
      'Ola Hansen (din)',
    ]);
    expect(await table.getByRole('row', { name: /^Utfall/ }).innerText()).toContain('ulikt');
    await table.scrollIntoViewIfNeeded();
    await look('beside');
  });
});

describe('several advisers on one machine', () => {
  it('change places by keyboard, and nothing of what the one before saw is left', async () => {
    await press('Control+l');
    await open.window.getByLabel('Rådgiver', { exact: true }).waitFor();
    expect(await text()).not.toContain(canary);
    await look('unlock');
    await unlockAs('Kari Nordmann');
    await press('Control+3');
    await chip('Venter på min andrevurdering').click();
    await press('j');
    await open.window.getByRole('heading', { level: 1, name: 'Moss' }).waitFor();
    await open.window.getByText(/Ola Hansen har vurdert\. Vurderingen holdes tilbake/).waitFor();
  });

  it('are taken out of the file with a reason, and their work stays', async () => {
    await open.window
      .getByRole('button', { name: /Kari Nordmann/ })
      .first()
      .click();
    await open.window.getByRole('button', { name: 'Rådgiverne' }).click();
    const dialog = open.window.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Ta ut Ola Hansen' }).click();
    await dialog.getByLabel('Begrunnelse').fill('Sluttet i mars');
    await look('people');
    await press('Tab', 'Tab', 'Enter');
    await dialog.getByText('Ikke lenger med: Sluttet i mars.').waitFor();
    await press('Escape');
    await chip('Alle').first().click();
    await open.window.getByRole('option', { name: /Halden/ }).click();
    const beside = open.window.getByRole('region', { name: 'Vurderingene side om side' });
    expect(await beside.innerText()).toContain('Ola Hansen');
  });
});

describe('a new round', () => {
  it('asks who resolves and which source goes first', async () => {
    await fromPalette(open.window, 'ny runde');
    await open.window.getByLabel('Når kilder sier imot hverandre').waitFor();
    await look('new-round');
    expect(await open.window.getByLabel('Hvem som kan avklare').inputValue()).toBe('third');
  });
});

it('is accessible throughout, in light and dark', () => {
  expect(findings).toEqual([]);
});
