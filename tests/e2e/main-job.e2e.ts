import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { results } from '../../shared/release/results.ts';
import { pageTexts } from '../builders/pdf-tags.ts';
import { axeInBothSchemes } from './axe-findings.ts';
import { launchGrenseland, type Grenseland } from './launch.ts';
import { playMainJob, resizeTo, type Played } from './play/play-main-job.ts';
import { terminalIn } from './run-terminal.ts';
import { removeFolder } from './remove-folder.ts';

const folder = mkdtempSync(join(tmpdir(), 'grenseland-main-job-'));
const home = join(folder, 'hjem');
const findings: string[] = [];
const looked: string[] = [];
let program: Grenseland;
let played: Played;
let open = false;

async function close(): Promise<void> {
  if (open) await program.close();
  open = false;
}

/** Looks at the screen as it stands, light and then dark. */
async function look(name: string): Promise<void> {
  looked.push(name);
  for (const one of await axeInBothSchemes(program.window)) findings.push(`${name}, ${one}`);
}

beforeAll(async () => {
  program = await launchGrenseland({ home });
  open = true;
  await resizeTo(program, 1280, 800);
  played = await playMainJob(program, join(folder, 'ut'), look);
}, 600_000);
afterAll(async () => {
  await close();
  removeFolder(folder);
});

describe('the main job, played in the window', () => {
  it('leaves a release folder that holds, by the program’s own verify.mjs on plain Node', () => {
    const checked = spawnSync(process.execPath, [join(played.release, 'verify.mjs')], {
      encoding: 'utf8',
    });
    expect(checked.stdout).toContain('Utgivelse 1.0 holder');
    expect(checked.status).toBe(0);
  });

  it('publishes the headline: 79 of 428, with the range 75 to 79', () => {
    const published = results.parse(
      JSON.parse(readFileSync(join(played.release, 'tables', 'results.json'), 'utf8')),
    );
    expect(published.draft).toBe(false);
    expect(
      published.cells.find((cell) => cell.table === 'utfall' && cell.row === 'har-tjeneste'),
    ).toMatchObject({
      n: 79,
      denominator: 428,
      low: 75,
      high: 79,
    });
    const pages = pageTexts(readFileSync(join(played.release, 'overview', 'overview.pdf')));
    const first = pages[0]?.replaceAll(/\s/gu, '');
    expect(first).toContain('79av428kommunerhartjeneste(18,5%)');
    expect(first).toContain('flereårserfaring');
    expect(pages.at(-1)?.replaceAll(/\s+/gu, ' ')).toContain(
      `Side ${String(pages.length)} av ${String(pages.length)}`,
    );
    expect(readFileSync(join(played.release, 'overview', 'index.html'), 'utf8')).toContain('18,5');
  });

  it('left the refused rows as a workbook to mend', () => {
    expect(existsSync(played.refused)).toBe(true);
  });

  it('shows nothing that axe finds fault with, light or dark', () => {
    expect(looked.length).toBeGreaterThan(12);
    expect(findings).toEqual([]);
  });

  it('is on the same file that the terminal reads, once the window has let go of it', async () => {
    const grenseland = await terminalIn(home);
    const busy = await grenseland('ledger', '--file', played.mapping);
    expect(busy).toMatchObject({ exit: 1, json: { refused: { code: 'file-in-use' } } });
    await close();
    const free = await grenseland('ledger', '--file', played.mapping);
    expect(free.json).toMatchObject({
      registered: 428,
      decided: 428,
      undecided: 0,
      borderline: 13,
    });
  });

  it('shows a tampered release for what it is', async () => {
    const path = join(played.release, 'tables', 'utfall.csv');
    writeFileSync(path, readFileSync(path, 'utf8').replace('79', '97'));
    const grenseland = await terminalIn(home);
    expect(await grenseland('verify', played.release)).toMatchObject({
      exit: 1,
      json: { valid: false, problems: [{ place: 'tables/utfall.csv' }] },
    });
  });
});
