import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { finishOpening } from '../../electron/store/finish-opening.ts';
import { openMappingFile } from '../../electron/store/mapping-file.ts';
import { copyChanged, flipBitOf } from '../builders/change-past-program.ts';
import { makeLargeLog } from '../builders/large-log.ts';
import { unfollowed } from '../builders/unfollowed.ts';
import { axeFindings } from './axe-findings.ts';
import { launchGrenseland, stubDialogs, type Grenseland } from './launch.ts';
import { becomeAdviser } from './play/main-job.ts';
import { fromPalette } from './play/from-palette.ts';
import { removeFolder } from './remove-folder.ts';

// A mapping with years of work in it: it is there at once, and what is wrong with it is told while it is in use.

const folder = mkdtempSync(join(tmpdir(), 'grenseland-lang-'));
const whole = join(folder, 'stor.grenseland');
const damaged = join(folder, 'skadet.grenseland');
const place = 9_999;
let program: Grenseland;

/** Checked in full once, as when it was last open. */
async function checkedOnce(path: string): Promise<void> {
  const file = openMappingFile(path, undefined, 'tail');
  try {
    const { rest } = file;
    if (rest === null) throw new Error('The log is long');
    await finishOpening(file, rest, unfollowed);
  } finally {
    file.close();
  }
}

const openFrom = async ({ app, window }: Grenseland, path: string): Promise<void> => {
  await stubDialogs(app, { open: path });
  await window.getByRole('button', { name: 'Åpne en fil' }).click();
};

beforeAll(async () => {
  await makeLargeLog(whole, { units: 60, events: 20_500 });
  await checkedOnce(whole);
  copyChanged(whole, damaged, (database) => flipBitOf(database, place));
  program = await launchGrenseland({ home: mkdtempSync(join(folder, 'hjem-')) });
  await becomeAdviser(program, () => Promise.resolve());
}, 120_000);
afterAll(async () => {
  await program.close();
  removeFolder(folder);
});

describe('a mapping with a long log', () => {
  it('opens to its queue, and is closed again while it is being checked', async () => {
    const { window } = program;
    await openFrom(program, whole);
    await fromPalette(window, 'Vurder');
    await window
      .getByRole('option', { name: /Enhet 1\b/u })
      .or(window.getByText('Enhet 1', { exact: true }))
      .first()
      .waitFor();
    expect(await axeFindings(window)).toEqual([]);
    await fromPalette(window, 'Lukk kartleggingen');
    await window.getByRole('button', { name: 'Åpne en fil' }).waitFor();
  });

  it('is closed and told to be damaged, and where, when that is found while it is in use', async () => {
    const { window } = program;
    const before = readFileSync(damaged);
    await openFrom(program, damaged);
    const alert = window.getByRole('alert').first();
    await alert.waitFor({ timeout: 30_000 });
    expect(await alert.innerText()).toMatch(/Loggen er skadet ved hendelse 9\s?999/u);
    await window.getByRole('button', { name: 'Berg til en ny fil' }).first().waitFor();
    expect(readFileSync(damaged).length).toBe(before.length);
  });
});
