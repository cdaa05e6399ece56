import { writeFileSync } from 'node:fs';
import { z } from 'zod';
import type { ImportChoice } from '../../../shared/contract/intake-contract.ts';
import type { ImportStep } from '../../../shared/contract/intake-views.ts';
import type { Round } from '../../../shared/events/round.ts';
import { refusedReport } from '../../../shared/intake/refused-report.ts';
import type { Command } from '../../../shared/rules/command.ts';
import { actInPortions } from '../act.ts';
import { inspectFile } from '../inspect-file.ts';
import {
  importAccount,
  readHere,
  readRows,
  type Importer,
  type IntakeFollowing,
} from '../intake.ts';
import { heldDetails } from '../persons/refuse-held.ts';
import { refuseForFile } from '../sql/failures.ts';
import { stepsOf } from '../steps-of.ts';
import type { Workspace } from '../workspace.ts';
import { door } from './implementer.ts';

const remembered = z.record(z.string(), z.string().nullable());
const memoryKey = (round: Round): string => `columns:${round.codebook.id}`;

function rememberedColumns(workspace: Workspace, round: Round): z.infer<typeof remembered> {
  const text = workspace.settings.get(memoryKey(round));
  if (text === null) return {};
  const parsed = remembered.safeParse(JSON.parse(text));
  return parsed.success ? parsed.data : {};
}

function remember(workspace: Workspace, round: Round, columns: ImportChoice['columns']): void {
  if (Object.keys(columns).length === 0) return;
  const all = { ...rememberedColumns(workspace, round), ...columns };
  workspace.settings.set(memoryKey(round), JSON.stringify(all));
}

/** Who imports, and what the rows are held against; a dry run without an unlocked adviser is for the one who started the mapping. */
function importerOf(workspace: Workspace): Importer {
  const signer = workspace.signer();
  const file = workspace.file();
  const advisers = file.memory().mapping.advisers.map((one) => one.name);
  const rows = { persons: heldDetails(file.handle), advisers };
  return signer === null
    ? { ...rows, name: advisers[0] ?? '', adviser: null }
    : { ...rows, name: signer.name, adviser: signer.id };
}

/** Interprets the rows and says what would come of them. */
async function dryRun(
  workspace: Workspace,
  round: Round,
  choice: ImportChoice,
  following: IntakeFollowing,
): Promise<ImportStep> {
  const { facts, rows } = await readRows(round, choice, importerOf(workspace), following);
  const account = importAccount(workspace.file(), round, facts);
  for await (const told of rows) {
    account.add(told);
    if (told.kind === 'end') continue;
    const { done, total } = told;
    following.onStep({ kind: 'progress', stage: 'tolker', done, total });
  }
  return { kind: 'done', report: account.report() };
}

/** Stores the rows while they are being interpreted: all of them, or none. */
async function store(
  workspace: Workspace,
  round: Round,
  choice: ImportChoice,
  following: IntakeFollowing,
): Promise<ImportStep> {
  workspace.who();
  const { facts, rows } = await readRows(round, choice, importerOf(workspace), following);
  const { fileName: file, fileHash, sheet, columns } = facts;
  const account = importAccount(workspace.file(), round, facts);
  const commands = async function* (): AsyncGenerator<Command, void, undefined> {
    for await (const told of rows) {
      account.add(told);
      if (told.kind === 'end') continue;
      const { done, total } = told;
      following.onStep({ kind: 'progress', stage: 'lagrer', done, total });
      if (told.rows.length === 0) continue;
      const imported = { file, fileHash, sheet, columns, rows: told.rows };
      yield { type: 'import-rows', round: round.id, ...imported };
    }
  };
  await workspace.backups.before(workspace.file(), 'import');
  await actInPortions(workspace, commands(), { signal: following.signal });
  remember(workspace, round, choice.columns);
  return { kind: 'done', report: account.report() };
}

const files = [
  { name: 'Regneark og tekstfiler', extensions: ['xlsx', 'xlsm', 'csv', 'tsv', 'txt'] },
];

/** In: the workspace. Out: the procedures that bring rows in from files. */
export function intakeProcedures(workspace: Workspace) {
  const { host } = workspace;
  return {
    inspect: door.intake.inspect.handler(async ({ input }) => {
      const round = workspace.round(input.round);
      const path =
        input.file ?? (await host.chooseFile({ title: 'Velg fil å hente inn', kinds: files }));
      return path === null ? null : inspectFile(path, round, rememberedColumns(workspace, round));
    }),
    preview: door.intake.preview.handler(({ input, signal }) =>
      stepsOf(signal, (following: IntakeFollowing) =>
        dryRun(workspace, workspace.round(input.round), input, following),
      ),
    ),
    run: door.intake.run.handler(({ input, signal }) =>
      stepsOf(signal, (following: IntakeFollowing) =>
        store(workspace, workspace.round(input.round), input, following),
      ),
    ),
    saveRefused: door.intake.saveRefused.handler(async ({ input, signal }) => {
      const round = workspace.round(input.choice.round);
      const suggestion = `Avviste rader fra ${input.choice.file.replace(/^.*[\\/]/u, '').replace(/\.[^.]*$/u, '')}.xlsx`;
      const path =
        input.file ??
        (await host.chooseNewFile({
          title: 'Lagre avviste rader',
          suggestion,
          kinds: [{ name: 'Excel', extensions: ['xlsx'] }],
        }));
      if (path === null) return null;
      const following: IntakeFollowing = { signal, onStep: () => undefined };
      const read = await readHere(round, input.choice, importerOf(workspace), following);
      const account = importAccount(workspace.file(), round, read.facts);
      for (const told of read.rows) account.add(told);
      const report = account.report();
      const { refusedRowsXlsx } = await import('../../exporters/refused-rows-xlsx.ts');
      const bytes = refusedRowsXlsx(refusedReport(read.prepared, report.refusals));
      try {
        writeFileSync(path, bytes);
      } catch (error) {
        refuseForFile(error, path);
      }
      return { file: path, report };
    }),
  };
}
