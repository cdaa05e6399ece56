import { randomUUID } from 'node:crypto';
import { copyFileSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { handleCommand } from '../../../electron/store/handle-command.ts';
import { readRound } from '../../../electron/store/readings.ts';
import { createWorkspace } from '../../../electron/store/workspace.ts';
import { unitNumber } from '../../../shared/lib/ids.ts';
import { RefusedError } from '../../../shared/lib/refusal.ts';
import { at, judging, startedMapping } from '../../builders/mapping.ts';
import { newSigner } from '../../builders/signer.ts';
import { silentHost } from '../../builders/silent-host.ts';
import { temporaryFolder } from '../../builders/temporary-folder.ts';

const full = process.env['GRENSELAND_ENDURANCE'] === 'full';
const flips = full ? 20_000 : 250;

/** What a person sees of a file: its readings, or the code of the refusal to open it. */
function seen(path: string, home: string): string {
  const workspace = createWorkspace(home, silentHost, () => undefined);
  try {
    const memory = workspace.open(path).memory();
    return JSON.stringify([
      memory.n,
      memory.mapping,
      memory.mapping.rounds.flatMap((round) => readRound(memory, round)),
    ]);
  } catch (error) {
    if (error instanceof RefusedError) return error.refusal.code;
    throw error;
  } finally {
    workspace.close();
  }
}

async function judgedFile(): Promise<{ readonly path: string; readonly folder: string }> {
  const folder = temporaryFolder();
  const signer = newSigner('Kari Nordmann');
  const { file, round, path } = await startedMapping(folder, signer);
  for (const { number } of round.units.slice(0, 12)) {
    await handleCommand(file, signer, at(1), judging(round, number));
  }
  await handleCommand(file, signer, at(2), {
    type: 'withdraw-own-judgement',
    round: round.id,
    unit: unitNumber.parse('0101'),
    reason: 'Feil kommune',
  });
  file.close();
  return { path, folder };
}

describe('a damaged file', () => {
  it('with one flipped bit is refused, or shows exactly what it showed before', async () => {
    const { path, folder } = await judgedFile();
    const whole = seen(path, folder);
    const bytes = readFileSync(path);
    const damaged = join(folder, 'skadet.grenseland');
    let refused = 0;
    for (let one = 0; one < flips; one += 1) {
      const bit = Math.floor(((one + 0.5) * bytes.length * 8) / flips);
      const copy = Buffer.from(bytes);
      copy[bit >> 3] = (copy[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      writeFileSync(damaged, copy);
      const now = seen(damaged, folder);
      if (now === whole) continue;
      expect(['log-damaged', 'file-not-a-mapping', 'file-from-newer-version']).toContain(now);
      refused += 1;
    }
    expect(refused).toBeGreaterThan(flips / 20);
  }, 600_000);

  it('cut short anywhere is refused, and left as it is', async () => {
    const { path, folder } = await judgedFile();
    const whole = seen(path, folder);
    const { length } = readFileSync(path);
    for (const part of [0, 0.1, 0.3, 0.5, 0.8, 0.95]) {
      const cut = join(folder, 'kuttet.grenseland');
      copyFileSync(path, cut);
      truncateSync(cut, Math.floor(length * part));
      const before = readFileSync(cut);
      const now = seen(cut, folder);
      expect(now).not.toBe(whole);
      expect(['log-damaged', 'file-not-a-mapping']).toContain(now);
      expect(readFileSync(cut).equals(before)).toBe(true);
    }
  });
});

describe('a full disk', () => {
  it('refuses the decision, keeps what was there, and goes on when there is room again', async () => {
    const signer = newSigner('Kari Nordmann');
    const { file, round } = await startedMapping(temporaryFolder(), signer);
    await handleCommand(file, signer, at(1), judging(round, '0101'));
    const before = file.memory();
    // SQLite itself says «full» when a file may not grow, as it does when the disk is.
    const pages = file.handle.pragma('page_count', { simple: true });
    file.handle.pragma(`max_page_count = ${String(pages)}`);
    // Words that no packing makes small.
    const rationale = Array.from({ length: 4_000 }, () => randomUUID()).join(' ');
    const refused = handleCommand(file, signer, at(2), judging(round, '0104', { rationale }));
    await expect(refused).rejects.toMatchObject({ refusal: { code: 'disk-full' } });
    expect(file.memory()).toBe(before);
    expect(file.handle.inTransaction).toBe(false);
    file.handle.pragma('max_page_count = 1000000');
    const again = await handleCommand(file, signer, at(3), judging(round, '0104', { rationale }));
    expect(again).toEqual({ ok: true, value: { n: before.n + 1 } });
    file.close();
  });
});

describe('a place that cannot be written', () => {
  it('is refused, and nothing is left there', async () => {
    const signer = newSigner('Kari Nordmann');
    const blocked = join(temporaryFolder(), 'fil');
    writeFileSync(blocked, 'ingen mappe');
    await expect(startedMapping(join(blocked, 'under'), signer)).rejects.toMatchObject({
      refusal: { code: 'folder-not-writable' },
    });
    expect(readFileSync(blocked, 'utf8')).toBe('ingen mappe');
  });
});
