import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openMappingFile } from '../../electron/store/mapping-file.ts';
import { findPrecedents } from '../../electron/store/precedents/find-precedents.ts';
import type { Figure } from '../../scripts/bench/table.mjs';
import { newSigner } from '../builders/signer.ts';
import { syntheticMapping } from '../builders/synthetic-mapping.ts';
import { quantile, spread } from './side-by-side.ts';

export const name = 'precedents';

const entries = 100_000;
const asked = 300;
/** Every so many-th entry is asked about, so that they are spread over the whole round. */
const step = 331;

const asker = { kind: 'adviser', name: 'Kari Nordmann' } as const;

/**
 * Asks for the precedents of entries all over a mapping of 100,000 synthetic entries with 20 criteria, three in ten of
 * them cases, as the window's question does it; the first question, which has the words read, is told apart.
 */
export async function run(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'grenseland-bench-'));
  const { path, round } = await syntheticMapping(folder, newSigner('Kari Nordmann'), { entries });
  const file = openMappingFile(path);
  try {
    const ask = async (index: number): Promise<{ readonly ms: number; readonly found: number }> => {
      const unit = round.units[index % entries]?.number;
      if (unit === undefined) throw new Error('A round has units');
      const begun = performance.now();
      const view = await findPrecedents(file, asker, { round, unit, form: null, limit: 12 });
      return { ms: performance.now() - begun, found: view.precedents.length };
    };
    const first = await ask(1);
    const took: number[] = [];
    let found = 0;
    for (let turn = 0; turn < asked; turn += 1) {
      const answer = await ask(turn * step);
      took.push(answer.ms);
      found += answer.found;
    }
    return [
      {
        figure: 'precedents for an entry among 100,000, p95',
        target: 100,
        reached: quantile(took, 0.95),
        unit: 'ms',
        note: `${spread(took, 'ms')}; ${(found / asked).toFixed(1)} shown each; the first, with the words read, ${(first.ms / 1000).toFixed(1)} s`,
      },
    ];
  } finally {
    file.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
