import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFindings } from './axe-findings.ts';
import { resizeTo } from './play/play-main-job.ts';
import { openMapping, unlockAs, type OpenMapping } from './play/open-mapping.ts';

// Three advisers on one machine, with keys of their own: two differ, a third decides, two agree, and it is released.

const answers = {
  service:
    '{"form":"koordinator","samarbeid":"egen","gruppebasert":"ja","mestring":"ja","planlagt-sammen":"ja","gjennomfort-sammen":"ja","evaluert-sammen":"ja"}',
  none: '{"form":"ingen","gruppebasert":"ja","mestring":"ja","planlagt-sammen":"nei","gjennomfort-sammen":"nei","evaluert-sammen":"uklart"}',
  planned: '{"form":"ingen","planer":"godt-i-gang"}',
};
const mark =
  '{"criterion":"evaluert-sammen","alternative":"egen-tjeneste","rationale":"Evalueringen gjøres av fagfolk alene."}';

const by = (adviser: string, unit: string, given: string, ...more: readonly string[]) => [
  '--adviser',
  adviser,
  '--unit',
  unit,
  '--answers',
  given,
  ...more,
];

let mapping: OpenMapping;
let window: Page;
const findings: string[] = [];

async function look(name: string): Promise<void> {
  for (const [width, height] of [
    [1280, 800],
    [1920, 1080],
  ] as const) {
    await resizeTo(mapping, width, height);
    for (const scheme of ['light', 'dark'] as const) {
      await window.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
      for (const one of await axeFindings(window))
        findings.push(`${name} (${width}, ${scheme}): ${one}`);
    }
  }
  await window.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await resizeTo(mapping, 1280, 800);
}

const list = () => window.getByRole('region', { name: 'Oppføringer med ulike vurderinger' });
const pane = () => window.getByRole('region', { name: 'Avklaring' }).first();
const heading = (name: string) => window.getByRole('heading', { level: 2, name });
/** What the page says, once it does. */
const told = (text: string | RegExp) => window.getByRole('main').getByText(text).first();

/** How often the page's account says this, once it does. */
async function account(text: string): Promise<number> {
  await window.getByText(text).waitFor();
  return window.getByText(text).count();
}

async function become(name: string): Promise<void> {
  await window.keyboard.press('Control+l');
  await unlockAs(window, name);
  await window.getByRole('navigation', { name: 'Sider' }).waitFor();
}

beforeAll(async () => {
  mapping = await openMapping({
    filled: 'complete',
    judged: [
      by('Kari Nordmann', '0702', answers.service, '--rationale', 'Koordinatoren er fast ansatt.'),
      by('Ola Hansen', '0702', answers.none, '--borderline', mark),
      by('Kari Nordmann', '0301', answers.service),
      by('Ola Hansen', '0301', answers.planned),
      by('Kari Nordmann', '0402', answers.service),
      by('Per Dahl', '0402', answers.none),
    ],
  });
  window = mapping.window;
}, 240_000);
afterAll(() => mapping.end());

