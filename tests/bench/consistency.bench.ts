import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { handleCommand } from '../../electron/store/handle-command.ts';
import { openMappingFile } from '../../electron/store/mapping-file.ts';
import { consistencyView } from '../../electron/store/precedents/consistency.ts';
import { readRound } from '../../electron/store/readings.ts';
import type { Figure } from '../../scripts/bench/table.mjs';
import { valueOf } from '../../shared/lib/value-of.ts';
import { at, judging } from '../builders/mapping.ts';
import { newSigner } from '../builders/signer.ts';
import { syntheticMapping } from '../builders/synthetic-mapping.ts';
import { quantile, spread } from './side-by-side.ts';

export const name = 'consistency';

const entries = 100_000;
const changes = 60;
const judge = 'Kari Nordmann';
const asker = { kind: 'adviser', name: judge } as const;

/**
 * Judges entries of a mapping of 100,000 with the answers of their neighbours and another outcome, and asks after each
 * which cases do not go together, as the front page does; the first question, about all of them, is told apart.
 */
export async function run(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'grenseland-bench-'));
  const signer = newSigner(judge);
  const { path, round } = await syntheticMapping(folder, signer, { entries });
  const file = openMappingFile(path);
  try {
    const ask = (): { readonly ms: number; readonly found: number } => {
      const begun = performance.now();
      const view = consistencyView(file, asker, round.id);
      return { ms: performance.now() - begun, found: view.inconsistencies.length };
    };
    const read = readRound(file.memory(), round);
    const first = ask();
    const took: number[] = [];
    let found = first.found;
    for (const [index, { unit, reading }] of read.entries()) {
      if (took.length === changes) break;
      const neighbour = read[index + 1]?.reading;
      if (reading.judgement?.judge !== judge || neighbour?.outcome === undefined) continue;
      const outcome = round.codebook.outcomes.find((one) => one.id !== neighbour.outcome)?.id;
      if (outcome === undefined) throw new Error('The codebook has several outcomes');
      const command = judging(round, unit.number, {
        answers: neighbour.answers,
        outcome,
        rationale: 'Kilden sier mer enn kriteriene spør om.',
        replaces: reading.judgement.id,
      });
      valueOf(await handleCommand(file, signer, at(1), command));
      const answer = ask();
      took.push(answer.ms);
      found = answer.found;
    }
    return [
      {
        figure: 'inconsistent cases among 100,000 after a judgement, p95',
        target: 50,
        reached: quantile(took, 0.95),
        unit: 'ms',
        note: `${spread(took, 'ms')}; ${String(found)} found at the end; the first time ${(first.ms / 1000).toFixed(1)} s`,
      },
    ];
  } finally {
    file.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
