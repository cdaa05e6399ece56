import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { tablesLatex } from '../../../electron/exporters/tables-latex.ts';
import type { PrintedTables } from '../../../shared/release/printed-table.ts';
import { nestedPrintedTables } from '../../builders/nested-table.ts';
import { numberColumns } from '../../builders/number-columns.ts';
import { markedPrintedTables } from '../../builders/printed-tables.ts';
import { wideTables } from '../../builders/wide-table.ts';

// LaTeX is no part of the program. Where it is missing, the names of these tests say that nothing was compiled.

const said = (command: string, ...args: readonly string[]): string => {
  const { status, stdout } = spawnSync(command, args, { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : '';
};
const missing = ['siunitx.sty', 'booktabs.sty', 'lmodern.sty'].filter(
  (file) => said('kpsewhich', file) === '',
);
const compiles = said('pdflatex', '--version') !== '' && missing.length === 0;
const reads = compiles && spawnSync('pdftotext', ['-v']).status === 0;

const folder = mkdtempSync(join(tmpdir(), 'latex-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const everyNumber: PrintedTables = {
  ...numberColumns,
  tables: [...numberColumns.tables, ...nestedPrintedTables.tables],
};

const complaint =
  /^(?:! .*|Package siunitx (?:Error|Warning).*|Overfull .*|LaTeX Warning: Float too large.*)$/gmu;

/** Three hundred rows, upright and across. */
const long: PrintedTables = {
  ...numberColumns,
  tables: [...numberColumns.tables, ...markedPrintedTables.tables].map((table) => ({
    ...table,
    rows: Array.from({ length: 300 }, (_, at) => ({
      ...(table.rows[at % 5] ?? { id: '', kind: 'plain', cells: [] }),
      id: `rad-${at}`,
    })),
  })),
};

/** Out: what pdfLaTeX complained of. */
function compiled(name: string, tables: PrintedTables): readonly string[] {
  writeFileSync(join(folder, `${name}.tex`), tablesLatex(tables));
  const asked = ['-halt-on-error', '-interaction=nonstopmode', `${name}.tex`];
  spawnSync('pdflatex', asked, { cwd: folder });
  return readFileSync(join(folder, `${name}.log`), 'latin1').match(complaint) ?? [];
}

/** Out: the packages that a reader would have to guess at. */
function uncompiled(_: string, tables: PrintedTables): readonly string[] {
  const [comment = ''] = tablesLatex(tables).split('\\documentclass');
  return ['booktabs', 'siunitx', 'xcolor'].filter((one) => !comment.includes(one));
}

const how = compiles
  ? 'compiled here with pdfLaTeX and siunitx'
  : `NOT compiled here (missing: ${['pdflatex', ...missing].join(', ')}), only read`;

describe(`LaTeX, ${how},`, () => {
  const check = compiles ? compiled : uncompiled;

  it.each([
    ['alle-tall', everyNumber],
    ['tegn', markedPrintedTables],
    ['lange-tabeller', long],
    ['brede-tabeller', wideTables],
    ['engelsk', { ...everyNumber, language: 'en' as const }],
  ])(
    'sets %s without a complaint',
    (name, tables) => {
      expect(check(name, tables)).toEqual([]);
    },
    120_000,
  );

  const printed = [
    'Egen 63 14,7 63 (14,7) 63 [59–71] 14,7 [13,8–16,6] 63/428 59–71 2 345 678',
    'Egen 63 14.7 63 (14.7) 63 [59–71] 14.7 [13.8–16.6] 63/428 59–71 2,345,678',
  ];
  it.each(reads ? printed : [])(
    'prints «%s» as it was written',
    (wanted) => {
      compiled('lest', everyNumber);
      const text = said('pdftotext', '-layout', join(folder, 'lest.pdf'), '-');
      const lines = text.split('\n').map((line) => line.trim().replaceAll(/\s+/gu, ' '));
      expect(lines).toContain(wanted);
    },
    120_000,
  );
});
