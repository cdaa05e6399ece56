import type { Page } from 'playwright';
import { stubDialogs, type Grenseland } from '../launch.ts';
import { leftToJudge } from './example-workbook.ts';

/** Takes a picture of the window as it is, under a name. */
export type Shot = (name: string) => Promise<void>;

export const passphrase = 'fire ville hester';

/** The first start: who one is, and a passphrase that protects the key. */
export async function becomeAdviser({ window }: Grenseland, shot: Shot): Promise<void> {
  await window.getByLabel('Navn').waitFor();
  await shot('01-forste-start');
  await window.getByLabel('Navn').fill('Kari Nordmann');
  await window.getByLabel('Tittel').fill('spesialrådgiver');
  await window.getByLabel('Passfrase', { exact: false }).first().fill(passphrase);
  await window.getByLabel('Passfrasen en gang til').fill(passphrase);
  await window.keyboard.press('Enter');
  await window.getByRole('button', { name: 'Ny kartlegging' }).waitFor();
}

/** «Kartlegging 2015»: 428 municipalities in 19 counties, none of them decided. */
export async function startMapping(
  { app, window }: Grenseland,
  file: string,
  shot: Shot,
): Promise<void> {
  await stubDialogs(app, { save: file });
  await window.getByRole('button', { name: 'Ny kartlegging' }).click();
  await window.getByLabel('Navn').fill('Kartlegging 2015 (oppdiktet)');
  await shot('02-ny-kartlegging');
  await window.keyboard.press('Enter');
  await window.getByRole('heading', { level: 1, name: 'Kartlegging 2015' }).waitFor();
  await shot('03-tom-forside');
}

/** Takes in the workbook: looks at the columns, saves the refused rows, stores the rest. */
export async function importWorkbook(
  { app, window }: Grenseland,
  files: { readonly workbook: string; readonly refused: string },
  shot: Shot,
): Promise<void> {
  await stubDialogs(app, { open: files.workbook, save: files.refused });
  await window.keyboard.press('Control+i');
  await window.getByText('Avviste rader').first().waitFor();
  await window.getByText('Utopia').or(window.getByText('9999')).first().waitFor();
  await shot('04-hent-inn');
  await window.keyboard.press('Control+s');
  await window.getByText('De avviste radene er lagret').first().waitFor();
  await window.keyboard.press('Control+Enter');
  await window.getByRole('button', { name: 'Gå til køen' }).waitFor({ timeout: 60_000 });
  await shot('05-hentet-inn');
}

const answersByHand: readonly (readonly [string, string])[] = [
  ['1', 'k'],
  ['2', 'e'],
  ['3', 'j'],
  ['4', 'j'],
  ['5', 'j'],
  ['6', 'j'],
];

async function press(window: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await window.keyboard.press(key);
}

async function ledgerSays(window: Page, words: string): Promise<void> {
  await window.getByText(words).first().waitFor();
}

/** Judges what is left, by keyboard: by hand, with a doubt that decides, from the sources, and with a change of mind. */
export async function judgeTheRest({ window }: Grenseland, shot: Shot): Promise<void> {
  await window.keyboard.press('Control+3');
  await window.getByRole('listbox', { name: 'Køen' }).waitFor();
  await press(window, 'n');
  await shot('06-vurder');
  for (const [criterion, answer] of answersByHand) await press(window, criterion, answer);
  await press(window, '7', 'u');
  await window.getByLabel('Hvorfor er det tvil?').waitFor();
  await shot('07-grenseland-apner-seg');
  await press(window, 'Escape', '7', 'j');
  await window.getByText('Egen tjeneste').first().waitFor();
  await press(window, 'Control+Enter');
  await ledgerSays(window, `${leftToJudge - 1} gjenstår`);
  await press(window, 'Control+z');
  await ledgerSays(window, `${leftToJudge} gjenstår`);
  await shot('08-angret');
  for (let left = leftToJudge - 1; left >= 0; left -= 1) {
    await press(window, 'n', 'u', 'Control+Enter');
    await ledgerSays(window, `${left} gjenstår`);
  }
  await shot('09-alt-avgjort');
}
