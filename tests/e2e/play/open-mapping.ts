import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SourceKind } from '../../../shared/events/statement.ts';
import type { Page } from 'playwright';
import { launchGrenseland, type Grenseland } from '../launch.ts';
import { terminalIn } from '../run-terminal.ts';
import { exampleWorkbook, leftToJudge } from './example-workbook.ts';
import { passphrase } from './main-job.ts';
import { resizeTo } from './play-main-job.ts';
import { removeFolder } from '../remove-folder.ts';

/** A window on a mapping of one's own, unlocked, and where its things lie. */
export type OpenMapping = Grenseland & {
  readonly folder: string;
  readonly mapping: string;
  /** The invented interview workbook, with its refused rows. */
  readonly workbook: string;
  /** Closes the program and takes everything away. */
  readonly end: () => Promise<void>;
};

type MappingWish = {
  /** What is in it already: nothing, the workbook with entries left to judge, or all that a release needs. */
  readonly filled: 'empty' | 'workbook' | 'complete';
  readonly signatures?: number;
  readonly codebook?: 'tjenester-2015' | 'nettsider-2023';
  /** What the program finds in its environment, beside the usual. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Files of text to import beside it, in order, each from one kind of source. */
  readonly imports?: readonly { readonly text: string; readonly source: SourceKind }[];
  /** Whether what has been imported is signed as release 1.0, before anything is judged besides. */
  readonly released?: boolean;
  /** What advisers have judged besides, in order: for each the words of `judge` after the file. */
  readonly judged?: readonly (readonly string[])[];
};

/** Unlocks the key of the one named, where the window asks who it is. */
export async function unlockAs(window: Page, name: string): Promise<void> {
  const field = window.getByLabel('Passfrase', { exact: false }).first();
  await field.waitFor();
  const who = window.getByRole('combobox');
  if ((await who.count()) > 0) await who.selectOption({ label: name });
  await field.fill(passphrase);
  await window.keyboard.press('Enter');
}

/** Makes a mapping from the terminal, and opens it in a window as a person would. */
export async function openMapping({
  filled,
  signatures = 1,
  codebook = 'tjenester-2015',
  imports = [],
  released = false,
  judged = [],
  env = {},
}: MappingWish): Promise<OpenMapping> {
  const folder = mkdtempSync(join(tmpdir(), 'grenseland-pages-'));
  const mapping = join(folder, 'kartlegging-2015.grenseland');
  const workbook = join(folder, 'intervjuer.xlsx');
  const home = join(folder, 'hjem');
  writeFileSync(workbook, await exampleWorkbook(filled === 'complete' ? 0 : leftToJudge));
  const grenseland = await terminalIn(home);
  const done = async (...words: readonly string[]): Promise<void> => {
    const { exit, stdout } = await grenseland(...words);
    if (exit !== 0) throw new Error(`${words[0] ?? ''}: ${stdout}`);
  };
  const who = ['--file', mapping, '--adviser', 'Kari Nordmann'];
  const round = ['--name', 'Kartlegging 2015', '--register', '2015-01-01', '--units', 'kommuner'];
  await done(
    'new',
    ...who,
    ...round,
    '--codebook',
    codebook,
    '--contact-persons',
    'yes',
    '--signatures',
    String(signatures),
  );
  if (filled !== 'empty') await done('import', ...who, '--input', workbook);
  for (const [at, { text, source }] of imports.entries()) {
    const input = join(folder, `${source}-${String(at)}.csv`);
    writeFileSync(input, text);
    await done('import', ...who, '--input', input, '--source', source);
  }
  if (released) await done('release', ...who, '--role', 'redaktør', '--meaning', 'Godkjent');
  for (const words of judged) await done('judge', '--file', mapping, ...words);
  const program = await launchGrenseland({ home, args: [mapping], env });
  const { window } = program;
  await resizeTo(program, 1280, 800);
  await unlockAs(window, 'Kari Nordmann');
  await window.getByRole('heading', { level: 1, name: 'Kartlegging 2015' }).waitFor();
  const end = async (): Promise<void> => {
    await program.close();
    removeFolder(folder);
  };
  return { ...program, folder, mapping, workbook, end };
}
