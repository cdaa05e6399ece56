import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import Database from 'better-sqlite3';
import type { Page } from 'playwright';
import { z } from 'zod';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeInBothSchemes } from './axe-findings.ts';
import { launchGrenseland, stubDialogs, type Grenseland } from './launch.ts';
import { leftToJudge } from './play/example-workbook.ts';
import { fromPalette } from './play/from-palette.ts';
import { openMapping, unlockAs, type OpenMapping } from './play/open-mapping.ts';
import { terminalIn } from './run-terminal.ts';
import { storePid } from './store-pid.ts';

// Backups: listed, made, held up against the file; then the file is damaged, and had back from one as an adviser would.

let open: OpenMapping;
let again: Grenseland | null = null;

/** Changes a bit of the file where something stands last. Out: its bytes as they are then. */
function damage(file: string, where: string | Uint8Array): Buffer {
  const bytes = readFileSync(file);
  const place = bytes.lastIndexOf(where);
  if (place === -1) throw new Error('That is not in the file');
  bytes[place] = (bytes[place] ?? 0) ^ 1;
  writeFileSync(file, bytes);
  return bytes;
}

/** The signature of the last event of a mapping that nobody has open. */
function lastSignature(file: string): Uint8Array {
  const database = new Database(file);
  try {
    const found = database.prepare('SELECT signature FROM log ORDER BY n DESC LIMIT 1').pluck();
    return z.instanceof(Uint8Array).parse(found.get());
  } finally {
    database.close();
  }
}

/** Has the store stand still, as where a file is long. Out: how it is let go on. */
async function held({ app }: Grenseland): Promise<() => void> {
  const pid = await storePid(app);
  if (pid === null) throw new Error('no store is running');
  process.kill(pid, 'SIGSTOP');
  return () => void process.kill(pid, 'SIGCONT');
}

/** Judges the next entry as its sources have it. */
async function judgeOne(window: Page): Promise<void> {
  await window.keyboard.press('Control+3');
  await window.getByRole('listbox', { name: 'Køen' }).waitFor();
  await window.keyboard.press('n');
  const filled = window.getByText(/^Hentet \d+ svar fra kildene/u);
  // The entry may still be on its way.
  for (let tries = 0; tries < 20 && (await filled.count()) === 0; tries += 1) {
    await window.keyboard.press('u');
    await filled.waitFor({ timeout: 500 }).catch(() => undefined);
  }
  await window.keyboard.press('Control+Enter');
}

const headings = (level: number) =>
  open.window.getByRole('main').getByRole('heading', { level }).allInnerTexts();

beforeAll(async () => {
  open = await openMapping({ filled: 'workbook' });
}, 240_000);
afterAll(async () => {
  await again?.close();
  await open.end();
});

describe('the page of backups', () => {
  it('is found in the palette, has the one made before the import, and makes one more', async () => {
    const { window } = open;
    await fromPalette(window, 'Sikkerhetskopier');
    await window.getByRole('heading', { level: 1, name: 'Sikkerhetskopier' }).waitFor();
    await window.getByText('Laget før en import').waitFor();
    await window.getByRole('button', { name: 'Lag en kopi nå' }).focus();
    await window.keyboard.press('Enter');
    await window.getByText('Laget av deg').waitFor();
    expect((await headings(3)).length).toBeGreaterThan(1);
    expect(await axeInBothSchemes(window)).toEqual([]);
  });

  it('says what would be lost with the older one', async () => {
    const { window } = open;
    const older = window.getByRole('listitem').filter({ hasText: 'Laget før en import' });
    await older.getByRole('button', { name: /^Se hva som går tapt/u }).focus();
    // The store stands still meanwhile, so that there is time to look, and to change one's mind.
    const goOn = await held(open);
    try {
      await window.keyboard.press('Enter');
      await older.getByText('Sammenligner filen med kopien …').waitFor();
      expect(await axeInBothSchemes(window)).toEqual([]);
      await older.getByRole('button', { name: 'Avbryt' }).press('Enter');
      await older.getByText('Avbrutt. Ingenting er endret.').waitFor();
      expect(await axeInBothSchemes(window)).toEqual([]);
    } finally {
      goOn();
    }
    // The focus is on the way to have it all the same.
    await window.keyboard.press('Enter');
    await older.getByText(/går tapt\.$/u).waitFor();
    await older.getByText(/^Fra .*Kari Nordmann \(\d+\)/u).waitFor();
    await older.getByRole('button', { name: 'Hent fram kopien' }).waitFor();
    expect(await axeInBothSchemes(window)).toEqual([]);
  });
});

