import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFindings } from './axe-findings.ts';
import { openMapping, type OpenMapping } from './play/open-mapping.ts';
import { passphrase } from './play/main-job.ts';
import { terminalIn } from './run-terminal.ts';

// The municipal directors' answers against the interviews: told, settled by a person, and settled anew.

const directors = `Kommunenr;Oppgitt av;Opplysning;Form
0702;kommunalsjef;"Vi har en egen enhet for læring og mestring.";enhet
0301;kommunalsjef;;koordinator
0402;kommunalsjef;;senter
`;
const interviews = `Kommunenr;Oppgitt av;Opplysning;Form
0702;enhetsleder;"Enheten ble lagt ned i fjor.";ingen
0301;avdelingsleder;;ingen
0402;daglig leder;;senter
`;

let mapping: OpenMapping;
let window: Page;
const rows = () => window.getByRole('list', { name: 'Kildekonfliktene' }).getByRole('listitem');

beforeAll(async () => {
  mapping = await openMapping({
    filled: 'empty',
    imports: [
      { text: directors, source: 'sporreskjema' },
      { text: interviews, source: 'telefonintervju' },
    ],
  });
  window = mapping.window;
}, 240_000);
afterAll(() => mapping.end());

describe('the page of source conflicts', () => {
  it('tells what each source says, and leaves out where they say the same', async () => {
    await window.keyboard.press('Control+0');
    await window.getByRole('heading', { level: 1, name: 'Kildekonflikter' }).waitFor();
    await window.getByText(/^2 åpne av 2, i \d oppføring/u).waitFor();
    expect(await rows().count()).toBe(2);
    const holmestrand = rows().filter({ hasText: 'Holmestrand' });
    await holmestrand.getByText('«Enheten ble lagt ned i fjor.»').waitFor();
    await holmestrand.getByText('kommunalsjef').waitFor();
    expect(await axeFindings(window)).toEqual([]);
  });

  it('is settled by key, with a reason', async () => {
    await window.keyboard.press('j');
    await window.keyboard.press('j');
    await window.keyboard.press('s');
    await window.getByRole('radio', { name: 'Ingen' }).check();
    await window.keyboard.press('Control+Enter');
    await window.getByText('Skriv en begrunnelse.').waitFor();
    expect(await axeFindings(window)).toEqual([]);
    await window
      .getByLabel('Begrunnelse')
      .fill('Enheten finnes ikke lenger, sier den som ledet den.');
    await window.keyboard.press('Control+Enter');
    await window.getByText('1 åpen av 2, i 1 oppføring.').waitFor();
    expect(await rows().count()).toBe(1);
    await window.keyboard.press('f');
    await window.getByText(/Svaret «ingen» gjelder. Avgjort av Kari Nordmann/u).waitFor();
    await window.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    expect(await axeFindings(window)).toEqual([]);
    await window.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  });

  it('stands in the history of the entry, and in the terminal', async () => {
    await window.keyboard.press('j');
    await window.keyboard.press('o');
    await window.getByRole('heading', { name: 'Holmestrand' }).first().waitFor();
    await window.keyboard.press('h');
    await window.getByText('Kildekonflikt avgjort: form').waitFor();
    await window.keyboard.press('Escape');
    await mapping.close();
    const grenseland = await terminalIn(join(mapping.folder, 'hjem'), {
      GRENSELAND_PASSPHRASE: passphrase,
    });
    const { json } = await grenseland('conflicts', '--file', mapping.mapping);
    expect(json).toMatchObject({
      open: 1,
      conflicts: [
        { unit: '0301', settled: false },
        { unit: '0702', settled: true, by: { kind: 'person', answers: ['ingen'] } },
      ],
    });
    const words = `conflicts --file ${mapping.mapping} --unit 0301 --criterion form --answers koordinator`;
    const settled = await grenseland(
      ...words.split(' '),
      '--adviser',
      'Kari Nordmann',
      '--rationale',
      'Ringt igjen',
    );
    expect(settled.json).toMatchObject({ open: 0 });
  });
});
