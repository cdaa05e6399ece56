import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import type { Figure } from '../../scripts/bench/table.mjs';
import { projectRoot } from '../../scripts/setup/places.mjs';
import { median, sideBySide, spread } from './side-by-side.ts';

export const name = 'agreement of 100,000 pairs';

const pairs = 100_000;
const rounds = 9;

/** The answers to «planer» in their order: so every statistic there is can be computed. */
const answers = ['ingen', 'godt-i-gang', 'etablert'];

/** Cohen's kappa by R's psych, and nothing else. */
const kappaAlone = `
suppressPackageStartupMessages(library(psych))
votes <- read.csv2(commandArgs(trailingOnly = TRUE)[1], colClasses = "character")
cat(format(cohen.kappa(votes[, 2:3])$kappa, digits = 15))
`;

/** In: a file to write. Writes units and what two raters answered, the same each time. */
function writePairs(file: string): void {
  let seed = 1;
  const below = (limit: number): number => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((seed / 2 ** 32) * limit);
  };
  const hidden = (): string => answers[Math.min(below(3), below(3))] ?? '';
  const lines = Array.from({ length: pairs }, (_, unit) => {
    const truth = hidden();
    const said = (): string => (below(100) < 85 ? truth : hidden());
    return `${String(unit).padStart(6, '0')};${said()};${said()}`;
  });
  writeFileSync(file, `unit;first;second\n${lines.join('\n')}\n`);
}

/** Bundles the process as the program itself is bundled. In: where to. Out: the script. */
async function bundled(folder: string): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: join(projectRoot, 'tests', 'bench', 'agreement-process.ts'),
      outDir: join(folder, 'process'),
      target: 'node22',
      rolldownOptions: { output: { format: 'cjs', entryFileNames: 'agreement.cjs' } },
    },
  });
  return join(folder, 'process', 'agreement.cjs');
}

/** Every statistic with its interval, of all answers and of each, against kappa alone by R's psych; whole processes. */
export async function run(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'grenseland-bench-'));
  try {
    const file = join(folder, 'pairs.csv');
    writePairs(file);
    const ours = await bundled(folder);
    const theirs = join(folder, 'kappa.R');
    writeFileSync(theirs, kappaAlone);
    const kappas = { ours: NaN, theirs: NaN };
    const timed = (which: keyof typeof kappas, command: string, args: string[]) => (): number => {
      const begun = performance.now();
      const said = execFileSync(command, args, { encoding: 'utf8' });
      const took = performance.now() - begun;
      kappas[which] = Number(said);
      return took;
    };
    const { one, other } = await sideBySide(
      rounds,
      timed('ours', process.execPath, [ours, file, ...answers]),
      timed('theirs', 'Rscript', [theirs, file]),
    );
    if (Math.abs(kappas.ours - kappas.theirs) > 1e-12) {
      throw new Error(`Not the same kappa: ${kappas.ours} and ${kappas.theirs}`);
    }
    return [
      {
        figure: 'all statistics with intervals ÷ R psych kappa alone, whole processes',
        target: 1 / 10,
        reached: median(one) / median(other),
        unit: '×',
        note: `${spread(one, 'ms')} ÷ ${spread(other, 'ms')}; both say ${kappas.ours.toFixed(6)}`,
      },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