describe('judgements that differ', () => {
  it('stand in the way of a release, which leads to the page', async () => {
    await window.keyboard.press('Control+6');
    await told('3 oppføringer har vurderinger som spriker, og må avklares.').waitFor();
    await window
      .getByRole('main')
      .getByRole('link', { name: /spriker|avklares/u })
      .click();
    await window.getByText('3 til avklaring · 0 avgjort · 0 i enighet').waitFor();
    expect(await list().getByRole('listitem').count()).toBe(3);
  });

  it('stand side by side, with the difference in words and the sources beside', async () => {
    await list()
      .getByRole('link', { name: /Holmestrand/u })
      .click();
    await heading('Holmestrand').waitFor();
    const table = window.getByRole('table', { name: /Vurderingene av Holmestrand/u });
    await table.getByRole('columnheader', { name: /Kari Nordmann/u }).waitFor();
    await table.getByRole('columnheader', { name: /Ola Hansen/u }).waitFor();
    expect(await table.getByText('ulikt', { exact: true }).count()).toBe(8);
    await table.getByText('Koordinatoren er fast ansatt.').waitFor();
    await look('open');
  });

  it('are not for one of the judges to decide alone', async () => {
    expect(await pane().getByRole('button', { name: 'Avgjør' }).count()).toBe(0);
    await pane()
      .getByText(/Du har vurdert oppføringen selv/u)
      .waitFor();
  });

  it('are agreed on by key: a side is taken, the reason written, and the next one shown', async () => {
    await list().getByRole('link', { name: /Oslo/u }).click();
    await heading('Oslo').waitFor();
    await window.keyboard.press('c');
    await pane().getByText('Følger av svarene.').waitFor();
    await window.keyboard.press('Control+Shift+Enter');
    await pane().getByText('Skriv en begrunnelse.').waitFor();
    // What is missing has the focus already.
    await window.keyboard.type('Vi har snakket sammen; de er ikke i gang ennå.');
    await window.keyboard.press('Control+Shift+Enter');
    await window.getByText('Oslo er avklart: planlagt tjeneste').waitFor();
    expect(await account('2 til avklaring · 0 avgjort · 1 i enighet')).toBe(1);
  });

  it('are taken back, which is seen, and settled anew', async () => {
    await window.keyboard.press('Escape');
    await window.keyboard.press('Control+z');
    await heading('Oslo').waitFor();
    await window.getByText('Tatt tilbake: «Angret»').waitFor();
    await window.keyboard.press('b');
    await window.keyboard.press('r');
    await window.keyboard.type('Vi hørte på intervjuet igjen.');
    await window.keyboard.press('Control+Shift+Enter');
    expect(await account('2 til avklaring · 0 avgjort · 1 i enighet')).toBe(1);
  });

  it('are decided by a third person, criterion by criterion', async () => {
    await become('Per Dahl');
    await window.keyboard.press('Control+9');
    await list()
      .getByRole('link', { name: /Holmestrand/u })
      .click();
    await heading('Holmestrand').waitFor();
    await pane().getByText('Velg svar på 6 kriterier til.').waitFor();
    expect(await pane().getByRole('button', { name: 'Avgjør' }).isDisabled()).toBe(true);
    await pane().getByText('Si om det er grenseland.').waitFor();
    await window.keyboard.press('c');
    await window
      .getByRole('combobox', { name: 'Evaluert sammen: svar som skal gjelde' })
      .selectOption('nei');
    await window
      .getByRole('button', { name: 'Grenseland: ta «ikke grenseland» fra Kari Nordmann' })
      .click();
    await pane().getByText('Følger av svarene.').waitFor();
    await window.keyboard.press('r');
    await window.keyboard.type('Ingen er ansatt; tilbudet er bygd ned.');
    await look('chosen');
    await window.keyboard.press('Control+Enter');
    await window.getByText(/Holmestrand er avklart: ingen tjeneste/u).waitFor();
    expect(await account('1 til avklaring · 1 avgjort · 1 i enighet')).toBe(1);
  });

  it('show what was settled, by whom and why, and the history says it too', async () => {
    await window.getByRole('button', { name: /^Avklart/u }).click();
    await list()
      .getByRole('link', { name: /Holmestrand/u })
      .click();
    await pane()
      .getByText(/Avgjort av Per Dahl/u)
      .waitFor();
    await pane().getByText('Ingen er ansatt; tilbudet er bygd ned.').waitFor();
    await look('resolved');
    await window.keyboard.press('h');
    const said = window.getByText(/Avklart som ingen tjeneste av Per Dahl/u);
    await said.first().waitFor();
    expect(await said.count()).toBeGreaterThan(0);
    await window.keyboard.press('Escape');
  });

  it('stand settled in the entry too, with who, how and why, and lead back', async () => {
    await window.getByRole('link', { name: 'Åpne oppføringen' }).focus();
    await window.keyboard.press('Enter');
    await window.getByRole('heading', { level: 1, name: 'Holmestrand' }).waitFor();
    const settled = window.getByRole('region', { name: 'Avklaring' });
    await settled.getByText(/^Avgjort av Per Dahl/u).waitFor();
    await settled.getByText('Ingen er ansatt; tilbudet er bygd ned.').waitFor();
    await look('settled, in the entry');
    await settled.getByRole('link', { name: 'Åpne avklaringen' }).focus();
    await window.keyboard.press('Enter');
    await heading('Holmestrand').waitFor();
    expect(
      await pane()
        .getByText(/Avgjort av Per Dahl/u)
        .count(),
    ).toBe(1);
  });

  it('no longer stand in the way when the last is settled, and the release can be frozen', async () => {
    await become('Ola Hansen');
    await window.keyboard.press('Control+9');
    await heading('Kongsvinger').waitFor();
    await window.keyboard.press('b');
    await window.keyboard.press('r');
    await window.keyboard.type('Kari har lest årsmeldingen.');
    await window.keyboard.press('Control+Enter');
    await window.getByText(/Ingen flere står åpne/u).waitFor();
    await window.keyboard.press('Control+6');
    await told('Ingenting står i veien.').waitFor();
    await window.keyboard.press('f');
    await window.getByText('Manifestets SHA-256').waitFor({ timeout: 90_000 });
    expect(await told('Ingenting står i veien.').count()).toBe(1);
  });

  it('are shown without faults for those who see, hear or use keys, large and small, light and dark', () => {
    expect(findings).toEqual([]);
  });
});
