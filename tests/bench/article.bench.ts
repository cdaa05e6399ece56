import { execFile, execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Figure } from '../../scripts/bench/table.mjs';
import { piece } from '../../shared/article/piece.ts';
import { makeExample, passphrase } from './example-file.ts';
import { median, sideBySide, spread } from './side-by-side.ts';
import { startStore } from './store-process.ts';

export const name = 'article';

const tables = 40;
const figures = 10;
const rounds = 3;
const call = promisify(execFile);

const divided = ['county', 'region', 'source', 'person', 'borderline'] as const;
const kinds = ['bars', 'ranges', 'flow', 'map', 'tile-map'] as const;

const pieces = [
  ...Array.from({ length: tables }, (_, at) =>
    piece.parse({
      kind: 'table',
      table: {
        id: `tabell-${String(at + 1)}`,
        caption: `Kommuner etter utfall, ${String(at + 1)}`,
        unit: 'kommune',
        rows: [[{ kind: divided[at % divided.length] }]],
        columns: [[{ kind: 'outcome' }]],
        statistic: { kind: 'count-percent', of: 'row' },
      },
    }),
  ),
  ...Array.from({ length: figures }, (_, at) => {
    const kind = kinds[at % kinds.length];
    return piece.parse({
      kind: 'figure',
      figure: {
        id: `figur-${String(at + 1)}`,
        kind,
        title: `Kommuner etter utfall, ${String(at + 1)}`,
        table: kind === 'bars' || kind === 'ranges' ? 'utfall' : null,
      },
    });
  }),
];

/** Writes the CSV files of the set to one docx, each as a flextable under its caption, and says how long that took. */
const script = `
  suppressPackageStartupMessages({ library(officer); library(flextable) })
  args <- commandArgs(trailingOnly = TRUE)
  files <- file.path(args[1], sprintf("tabell-%d.csv", seq_len(${String(tables)})))
  read <- function(file) read.csv2(file, check.names = FALSE, fileEncoding = "UTF-8-BOM")
  data <- lapply(files, function(file) { all <- read(file); all[names(all) != "Merknad"] })
  begun <- proc.time()[["elapsed"]]
  doc <- read_docx()
  for (at in seq_along(data)) {
    doc <- body_add_par(doc, sprintf("Tabell %d", at))
    doc <- body_add_flextable(doc, autofit(theme_booktabs(flextable(data[[at]]))))
  }
  print(doc, target = args[2])
  cat((proc.time()[["elapsed"]] - begun) * 1000)
`;

function hasR(): boolean {
  try {
    const asks = 'quit(status = !all(sapply(c("officer", "flextable"), requireNamespace)))';
    execFileSync('Rscript', ['-e', asks], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/**
 * Writes an article set of 40 tables and 10 figures, in every format, from a store that has the file open, as a person
 * asks for it; and in the same run has R write the same 40 tables to one docx, without counting R's own start.
 */
export async function run(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'grenseland-bench-'));
  const [home, file] = [join(folder, 'hjem'), join(folder, 'artikkel.grenseland')];
  await makeExample(home, file);
  const { client, close } = await startStore(home);
  try {
    const [adviser] = (await client.session.state()).advisers;
    if (adviser === undefined) throw new Error('An adviser has been made');
    await client.session.unlock({ adviser: adviser.id, passphrase });
    const [round] = (await client.mapping.open({ file }))?.rounds ?? [];
    if (round === undefined) throw new Error('An example has a round');
    for (const one of pieces) await client.article.save({ piece: one });
    const out = join(folder, 'sett');
    const write = async (): Promise<number> => {
      const begun = performance.now();
      await client.article.export({ round: round.id, release: null, digits: 1, folder: out });
      return performance.now() - begun;
    };
    const first = await write();
    const source = join(folder, 'tabeller.R');
    writeFileSync(source, script);
    const byR = async (): Promise<number> => {
      const target = join(folder, 'tabeller.docx');
      const { stdout } = await call('Rscript', [source, join(out, 'tabeller'), target]);
      if (statSync(target).size === 0) throw new Error('R wrote nothing');
      return Number(stdout);
    };
    const both = hasR();
    const { one, other } = both
      ? await sideBySide(rounds, write, byR)
      : { one: [await write(), await write(), await write()], other: [] };
    const set = {
      figure: `article set of ${String(tables)} tables and ${String(figures)} figures, all formats`,
      target: 5000,
      reached: median(one),
      unit: 'ms',
      note: `${spread(one, 'ms')}; the first ${first.toFixed(0)} ms${both ? '' : '; R with officer and flextable is not here to be measured beside it'}`,
    };
    if (!both) return [set];
    return [
      set,
      {
        figure: 'the whole article set / officer and flextable writing its 40 tables to docx',
        target: 0.1,
        reached: median(one) / median(other),
        unit: '×',
        note: `ours ${spread(one, 'ms')}, R ${spread(other, 'ms')}`,
      },
    ];
  } finally {
    await close();
    rmSync(folder, { recursive: true, force: true });
  }
}
