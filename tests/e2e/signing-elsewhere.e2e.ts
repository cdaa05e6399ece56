import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { strFromU8, strToU8 } from 'fflate';
import { candidateParts, forgeCandidate } from '../builders/forged-candidate.ts';
import { axeInBothSchemes } from './axe-findings.ts';
import { launchGrenseland, stubDialogs, type Grenseland } from './launch.ts';
import { passphrase } from './play/main-job.ts';
import { openMapping, unlockAs, type OpenMapping } from './play/open-mapping.ts';
import { terminalIn } from './run-terminal.ts';
import { removeFolder } from './remove-folder.ts';

let kari: OpenMapping;
let elsewhere = '';
const findings: string[] = [];
const at = (name: string): string => join(elsewhere, name);

async function look({ window }: Grenseland, name: string): Promise<void> {
  for (const one of await axeInBothSchemes(window)) findings.push(`${name}, ${one}`);
}

/** A machine of its own, where the one named has a key and no mapping. */
async function machineOf(name: string): Promise<Grenseland> {
  const home = at(`hjem-${name}`);
  const grenseland = await terminalIn(home);
  // Signing nothing makes no key; a mapping of one's own does.
  await grenseland(
    'new',
    '--file',
    at(`${name}.grenseland`),
    '--name',
    'Egen',
    '--register',
    '2015-01-01',
    '--units',
    'kommuner',
    '--codebook',
    'tjenester-2015',
    '--adviser',
    name,
  );
  return launchGrenseland({ home });
}

