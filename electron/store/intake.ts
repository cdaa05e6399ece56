import { stat } from 'node:fs/promises';
import type { ImportChoice } from '../../shared/contract/intake-contract.ts';
import type { ImportReport, ImportStep } from '../../shared/contract/intake-views.ts';
import type { ImportedRow } from '../../shared/events/event.ts';
import type { Round } from '../../shared/events/round.ts';
import { usualSource } from '../../shared/intake/usual-source.ts';
import type { AdviserId } from '../../shared/lib/ids.ts';
import { refuse, RefusedError } from '../../shared/lib/refusal.ts';
import { readBeside, type RowsComing } from './intake-beside.ts';
import {
  readForRound,
  type FileFacts,
  type FileReading,
  type ReadingTask,
  type RowsTold,
} from './intake-reading.ts';
import type { MappingFile } from './mapping-file.ts';
import { entryOf } from './memory.ts';
import type { Following } from './steps-of.ts';

/** Who imports (the judge where a row names none), and whom no row may mention. */
export type Importer = Pick<ReadingTask, 'advisers' | 'persons'> & {
  readonly name: string;
  readonly adviser: AdviserId | null;
};

/** How an import is followed and stopped. */
export type IntakeFollowing = Following<Extract<ImportStep, { readonly kind: 'progress' }>>;

const breathe = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

const taskOf = (round: Round, choice: ImportChoice, importer: Importer): ReadingTask => ({
  path: choice.file,
  sheet: choice.sheet,
  columns: choice.columns,
  codebook: round.codebook,
  registerDate: round.registerDate,
  unitKind: round.unitKind,
  sourceDefault: choice.source ?? usualSource(round.codebook.id),
  importer: { name: importer.name, adviser: importer.adviser },
  persons: importer.persons,
  advisers: importer.advisers,
  scope: round.id,
});

const following = ({ signal, onStep }: IntakeFollowing) => ({
  signal,
  onProgress: (progress: { readonly done: number; readonly total: number }): void =>
    onStep({ kind: 'progress', stage: 'leser', done: progress.done, total: progress.total }),
});

/** From this size on a thread is worth its start. In bytes: some thousand rows of a workbook. */
const large = 256 * 1024;

async function isLarge(path: string): Promise<boolean> {
  try {
    return (await stat(path)).size >= large;
  } catch {
    // Whoever reads it says why it cannot be.
    return false;
  }
}

/** The rows of a file read here; others come in between, and it can be called off. */
async function* withBreath(
  rows: Iterable<RowsTold>,
  signal: AbortSignal | undefined,
): AsyncGenerator<RowsTold, void, undefined> {
  for (const told of rows) {
    yield told;
    await breathe();
    if (signal?.aborted === true) throw new RefusedError(refuse('import-cancelled', {}));
  }
}

/**
 * Reads a file here, and keeps the sheet. In: the round, what was chosen, who imports, how to follow. Out: the
 * reading. Errors (RefusedError): as `readForRound`.
 */
export function readHere(
  round: Round,
  choice: ImportChoice,
  importer: Importer,
  how: IntakeFollowing,
): Promise<FileReading> {
  return readForRound(taskOf(round, choice, importer), following(how));
}

/**
 * Reads a file and interprets its rows under the round's codebook and register, a large one on another thread; stores
 * nothing. In: the round, what was chosen, who imports, how to follow. Out: the rows as they come.
 * Errors (RefusedError): as `readForRound`, of the rows too.
 */
export async function readRows(
  round: Round,
  choice: ImportChoice,
  importer: Importer,
  how: IntakeFollowing,
): Promise<RowsComing> {
  const task = taskOf(round, choice, importer);
  const beside = (await isLarge(choice.file)) ? await readBeside(task, following(how)) : null;
  if (beside !== null) return beside;
  const { facts, rows } = await readForRound(task, following(how));
  return { facts, rows: withBreath(rows, how.signal) };
}

/** Keeps account of an import as its rows come. */
export type ImportAccount = {
  readonly add: (told: RowsTold) => void;
  /** Out: the account: rows = stored + refused. */
  readonly report: () => ImportReport;
};

/** In: the file as it is before storing, the round, what is known of the imported file. Out: its account. */
export function importAccount(
  file: MappingFile,
  round: Round,
  { columns, unusedColumns }: FileFacts,
): ImportAccount {
  const memory = file.memory();
  const known = new Map<string, ReadonlySet<string>>();
  let stored = 0;
  let alreadyStored = 0;
  const contradictions: ImportReport['contradictions'][number][] = [];
  let end: Pick<Extract<RowsTold, { readonly kind: 'end' }>, 'refusals' | 'total'> = {
    refusals: [],
    total: 0,
  };
  const count = ({ unit, key }: ImportedRow): void => {
    const keys = known.get(unit) ?? new Set(entryOf(memory, round.id, unit).rows);
    known.set(unit, keys);
    stored += 1;
    if (keys.has(key)) alreadyStored += 1;
  };
  return {
    add: (told) => {
      if (told.kind === 'rows') {
        told.rows.forEach(count);
        contradictions.push(...told.contradictions);
      } else end = told;
    },
    report: () => ({
      rows: end.total,
      stored,
      alreadyStored,
      refused: end.refusals.length,
      units: known.size,
      columns,
      unusedColumns,
      refusals: end.refusals,
      contradictions,
    }),
  };
}
