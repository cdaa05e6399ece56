import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Figure } from '../../scripts/bench/table.mjs';
import {
  figureSpecification,
  type FigureSpecification,
  type WrittenFigure,
} from '../../shared/figures/specification.ts';
import { passphrase } from './example-file.ts';
import { median } from './side-by-side.ts';
import { startStore } from './store-process.ts';

export const name = 'figures';

const rounds = 5;

const written: readonly Omit<WrittenFigure, 'id' | 'title'>[] = [
  { kind: 'bars', table: 'utfall' },
  { kind: 'bars', table: 'kriterium-form', width: 'two' },
  { kind: 'ranges', table: 'utfall-fylke', column: 'har-tjeneste' },
  { kind: 'dots', table: 'utfall-fylke', column: 'egen-tjeneste' },
  { kind: 'stacked-bars', table: 'utfall-fylke', width: 'two' },
  { kind: 'flow' },
  { kind: 'map' },
  { kind: 'map', width: 'two' },
  { kind: 'tile-map' },
  { kind: 'tile-map', width: 'two' },
];

const ten: readonly FigureSpecification[] = written.map((one, at) =>
  figureSpecification.parse({ ...one, id: `figur-${at + 1}`, title: `Figur nummer ${at + 1}` }),
);

/** Draws ten figures of the bundled example of 428 entries to SVG, PDF and PNG, in a store that is running. */
export async function run(): Promise<Figure[]> {
  const home = mkdtempSync(join(tmpdir(), 'grenseland-bench-'));
  const { client, close } = await startStore(home);
  try {
    await client.session.createAdviser({ name: 'Kari Nordmann', title: '', passphrase });
    const mapping = await client.mapping.createExample({ file: join(home, 'k.grenseland') });
    const round = mapping?.rounds[0]?.id;
    if (round === undefined) throw new Error('no round');
    const draw = async (folder: string): Promise<number> => {
      const begun = performance.now();
      const drawn = await client.figure.export({
        round,
        release: null,
        digits: 1,
        figures: [...ten],
        formats: ['svg', 'pdf', 'png'],
        folder: join(home, folder),
      });
      if (drawn?.files.length !== 1 + 4 * ten.length) throw new Error('not all were drawn');
      return performance.now() - begun;
    };
    const first = await draw('forst');
    const times: number[] = [];
    for (let at = 0; at < rounds; at += 1) times.push(await draw(`igjen-${at}`));
    const spread = `${Math.min(...times).toFixed(0)}–${Math.max(...times).toFixed(0)} ms`;
    return [
      {
        figure: '10 figures to SVG, PDF and PNG, the first time',
        target: 2500,
        reached: Math.round(first),
        unit: 'ms',
        note: 'half of what the article set of 40 tables and 10 figures may take',
      },
      {
        figure: '10 figures to SVG, PDF and PNG, again',
        target: 2000,
        reached: Math.round(median(times)),
        unit: 'ms',
        note: `${rounds} rounds, ${spread}`,
      },
    ];
  } finally {
    await close();
    rmSync(home, { recursive: true, force: true });
  }
}
