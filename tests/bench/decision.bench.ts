import { closeSync, fdatasyncSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { handleCommand } from '../../electron/store/handle-command.ts';
import { logReader } from '../../electron/store/log-table.ts';
import { entryOf } from '../../electron/store/memory.ts';
import type { Figure } from '../../scripts/bench/table.mjs';
import { at, judging, startedMapping } from '../builders/mapping.ts';
import { newSigner } from '../builders/signer.ts';
import { median, quantile, sideBySide, spread } from './side-by-side.ts';

export const name = 'durable decision';

/** How often every entry is judged anew; the first time is for both sides to warm up. */
const passes = 4;

/**
 * Judges entry after entry by the write path, each judgement signed and on the disk before it is acknowledged, in
 * turns with a mere appending of the same bytes to a file beside it, and fdatasync.
 */
export async function run(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'grenseland-bench-'));
  const signer = newSigner('Kari Nordmann');
  const { file, round } = await startedMapping(folder, signer);
  const beside = openSync(join(folder, 'beside'), 'a');
  try {
    let next = 0;
    let bytes: Uint8Array = new Uint8Array();
    const decide = async (): Promise<number> => {
      const unit = round.units[next % round.units.length];
      next += 1;
      if (unit === undefined) throw new Error('A round has units');
      const before = entryOf(file.memory(), round.id, unit.number).judgements.at(-1);
      const command = judging(round, unit.number, { replaces: before?.id ?? null });
      const begun = performance.now();
      const done = await handleCommand(file, signer, at(1), command);
      const took = performance.now() - begun;
      if (!done.ok) throw new Error(done.refusal.message);
      bytes = logReader(file.handle).at(done.value.n)?.bytes ?? bytes;
      return took;
    };
    const append = (): number => {
      const begun = performance.now();
      writeSync(beside, bytes);
      fdatasyncSync(beside);
      return performance.now() - begun;
    };
    await sideBySide(round.units.length, decide, append);
    const { one, other } = await sideBySide((passes - 1) * round.units.length, decide, append);
    const p95 = `p95 ${quantile(one, 0.95).toFixed(2)} and ${quantile(other, 0.95).toFixed(2)} ms`;
    return [
      {
        figure: 'signed and durable, p50, against append and fdatasync of its bytes',
        target: 3,
        reached: median(one) / median(other),
        unit: '×',
        note: `${spread(one, 'ms')} against ${spread(other, 'ms')}; ${p95}`,
      },
    ];
  } finally {
    closeSync(beside);
    file.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