describe('a damaged mapping', () => {
  it('is told of and where, salvaged, held up against a backup, had back, and worked on in', async () => {
    const { mapping, home, folder } = open;
    await open.close();
    const grenseland = await terminalIn(home);
    const judged = ['--unit', '0124', '--answers', '{"form":"ingen"}'];
    await grenseland('judge', '--file', mapping, '--adviser', 'Kari Nordmann', ...judged);
    const bytes = damage(mapping, '"type":"judged"');
    again = await launchGrenseland({ home, args: [mapping] });
    const { app, window } = again;
    await unlockAs(window, 'Kari Nordmann');
    await window.getByRole('heading', { name: 'Hva vil du arbeide med?' }).waitFor();
    const told = /^Loggen er skadet ved hendelse \d+ \(.+\)\. Filen er ikke endret\./u;
    expect(await window.getByRole('alert').first().innerText()).toMatch(told);
    const backup = window.getByRole('region', { name: /^Sikkerhetskopien fra/u });
    const salvage = window.getByRole('region', { name: 'Det som kan berges av filen' });
    await backup
      .getByText(/går tapt/u)
      .first()
      .waitFor();
    await salvage.getByText(/^Hendelse \d+ er den første som ikke holder/u).waitFor();
    const findings = [...(await axeInBothSchemes(window))];

    await window.getByRole('button', { name: 'Ny kartlegging' }).click();
    const goOn = await held(again);
    try {
      await window.getByRole('button', { name: 'Avbryt' }).press('Enter');
      await window.getByText('Leser det som kan leses av filen').waitFor();
      findings.push(...(await axeInBothSchemes(window)));
      const rescue = window.getByRole('region', { name: 'Få kartleggingen tilbake' });
      await rescue.getByRole('button', { name: 'Avbryt' }).press('Enter');
      await rescue.getByText('Avbrutt. Ingenting er endret.').waitFor();
      findings.push(...(await axeInBothSchemes(window)));
    } finally {
      goOn();
    }
    await window.keyboard.press('Enter');

    const out = join(folder, 'berget-del.grenseland');
    await stubDialogs(app, { save: out, open: mapping });
    await salvage.getByRole('button', { name: 'Berg til en ny fil' }).press('Enter');
    await window.getByText(/^Det som holder, er berget og åpnet/u).waitFor();
    await fromPalette(window, 'Lukk kartleggingen');
    await window.getByRole('button', { name: 'Åpne en fil' }).press('Enter');
    await backup
      .getByText(/går tapt/u)
      .first()
      .waitFor();
    expect(readFileSync(mapping).equals(bytes)).toBe(true);

    const goOnAgain = await held(again);
    try {
      await backup.getByRole('button', { name: 'Hent fram kopien' }).press('Enter');
      await backup.getByText('Henter fram og kontrollerer …').waitFor();
      findings.push(...(await axeInBothSchemes(window)));
      await backup.getByRole('button', { name: 'Avbryt' }).press('Enter');
      await backup.getByText('Avbrutt. Ingenting er endret.').waitFor();
    } finally {
      goOnAgain();
    }
    expect(readFileSync(mapping).equals(bytes)).toBe(true);
    await backup.getByRole('button', { name: 'Hent fram kopien' }).press('Enter');
    await window.getByRole('heading', { level: 1, name: 'Kartlegging 2015' }).waitFor();
    await judgeOne(window);
    await window
      .getByText(`${leftToJudge - 1} gjenstår`)
      .first()
      .waitFor();
    await again.close();

    const kept = readdirSync(folder).find((name) => name.includes('før-gjenoppretting')) ?? '';
    expect(kept.startsWith(basename(mapping, '.grenseland'))).toBe(true);
    expect(readFileSync(join(folder, kept)).equals(bytes)).toBe(true);
    for (const file of [mapping, out])
      expect(await grenseland('verify', file)).toMatchObject({ exit: 0, json: { valid: true } });
    expect(await grenseland('verify', join(folder, kept))).toMatchObject({ exit: 1 });
    expect(await grenseland('restore', '--file', mapping, '--dry-run')).toMatchObject({
      exit: 0,
      json: { standing: expect.stringMatching(/^(?:ahead|same)$/u) },
    });
    expect(findings).toEqual([]);
  });

  it('of which no backup is at hand, is salvaged to a new file, in which the work goes on', async () => {
    const { mapping, home, folder } = open;
    rmSync(join(home, 'sikkerhetskopier'), { recursive: true });
    const bytes = damage(mapping, lastSignature(mapping));
    again = await launchGrenseland({ home, args: [mapping] });
    const { window } = again;
    await unlockAs(window, 'Kari Nordmann');
    const way = window.getByRole('region', { name: 'Det som kan berges av filen' });
    await way.getByText('Beholder mest').waitFor();
    await window.getByText('Det finnes ingen sikkerhetskopi').waitFor();
    await way.getByText(/er den første som ikke holder/u).waitFor();
    expect(await axeInBothSchemes(window)).toEqual([]);
    const out = join(folder, 'berget.grenseland');
    const save = way.getByRole('button', { name: 'Berg til en ny fil' });
    await stubDialogs(again.app, { save: null });
    await save.focus();
    await window.keyboard.press('Enter');
    await save.waitFor();
    await stubDialogs(again.app, { save: out });
    await save.focus();
    await window.keyboard.press('Enter');
    await window.getByRole('heading', { level: 1, name: 'Kartlegging 2015' }).waitFor();
    await window.getByText(/^Det som holder, er berget og åpnet/u).waitFor();
    expect(readFileSync(mapping).equals(bytes)).toBe(true);
    await fromPalette(window, 'Sikkerhetskopier');
    await window.getByRole('button', { name: 'Lag en kopi nå' }).focus();
    await window.keyboard.press('Enter');
    await window.getByText('Laget av deg').waitFor();
  });
});
