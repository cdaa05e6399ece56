import { closeSync, fdatasyncSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { handleCommand } from '../../electron/store/handle-command.ts';
import type { Figure } from '../../scripts/bench/table.mjs';
import { at, judging, startedMapping } from '../builders/mapping.ts';
import { newSigner } from '../builders/signer.ts';
import { median, sideBySide, spread } from './side-by-side.ts';

export const name = 'durable decision';

const rounds = 200;
/** About what a judgement of all criteria takes in the log. */
const bytesOfADecision = Buffer.alloc(1_100, 'x');

/** A decision signed, committed and acknowledged, against the same number of bytes appended and flushed beside it. */
export async function run(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'grenseland-bench-'));
  try {
    const signer = newSigner('Kari Nordmann');
    const { file, round } = await startedMapping(folder, signer);
    const raw = openSync(join(folder, 'raw'), 'a');
    let next = 0;
    const decide = async (): Promise<number> => {
      const unit = round.units[next];
      next += 1;
      if (unit === undefined) throw new Error('More rounds than units');
      const command = judging(round, unit.number);
      const begun = performance.now();
      const done = await handleCommand(file, signer, at(1), command);
      if (!done.ok) throw new Error(done.refusal.message);
      return performance.now() - begun;
    };
    const append = (): number => {
      const begun = performance.now();
      writeSync(raw, bytesOfADecision);
      fdatasyncSync(raw);
      return performance.now() - begun;
    };
    const { one, other } = await sideBySide(rounds, decide, append);
    closeSync(raw);
    file.close();
    return [
      {
        figure: 'signed and durable, p50, against append and fdatasync',
        target: 3,
        reached: median(one) / median(other),
        unit: '×',
        note: `${spread(one, 'ms')} against ${spread(other, 'ms')}`,
      },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
