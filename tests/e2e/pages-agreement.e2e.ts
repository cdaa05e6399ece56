import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFindings } from './axe-findings.ts';
import { stubDialogs } from './launch.ts';
import { agreementSheet } from './play/agreement-sheet.ts';
import { fromPalette } from './play/from-palette.ts';
import { openMapping, type OpenMapping } from './play/open-mapping.ts';
import { resizeTo } from './play/play-main-job.ts';
import { terminalIn } from './run-terminal.ts';

// Three people have judged the same municipalities: how far they agree, in the window and in a file.

let mapping: OpenMapping;
let window: Page;
const press = async (...keys: readonly string[]): Promise<void> => {
  for (const key of keys) await window.keyboard.press(key);
};
const open = async (): Promise<void> => {
  await press('Control+Shift+e');
  await window.getByRole('heading', { level: 1, name: 'Enighet' }).waitFor();
};
const row = (name: string) =>
  window.getByRole('row').filter({ has: window.getByRole('button', { name, exact: true }) });
const detail = (name: string) => window.getByRole('region', { name, exact: true });

/** What axe finds in both looks and at both widths. */
async function everyWay(): Promise<readonly string[]> {
  const findings: string[] = [];
  for (const [width, height] of [
    [1440, 860],
    [1024, 700],
  ] as const) {
    await resizeTo(mapping, width, height);
    for (const colorScheme of ['light', 'dark'] as const) {
      await window.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      findings.push(...(await axeFindings(window)).map((one) => `${colorScheme} ${width}: ${one}`));
    }
  }
  await resizeTo(mapping, 1440, 860);
  await window.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  return findings;
}

describe('agreement', () => {
  beforeAll(async () => {
    mapping = await openMapping({
      filled: 'empty',
      imports: [
        {
          text: agreementSheet(['Kari Nordmann', 'Ola Hansen', 'Åse Bø'], 90),
          source: 'telefonintervju',
        },
      ],
    });
    window = mapping.window;
    await resizeTo(mapping, 1440, 860);
  }, 240_000);
  afterAll(() => mapping.end());

  it('has a row for everything there is to agree on', async () => {
    await open();
    await window.getByText('90 enheter vurdert av minst to, 3 som vurderer.').waitFor();
    await window.getByText('120 ukjent (hentet inn)').waitFor();
    const names = await window.getByRole('table').first().getByRole('rowheader').allInnerTexts();
    expect(names.length).toBe(1 + 5 + 1 + 9);
    expect(await row('Utfall').innerText()).toMatch(/90\s+\d+,\d\s+0,\d\d\s+0,\d\d til 0,\d\d/u);
    expect(await everyWay()).toEqual([]);
  });

  it('fits a small screen with all its columns', async () => {
    await resizeTo(mapping, 1280, 800);
    const main = window.getByRole('table').first().locator('xpath=ancestor::*[2]');
    const [wide, room] = await main.evaluate((pane) => [pane.scrollWidth, pane.clientWidth]);
    await resizeTo(mapping, 1440, 860);
    expect(wide).toBeLessThanOrEqual(room ?? 0);
  });

  it('shows by key what stands behind a row, between whom, and how it is computed', async () => {
    await row('Utfall').getByRole('button').click();
    await press('j', 'j', 'k');
    expect(await row('Egen tjeneste').getByRole('button').getAttribute('aria-pressed')).toBe(
      'true',
    );
    await detail('Egen tjeneste').waitFor();
    await row('Planer').getByRole('button').click();
    const planer = detail('Planer');
    await planer.getByRole('rowheader', { name: 'Vektet kappa, lineær' }).waitFor();
    await planer
      .getByText('Cohens kappa gjelder nøyaktig to som vurderer. Her er det 3.')
      .first()
      .waitFor();
    await press('p');
    await planer.getByText('Kari Nordmann i radene, Ola Hansen i kolonnene').waitFor();
    await planer.getByRole('button', { name: 'Krippendorffs alfa, ordinal' }).click();
    await planer.getByText('Krippendorff (2011); Krippendorff (2013), kap. 12.').waitFor();
    expect(await everyWay()).toEqual([]);
  });

  it('opens the units behind a number, and their entries', async () => {
    const cell = detail('Planer').getByRole('button', { name: /^ingen og ingen: / });
    const count = Number(await cell.innerText());
    await cell.click();
    const units = detail('Planer').getByRole('listitem');
    await units.first().waitFor();
    expect(await units.count()).toBe(count);
    const name = await units.first().innerText();
    await units.first().getByRole('link').click();
    await window.getByRole('heading', { name, exact: true }).first().waitFor();
    await open();
  });

  it('says in words where kappa misleads, and why', async () => {
    const warned = window
      .getByRole('row')
      .filter({ has: window.getByRole('img', { name: 'Kappa kan villede her' }) });
    await warned.first().getByRole('button').click();
    await window.getByRole('heading', { name: 'Kappa villeder her' }).waitFor();
    await window.getByText('Feinstein og Cicchetti (1990)').waitFor();
    expect(await everyWay()).toEqual([]);
  });

  it('writes every statistic as a file, the same as the terminal says', async () => {
    await stubDialogs(mapping.app, { folder: join(mapping.folder, 'ut') });
    await press('Control+e');
    await window.getByText('Lagret enighet.csv i').waitFor();
    const file = readFileSync(join(mapping.folder, 'ut', 'enighet.csv'), 'utf8');
    const found = file
      .split('\r\n')
      .find((line) => line.startsWith('Utfall;alle;90;Krippendorffs'));
    await fromPalette(window, 'Lukk kartleggingen');
    await window.getByRole('button', { name: 'Prøv eksempelet' }).waitFor();
    const grenseland = await terminalIn(join(mapping.folder, 'hjem'));
    const { stdout } = await grenseland('agreement', '--file', mapping.mapping);
    const told: unknown = JSON.parse(stdout);
    expect(told).toMatchObject({
      outcome: { krippendorffAlpha: { value: Number(found?.split(';')[4]?.replace(',', '.')) } },
      judges: ['Kari Nordmann', 'Ola Hansen', 'Åse Bø'],
      open: { awaitingSecond: 0, heldBack: 0 },
    });
  });
});

describe('agreement where there is little of it', () => {
  it.each([
    { who: [], units: 0, says: 'Når to har vurdert den samme kommunen' },
    { who: ['Kari Nordmann'], units: 3, says: 'Bare Kari Nordmann har vurdert så langt.' },
    { who: ['Kari Nordmann', 'Ola Hansen'], units: 4, says: 'Bare 4 enheter' },
  ])(
    '$units by $who.length: $says',
    async ({ who, units, says }) => {
      mapping = await openMapping({
        filled: 'empty',
        imports:
          units === 0 ? [] : [{ text: agreementSheet(who, units), source: 'telefonintervju' }],
      });
      try {
        window = mapping.window;
        await open();
        await window.getByText(says).waitFor();
        expect(await everyWay()).toEqual([]);
      } finally {
        await mapping.end();
      }
    },
    120_000,
  );
});
