import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { z } from 'zod';
import { terminalIn, type TerminalEnd } from '../run-terminal.ts';
import { removeFolder } from '../remove-folder.ts';

/** What INTERFACES promises of the answer to `import`. */
export const importAnswer = z.object({
  rows: z.int(),
  stored: z.int(),
  refused: z.int(),
  units: z.int(),
  columns: z.record(z.string(), z.string()),
  refusals: z.array(
    z.object({
      row: z.int(),
      column: z.string().nullable(),
      code: z.string(),
      message: z.string().min(1),
      value: z.string().nullable(),
      details: z.record(z.string(), z.unknown()),
    }),
  ),
});

/** What is promised of the answer to `ledger`: these keys and no other. */
export const ledgerAnswer = z.strictObject({
  registered: z.int(),
  decided: z.int(),
  undecided: z.int(),
  notReached: z.int(),
  borderline: z.int(),
  awaitingSecond: z.int(),
  toResolve: z.int(),
  sourceConflicts: z.int(),
});

/** What is promised of a refusal. */
export const refusedAnswer = z.object({
  refused: z.object({
    code: z.string().min(1),
    message: z.string().min(1),
    details: z.record(z.string(), z.unknown()),
  }),
});

export type Row = readonly string[];
export type Call = (...words: readonly string[]) => Promise<TerminalEnd>;

/** A stranger's desk: a folder of files, a profile beside it, and the terminal. */
export type Desk = {
  readonly folder: string;
  readonly path: (name: string) => string;
  readonly call: Call;
  /** A terminal with the same profile but another environment. */
  readonly elsewhere: (extra: Readonly<Record<string, string | undefined>>) => Promise<Call>;
  /** Starts a mapping; `more` goes before the usual options, which it may thereby replace. Out: its file. */
  readonly begin: (name: string, more?: Readonly<Record<string, string>>) => Promise<string>;
  /** Imports rows from a text file; out: the whole account, in which rows = stored + refused. */
  readonly take: (
    file: string,
    rows: readonly Row[],
    ...more: readonly string[]
  ) => Promise<z.infer<typeof importAnswer>>;
  readonly ledger: (file: string) => Promise<z.infer<typeof ledgerAnswer>>;
  readonly close: () => void;
};

const quoted = (cell: string): string =>
  /[;"\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

/** In: rows. Out: a semicolon-separated text. */
export const csv = (rows: readonly Row[]): string =>
  rows.map((row) => row.map(quoted).join(';')).join('\r\n');

/** In: a folder. Out: the SHA-256 of every file in it, by path. */
export function hashesBelow(folder: string): Readonly<Record<string, string>> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) => join(one.parentPath, one.name))
    .sort();
  return Object.fromEntries(
    files.map((file) => [
      relative(folder, file).replaceAll('\\', '/'),
      createHash('sha256').update(readFileSync(file)).digest('hex'),
    ]),
  );
}

/** In: what a call ended with. Out: the code of its refusal; throws where it is none. */
export function refusedWith(end: TerminalEnd): string {
  if (end.exit !== 1)
    throw new Error(`Not refused (${String(end.exit)}): ${end.stdout.slice(0, 300)}`);
  return refusedAnswer.parse(end.json).refused.code;
}

/** In: what a call ended with. Out: what it answered; throws where it was refused. */
export function answered(end: TerminalEnd): unknown {
  if (end.exit !== 0) throw new Error(`Refused: ${end.stdout.slice(0, 600)}`);
  return end.json;
}

/** Sets up a desk. The caller closes it. */
export async function openDesk(): Promise<Desk> {
  const folder = mkdtempSync(join(tmpdir(), 'grenseland-stranger-'));
  const path = (name: string): string => join(folder, name);
  const call = await terminalIn(path('hjem'));
  let taken = 0;
  return {
    folder,
    path,
    call,
    elsewhere: (extra) => terminalIn(path('hjem'), extra),
    begin: async (name, more = {}) => {
      const file = path(`${name}.grenseland`);
      const options = {
        file,
        name: 'Runde',
        register: '2015-01-01',
        units: 'kommuner',
        codebook: 'tjenester-2015',
        adviser: 'Kari Nordmann',
        ...more,
      };
      const words = Object.entries(options).flatMap(([key, value]) => [`--${key}`, value]);
      answered(await call('new', ...words));
      return file;
    },
    take: async (file, rows, ...more) => {
      taken += 1;
      const input = path(`rader-${String(taken)}.csv`);
      writeFileSync(input, csv(rows));
      const end = await call('import', '--file', file, '--input', input, ...more);
      const account = importAnswer.parse(answered(end));
      if (account.rows !== account.stored + account.refused) throw new Error('rows are lost');
      if (account.refusals.length !== account.refused) throw new Error('refusals are lost');
      return account;
    },
    ledger: async (file) => {
      const account = ledgerAnswer.parse(answered(await call('ledger', '--file', file)));
      const { registered, decided, undecided, notReached } = account;
      if (registered !== decided + undecided + notReached) throw new Error('entries are lost');
      return account;
    },
    close: () => removeFolder(folder),
  };
}

/** In: a file and who signs. Out: the words that sign its release. */
export const releaseOf = (file: string, adviser = 'Kari Nordmann'): readonly string[] => [
  'release',
  '--file',
  file,
  '--adviser',
  adviser,
  '--role',
  'fagsjef',
  '--meaning',
  'Gjennomgått – og «godkjent»',
];
