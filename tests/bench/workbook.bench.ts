import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { xlsxWorkbook } from '../../electron/exporters/xlsx/xlsx-workbook.ts';
import type { Figure } from '../../scripts/bench/table.mjs';
import { median, sideBySide, spread } from './side-by-side.ts';

export const name = 'workbook';

const lines = 100_000;
const columns = 10;
const rounds = 3;
const call = promisify(execFile);

/** Half of the columns are numbers, half text, as in a list of what was said. */
const value = (line: number, column: number): number | string =>
  column % 2 === 0 ? line * columns + column : `Opplysning ${String((line * 7 + column) % 5000)}`;

const across = Array.from({ length: columns }, (_, column) => column);
const grid = Array.from({ length: lines }, (_, line) =>
  across.map((column) => value(line, column)),
);

async function write(path: string): Promise<number> {
  const begun = performance.now();
  const rows = grid.map((cells) => ({ cells }));
  const widths = across.map(() => 18);
  const sheet = { name: 'Opplysninger', rows, widths, stickyRows: 0, stickyColumns: 0 };
  writeFileSync(path, xlsxWorkbook([sheet], null));
  return performance.now() - begun;
}

/** Writes a workbook of 100,000 lines with 10 cells each, and has LibreOffice make one of the same cells in a CSV. */
export async function run(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'grenseland-bench-'));
  const [csv, made, ours] = ['celler.csv', 'celler.xlsx', 'våre.xlsx'].map((one) =>
    join(folder, one),
  );
  if (csv === undefined || made === undefined || ours === undefined)
    throw new Error('Three names give three paths');
  try {
    writeFileSync(csv, grid.map((row) => row.join(',')).join('\n'));
    const profile = `-env:UserInstallation=file://${join(folder, 'profil')}`;
    const byOffice = async (): Promise<number> => {
      rmSync(made, { force: true });
      const begun = performance.now();
      const asked = ['--headless', profile, '--convert-to', 'xlsx', '--outdir', folder, csv];
      await call('soffice', asked);
      const took = performance.now() - begun;
      if (statSync(made).size === 0) throw new Error('LibreOffice wrote nothing');
      return took;
    };
    // Once before it counts: LibreOffice makes its profile at its first start.
    await byOffice();
    await write(ours);
    const { one, other } = await sideBySide(rounds, () => write(ours), byOffice);
    return [
      {
        figure: 'workbook of 100,000 × 10 cells / LibreOffice converting the same CSV',
        target: 1 / 8,
        reached: median(one) / median(other),
        unit: '×',
        note: `ours ${spread(one, 'ms')}, LibreOffice ${spread(other, 'ms')}`,
      },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
