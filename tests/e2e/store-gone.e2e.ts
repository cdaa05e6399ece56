import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { electronEnv, ensureElectron } from '../../scripts/setup/electron.mjs';
import { axeFindings } from './axe-findings.ts';
import { openMapping, type OpenMapping } from './play/open-mapping.ts';
import { killStore } from './store-pid.ts';
import { removeFolder } from './remove-folder.ts';

// A store that does not come back at once. Where it is a child process, its Node can be held up; the utility process
// of newer Electrons cannot, and comes back too soon for anybody to see anything.

const away = 'Lageret svarer ikke og startes på nytt.';
const place = mkdtempSync(join(tmpdir(), 'grenseland-uten-lager-'));
const broken = join(place, 'ødelagt');
const slow = join(place, 'treg');
let node: string | undefined;
let open: OpenMapping;

async function heldUpNode(): Promise<string | undefined> {
  const real = electronEnv(await ensureElectron())['GRENSELAND_STORE_NODE'];
  if (real === undefined) return undefined;
  const wrapper = join(place, 'node');
  const lines = [
    '#!/bin/sh',
    `[ -e '${broken}' ] && exit 7`,
    `[ -e '${slow}' ] && sleep 8`,
    `exec '${real}' "$@"`,
  ];
  writeFileSync(wrapper, `${lines.join('\n')}\n`);
  chmodSync(wrapper, 0o755);
  return wrapper;
}

const banner = () => open.window.getByText(away);

beforeAll(async () => {
  node = await heldUpNode();
  open = await openMapping({
    filled: 'workbook',
    env: node === undefined ? {} : { GRENSELAND_STORE_NODE: node },
  });
  await open.window.keyboard.press('Control+3');
  await open.window.getByRole('listbox').waitFor();
});
afterAll(async () => {
  await open.end();
  removeFolder(place);
});

describe('a store that stays away', () => {
  it('is told of while it starts slowly, and that it is back; what is written meanwhile is kept', async () => {
    if (node === undefined) return;
    writeFileSync(slow, '');
    await killStore(open.app);
    await banner().waitFor();
    await open.window.keyboard.press('n');
    await open.window.keyboard.press('1');
    await open.window.keyboard.press('k');
    expect(await axeFindings(open.window)).toEqual([]);
    // As long as nothing answers, nobody is told that it is back.
    await open.window.waitForTimeout(1500);
    expect(await banner().isVisible()).toBe(true);
    rmSync(slow);
    await open.window.getByText('Lageret er i gang igjen.').waitFor();
    expect(await banner().count()).toBe(0);
    await open.window.getByText('Utkastet er tatt vare på').waitFor();
  });

  it('is waited for by a window that is loaded anew meanwhile', async () => {
    if (node === undefined) return;
    writeFileSync(slow, '');
    await killStore(open.app);
    await banner().waitFor();
    await open.window.reload();
    await open.window.waitForTimeout(1500);
    rmSync(slow);
    await open.window.getByRole('listbox', { name: 'Køen' }).waitFor();
    expect(await open.window.getByRole('heading', { name: 'Noe gikk galt' }).count()).toBe(0);
  });

  it('is told of from dark to light, and asked about when it dies again and again', async () => {
    if (node === undefined) return;
    await open.app.evaluate(({ dialog }) => {
      dialog.showMessageBox = (...args: unknown[]) => {
        process.env['ASKED'] = JSON.stringify(args.at(-1));
        return new Promise((resolve) => {
          setTimeout(() => resolve({ response: 0, checkboxChecked: false }), 500);
        });
      };
    });
    writeFileSync(broken, '');
    await killStore(open.app);
    await banner().waitFor();
    await open.window.emulateMedia({ colorScheme: 'dark' });
    expect(await axeFindings(open.window)).toEqual([]);
    const asked = () => open.app.evaluate(() => process.env['ASKED'] ?? '');
    await expect.poll(asked, { timeout: 20_000 }).toContain('Lageret lar seg ikke starte.');
    expect(await asked()).toContain('trygt');
    rmSync(broken);
    await banner().waitFor({ state: 'detached', timeout: 20_000 });
    expect(await open.window.getByText('Lageret er i gang igjen.').count()).toBe(1);
  });
});