describe('three signers on three machines', () => {
  beforeAll(async () => {
    elsewhere = mkdtempSync(join(tmpdir(), 'grenseland-signing-'));
    kari = await openMapping({ filled: 'complete', signatures: 3 });
    await kari.window.keyboard.press('Control+6');
    await kari.window.getByText('Ingenting står i veien.').waitFor();
  });
  afterAll(async () => {
    await kari.end();
    removeFolder(elsewhere);
  });

  it('begins with what the round asks of them, which is changed with a reason', async () => {
    const { window } = kari;
    await window.getByRole('button', { name: 'Endre kravet' }).click();
    await window.getByRole('textbox', { name: 'Roller som må være med' }).fill('direktør');
    await window.getByRole('textbox', { name: 'Begrunnelse' }).fill('Direktøren skal med.');
    await window.getByRole('button', { name: 'Lagre kravet' }).click();
    expect(await window.getByText('direktør: 1').innerText()).toContain('3 underskrifter');
  });

  it('sees exactly what is signed before the button, and sends it away as one file', async () => {
    const { app, window } = kari;
    await window.keyboard.press('f');
    const manifest = window.getByText('Manifestet, det som signeres');
    await manifest.waitFor({ timeout: 90_000 });
    await window.getByRole('heading', { name: 'Grensetilfeller' }).waitFor();
    await window.getByRole('button', { name: 'Vis oversikten', exact: true }).last().click();
    const frame = window.locator('iframe');
    expect(await frame.getAttribute('sandbox')).toBe('');
    await frame.contentFrame().getByRole('heading', { level: 1 }).waitFor();
    await window.getByRole('button', { name: 'Skjul oversikten' }).click();
    await look(kari, 'what is signed');
    await stubDialogs(app, { save: at('k.kandidat') });
    await window.getByRole('button', { name: 'Lagre kandidaten som fil …' }).click();
    await window.getByText('Kandidaten er lagret i').waitFor();
  });

  it('is signed where the mapping is not, once it is whole', async () => {
    const ola = await machineOf('Ola');
    const { app, window } = ola;
    try {
      await unlockAs(window, 'Ola');
      await window.getByRole('button', { name: 'Signer en kandidat …' }).click();
      const whole = readFileSync(at('k.kandidat'));
      const broken = Buffer.from(whole);
      const middle = Math.floor(broken.length / 2);
      broken.writeUInt8(broken.readUInt8(middle) ^ 1, middle);
      writeFileSync(at('skadet.kandidat'), broken);
      await stubDialogs(app, { open: at('skadet.kandidat') });
      await window.keyboard.press('Enter');
      await window.getByRole('alert').waitFor();
      expect(await window.getByRole('button', { name: /^Signer utgivelse/u }).count()).toBe(0);
      const parts = candidateParts(at('k.kandidat'));
      const overview = strFromU8(parts['utgivelse/overview/index.html'] ?? new Uint8Array());
      forgeCandidate(at('falsk.kandidat'), parts, {
        'overview/index.html': strToU8(overview.replaceAll('79 av 428', '97 av 428')),
        'tables/tabeller.docx': null,
      });
      await stubDialogs(app, { open: at('falsk.kandidat') });
      await window.getByRole('button', { name: 'Velg kandidaten …' }).press('Enter');
      const files = window.getByRole('region', { name: /^2 filer er ikke slik innholdet/u });
      await files.waitFor();
      expect(await files.getByRole('listitem').allInnerTexts()).toEqual([
        'overview/index.html',
        'tables/tabeller.docx',
      ]);
      expect(await window.getByRole('button', { name: /^Signer utgivelse/u }).count()).toBe(0);
      await look(ola, 'a candidate that is not what it shows');
      await stubDialogs(app, { open: at('k.kandidat'), save: at('ola.signatur.json') });
      await window.getByRole('button', { name: 'Velg kandidaten …' }).click();
      await window.getByRole('heading', { name: 'Grensetilfeller' }).waitFor();
      await window.getByText('Krever 3 underskrifter, blant dem direktør.').waitFor();
      await window.getByText('Roller som kreves: direktør').waitFor();
      await look(ola, 'a candidate');
      await window.getByRole('textbox', { name: 'Rolle' }).fill('fagleder');
      await window.getByRole('button', { name: /går god for innholdet$/u }).click();
      await window.getByLabel('Passfrasen din').first().fill(passphrase);
      await window.getByRole('button', { name: 'Signer utgivelse 1.0' }).click();
      await window.getByText('Signaturen er lagret i').waitFor();
    } finally {
      await ola.close();
    }
    const per = await terminalIn(at('hjem-Per'));
    const signed = await per(
      'release',
      '--sign',
      at('k.kandidat'),
      '--adviser',
      'Per',
      '--role',
      'Direktør',
      '--meaning',
      'Godkjent',
      '--out',
      at('per.signatur.json'),
    );
    expect(signed).toMatchObject({ exit: 0, json: { role: 'direktør' } });
  });

  it('comes back only from those whose keys somebody answers for', async () => {
    const { app, window } = kari;
    const add = async (file: string): Promise<void> => {
      await stubDialogs(app, { open: at(file) });
      await window.getByRole('button', { name: 'Hent inn signatur …' }).click();
    };
    await add('ola.signatur.json');
    await window.getByText('Nøkkelen til Ola er ikke kjent').waitFor();
    const forged = readFileSync(at('per.signatur.json'), 'utf8').replace('Godkjent', 'Avvist');
    writeFileSync(at('falsk.signatur.json'), forged);
    await add('falsk.signatur.json');
    await window.getByText('Signaturen til Per stemmer ikke').waitFor();

    await window.getByRole('button', { name: /Kari Nordmann/u }).click();
    await window.getByRole('button', { name: 'Nøkler' }).click();
    await window.getByRole('heading', { level: 1, name: 'Nøkler' }).waitFor();
    for (const name of ['Ola', 'Per']) {
      await stubDialogs(app, { open: at(`${name.toLowerCase()}.signatur.json`) });
      await window.getByRole('button', { name: 'Gå god for en som har signert …' }).click();
      await window.getByLabel('Hvordan vet du').fill('Lest på telefon.');
      await window.keyboard.press('Enter');
      await window.getByText(`Du går god for nøkkelen til ${name}.`).waitFor();
    }
    await look(kari, 'keys');
    await window.keyboard.press('Control+6');
    await add('ola.signatur.json');
    await window.getByText('Ola, fagleder, har signert').waitFor();
    await add('per.signatur.json');
    await window.getByText('Per, direktør, har signert').waitFor();
    await window.getByRole('textbox', { name: 'Rolle' }).fill('redaktør');
    await window.getByRole('button', { name: /gis ut$/u }).click();
    await window.getByLabel('Passfrasen din').first().fill(passphrase);
    await window.keyboard.press('Control+Enter');
    const card = window.getByRole('article', { name: 'Utgivelse 1.0' });
    await card.getByText('endelig', { exact: true }).waitFor({ timeout: 30_000 });
    await window.getByRole('button', { name: 'Kontroller denne kartleggingen' }).click();
    await window.getByText('Alt stemmer').waitFor({ timeout: 30_000 });
    expect(await card.innerText()).toContain('Per, direktør');
  });

  it('goes on under a new key, as the same person', async () => {
    const { app, window } = kari;
    await window.getByRole('button', { name: /Kari Nordmann/u }).click();
    await window.getByRole('button', { name: 'Nøkler' }).click();
    await stubDialogs(app, { save: at('kari.nokkel') });
    for (const job of ['Lagre gjenopprettingsfil …', 'Bytt nøkkel']) {
      await window.getByRole('button', { name: job }).first().click();
      await window.getByLabel('Passfrasen din').first().fill(passphrase);
      await window.getByLabel(/^(Passfrase for filen|Ny passfrase)/u).fill(passphrase);
      await window.getByLabel('En gang til').fill(passphrase);
      await window.keyboard.press('Enter');
      await window
        .getByText(/^(Gjenopprettingsfilen er lagret|Du har fått en ny)/u)
        .last()
        .waitFor();
    }
    await window.getByText('byttet ut').waitFor();
    await look(kari, 'a new key');
    expect(findings).toEqual([]);
  });
});
