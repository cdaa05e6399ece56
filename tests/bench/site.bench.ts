import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Figure } from '../../scripts/bench/table.mjs';
import { newSigner } from '../builders/signer.ts';
import { syntheticMapping } from '../builders/synthetic-mapping.ts';
import { makeAdviser, passphrase } from './example-file.ts';
import { median, spread } from './side-by-side.ts';
import { startStore } from './store-process.ts';

export const name = 'site';

const sizes = [
  { units: 357, target: 1500 },
  { units: 3570, target: 10_000 },
] as const;
const rounds = 3;

/** Writes the site of so many units into a folder, from a store that has the file open, as a person asks for it. */
export async function run(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'grenseland-bench-'));
  const home = join(folder, 'hjem');
  await makeAdviser(home);
  const figures: Figure[] = [];
  try {
    for (const { units, target } of sizes) {
      const { path } = await syntheticMapping(folder, newSigner('Kari Nordmann'), {
        entries: units,
      });
      const { client, close } = await startStore(home);
      try {
        const [adviser] = (await client.session.state()).advisers;
        if (adviser === undefined) throw new Error('An adviser has been made');
        await client.session.unlock({ adviser: adviser.id, passphrase });
        const [round] = (await client.mapping.open({ file: path }))?.rounds ?? [];
        if (round === undefined) throw new Error('A mapping has a round');
        const times: number[] = [];
        let pages = 0;
        for (let at = 0; at < rounds; at += 1) {
          const begun = performance.now();
          const written = await client.site.export({
            round: round.id,
            release: null,
            formats: [],
            folder: join(folder, `nettsted-${String(units)}`),
          });
          times.push(performance.now() - begun);
          pages = written?.pages ?? 0;
        }
        figures.push({
          figure: `site for ${String(units)} units`,
          target,
          reached: median(times),
          unit: 'ms',
          note: `${String(pages)} pages; ${spread(times, 'ms')}; the first ${(times[0] ?? 0).toFixed(0)} ms, with what prints fetched`,
        });
      } finally {
        await close();
      }
    }
    return figures;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
