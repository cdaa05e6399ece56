import { copyFileSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { axeFindings, axeInBothSchemes } from './axe-findings.ts';
import { launchGrenseland, stubDialogs, type Grenseland } from './launch.ts';
import { passphrase } from './play/main-job.ts';
import { openMapping, type OpenMapping } from './play/open-mapping.ts';
import { terminalIn } from './run-terminal.ts';
import { storePid } from './store-pid.ts';
import { removeFolder } from './remove-folder.ts';

// The program is started with a mapping that it cannot open, as by a double click, and says so in its window.

let open: OpenMapping;
const others: Grenseland[] = [];
const folder = mkdtempSync(join(tmpdir(), 'grenseland-ikke-'));

const startedWith = async (file: string): Promise<Grenseland> => {
  const other = await launchGrenseland({ home: mkdtempSync(join(folder, 'hjem-')), args: [file] });
  others.push(other);
  return other;
};
const told = ({ window }: Grenseland): Promise<string> =>
  window.getByRole('alert').first().innerText();

beforeAll(async () => {
  open = await openMapping({ filled: 'empty' });
});
afterEach(async () => {
  for (const one of others.splice(0)) await one.close();
});
afterAll(async () => {
  await open.end();
  removeFolder(folder);
});

describe('a mapping that cannot be opened', () => {
  it('is told by a second program to be open in the first, and where', async () => {
    const other = await startedWith(open.mapping);
    const sentence = await told(other);
    expect(sentence).toContain('«kartlegging-2015.grenseland» er åpen hos Grenseland');
    expect(sentence).toContain(hostname());
    expect(sentence).toContain(`prosess ${String(await storePid(open.app))}`);
    expect(await axeFindings(other.window)).toEqual([]);
  });

  it('goes on being told when one has said who one is, until something is open', async () => {
    const { window } = await startedWith(open.mapping);
    await window.getByRole('textbox', { name: 'Navn' }).fill('Ola Hansen');
    await window.getByLabel(/^Passfrase\b/u).fill(passphrase);
    await window.getByLabel(/^Passfrasen en gang til/u).fill(passphrase);
    await window.keyboard.press('Enter');
    await window.getByRole('heading', { name: 'Hva vil du arbeide med?' }).waitFor();
    expect(await window.getByRole('alert').innerText()).toContain('er åpen hos Grenseland');
    await window.getByRole('button', { name: 'Ny kartlegging' }).click();
    await window.getByRole('heading', { name: 'Ny kartlegging' }).waitFor();
  });

  it('is said to be damaged, and where, and is left as it was', async () => {
    const damaged = join(folder, 'skadet.grenseland');
    copyFileSync(open.mapping, damaged);
    const bytes = readFileSync(damaged);
    const at = bytes.indexOf('Kartlegging 2015');
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    writeFileSync(damaged, bytes);
    const sentence = await told(await startedWith(damaged));
    expect(sentence).toMatch(/Loggen er skadet ved hendelse \d+/u);
    expect(sentence).toContain('Filen er ikke endret.');
    expect(readFileSync(damaged).equals(bytes)).toBe(true);
  });

  it('is said to be no mapping where it is something else', async () => {
    const other = join(folder, 'notater.grenseland');
    writeFileSync(other, 'Ring Bodø');
    expect(await told(await startedWith(other))).toContain('er ikke en kartlegging fra Grenseland');
  });
});

describe('a key that is gone from the machine', () => {
  it('comes back from the file it was saved in, by keyboard, and from no other', async () => {
    const saved = join(folder, 'Kari Nordmann.nokkel');
    const grenseland = await terminalIn(open.home);
    await grenseland('key', '--backup', saved, '--adviser', 'Kari Nordmann');
    const torn = join(folder, 'revet.nokkel');
    writeFileSync(torn, readFileSync(saved).subarray(0, 200));
    const { app, window } = await startedWith(open.mapping);
    await window.getByRole('button', { name: 'Hent nøkkelen fra en fil …' }).press('Enter');
    await window.getByRole('heading', { name: 'Hent nøkkelen fra en fil' }).waitFor();
    await stubDialogs(app, { open: torn });
    await window.keyboard.press('Enter');
    await window.getByText('«revet.nokkel» er ikke en nøkkelfil').waitFor();
    const findings = [...(await axeInBothSchemes(window))];
    await stubDialogs(app, { open: saved });
    await window.keyboard.press('Enter');
    await window.getByText('Nøkkelen til Kari Nordmann').waitFor();
    await window.keyboard.type('en annen passfrase');
    await window.keyboard.press('Enter');
    await window.getByText(/^Passfrasen stemmer ikke\./u).waitFor();
    findings.push(...(await axeInBothSchemes(window)));
    // What is typed takes the place of what was wrong.
    await window.keyboard.type(passphrase);
    await window.keyboard.press('Enter');
    await window.getByText('Kari Nordmann er låst opp.').waitFor();
    expect(findings).toEqual([]);
  });
});
