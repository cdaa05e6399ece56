import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeInBothSchemes } from './axe-findings.ts';
import { stubDialogs } from './launch.ts';
import { openMapping, type OpenMapping } from './play/open-mapping.ts';
import { resizeTo } from './play/play-main-job.ts';
import { terminalIn } from './run-terminal.ts';

// The method appendix: on its page, and in the files that are written from it there and from the terminal.

let open: OpenMapping;
const press = async (...keys: readonly string[]): Promise<void> => {
  for (const key of keys) await open.window.keyboard.press(key);
};
const sheet = () => open.window.getByRole('region', { name: 'Vedlegget' });
const borne = () => open.window.getByRole('complementary', { name: /^Dette bygger/u });
const chosen = () => sheet().locator('[aria-current]');

/** What axe finds in both looks and at both widths. */
async function everyWay(): Promise<readonly string[]> {
  const findings: string[] = [];
  for (const [width, height] of [
    [1440, 860],
    [1024, 700],
  ] as const) {
    await resizeTo(open, width, height);
    findings.push(...(await axeInBothSchemes(open.window)).map((one) => `${width} ${one}`));
  }
  await resizeTo(open, 1440, 860);
  return findings;
}

describe('the method appendix', () => {
  beforeAll(async () => {
    open = await openMapping({ filled: 'complete' });
    await resizeTo(open, 1440, 860);
  }, 240_000);
  afterAll(() => open.end());

  it('stands as it prints, with everything that is said within reach of a key', async () => {
    await press('Control+Shift+m');
    await open.window.getByRole('heading', { level: 1, name: 'Metode' }).waitFor();
    await sheet().getByRole('heading', { level: 2, name: 'Kilder' }).waitFor();
    await open.window.getByText('Ingen setning er valgt.', { exact: false }).waitFor();
    expect(await sheet().getByRole('heading', { name: 'Godkjenning' }).count()).toBe(0);
    expect(await everyWay()).toEqual([]);
    await press('j');
    expect(await chosen().innerText()).toContain('ble startet');
    await press('j', 'j', 'j');
    expect(await chosen().innerText()).toContain('Oversikten bygger på');
    expect(await chosen().evaluate((one) => one === document.activeElement)).toBe(true);
    await borne().getByText('Telefonintervjuer', { exact: true }).waitFor();
    expect(await everyWay()).toEqual([]);
    await press('k');
    expect(await chosen().innerText()).toContain('428 kommuner i 19 fylker');
  });

  it('shows the entries behind what is said, each one press away', async () => {
    await press('j', 'o');
    const units = borne().getByRole('link');
    await units.first().waitFor();
    const name = await units.first().innerText();
    expect(await everyWay()).toEqual([]);
    await units.first().click();
    await open.window.getByRole('heading', { level: 1, name }).waitFor();
    await press('Control+Shift+m');
  });

  it('is written to files, and a signed release of it from the terminal', async () => {
    const folder = join(open.folder, 'metode');
    mkdirSync(folder);
    await stubDialogs(open.app, { folder });
    await press('Control+e');
    await open.window.getByText('metode.docx, metode.html, metode.md', { exact: false }).waitFor();
    expect(await everyWay()).toEqual([]);
    expect(readFileSync(join(folder, 'metode.md'), 'utf8')).toContain('Utkast – ikke signert');
    await open.close();
    const grenseland = await terminalIn(join(open.folder, 'hjem'));
    const out = join(open.folder, 'ut');
    const from = ['--file', open.mapping];
    const early = await grenseland('appendix', ...from, '--out', out);
    expect(early.json).toMatchObject({ refused: { code: 'no-signed-release' } });
    const who = ['--adviser', 'Kari Nordmann', '--role', 'Redaktør', '--meaning', 'Godkjent'];
    await grenseland('release', ...from, ...who);
    const written = await grenseland('appendix', ...from, '--out', out, '--format', 'md,html');
    expect(written.json).toEqual({ files: ['metode.md', 'metode.html'] });
    const signed = readFileSync(join(out, 'metode.md'), 'utf8');
    expect(signed).toContain('Kari Nordmann, redaktør');
    expect(signed).not.toContain('Utkast');
  }, 120_000);
});
