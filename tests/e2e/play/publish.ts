import { stubDialogs, type Grenseland } from '../launch.ts';
import { passphrase, type Shot } from './main-job.ts';

/** The pages beside the main road, each once: front, borderline marks, tables, codebook. */
export async function lookAround({ window }: Grenseland, shot: Shot): Promise<void> {
  await window.keyboard.press('Control+1');
  await window.getByRole('heading', { level: 1, name: 'Kartlegging 2015' }).waitFor();
  await window.getByText('18,5').first().waitFor();
  await shot('10-forside');
  await window.keyboard.press('Control+4');
  await window.getByRole('heading', { level: 1, name: 'Grenseland' }).waitFor();
  await shot('11-grenseland');
  await window.keyboard.press('Control+7');
  await window.getByText('Moteksempel').first().waitFor();
  await shot('12-kodebok');
  await window.keyboard.press('Control+5');
  await window.getByText('Har tjeneste').first().waitFor();
  await shot('13-tabeller');
}

/** Freezes, signs with the passphrase again, writes the folder, and has it checked. */
export async function signAndExport(
  { app, window }: Grenseland,
  release: string,
  shot: Shot,
): Promise<void> {
  await stubDialogs(app, { folder: release });
  await window.keyboard.press('Control+6');
  await window.getByRole('heading', { level: 1, name: 'Utgivelse' }).waitFor();
  await window.getByText('Ingenting står i veien').first().waitFor();
  await shot('14-utgivelse');
  await window.keyboard.press('f');
  await window.getByText('Manifestets SHA-256').first().waitFor({ timeout: 90_000 });
  await window.getByRole('textbox', { name: 'Rolle' }).fill('spesialrådgiver');
  await window
    .getByRole('textbox', { name: 'Hva underskriften betyr' })
    .fill('Jeg har gjennomgått oversikten og går god for innholdet');
  await window.getByLabel('Passfrasen din').first().fill(passphrase);
  await shot('15-signer');
  await window.keyboard.press('Control+Enter');
  await window
    .getByText('Utgivelse 1.0 er signert og endelig')
    .first()
    .waitFor({ timeout: 30_000 });
  await shot('16-signert');
  await window.getByRole('button', { name: 'Eksporter mappen' }).first().click();
  await window.getByText('filer er skrevet i').first().waitFor({ timeout: 30_000 });
  await window.getByRole('button', { name: 'Kontroller mappen' }).first().click();
  await window.getByText('Alt stemmer').first().waitFor({ timeout: 30_000 });
  await shot('17-kontrollert');
}
