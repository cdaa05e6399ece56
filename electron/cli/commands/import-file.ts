import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { z } from 'zod';
import type { ImportReport, ImportStep } from '../../../shared/contract/intake-views.ts';
import { sourceKind } from '../../../shared/events/statement.ts';
import { refuse, RefusedError } from '../../../shared/lib/refusal.ts';
import { asAdviser, openMapping, roundNamed } from '../ask.ts';
import { done, type CliCommand, type Terminal } from '../command.ts';
import { readOptions } from '../options.ts';
import { reportFile } from '../refused-report-file.ts';
import { UsageError } from '../usage.ts';

const options = z.object({
  file: z.string().min(1),
  input: z.string().min(1),
  sheet: z.string().optional(),
  columns: z.string().optional(),
  source: sourceKind.optional(),
  round: z.string().optional(),
  adviser: z.string().optional(),
  'dry-run': z.boolean().default(false),
  refused: z.string().optional(),
});

const columnMap = z.record(z.string(), z.string().nullable());

function columnsFrom(path: string | undefined): Record<string, string | null> {
  if (path === undefined) return {};
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    throw new RefusedError(refuse('file-not-found', { file: basename(path) }));
  }
  try {
    return columnMap.parse(JSON.parse(text.replace(/^\uFEFF/u, '')));
  } catch {
    throw new UsageError('--columns: a JSON object from heading to meaning');
  }
}

async function follow(
  { progress }: Terminal,
  steps: AsyncIterable<ImportStep>,
): Promise<ImportReport> {
  for await (const step of steps) {
    if (step.kind === 'done') return step.report;
    progress(`${step.stage} ${step.done}${step.total === null ? '' : ` av ${step.total}`}`);
  }
  throw new Error('The import ended without a report');
}

/** `import`: stores the rows of a workbook or CSV, or says what would be stored. */
export const importFile: CliCommand = async (terminal, words) => {
  const given = readOptions(
    {
      values: ['file', 'input', 'sheet', 'columns', 'source', 'round', 'adviser', 'refused'],
      flags: ['dry-run'],
      path: false,
    },
    options,
    words,
  );
  const columns = columnsFrom(given.columns);
  const mapping = await openMapping(terminal, given.file);
  const round = roundNamed(mapping, given.round);
  const needed = [given.file, given.input, ...(given.columns === undefined ? [] : [given.columns])];
  const refusedRows = given.refused === undefined ? null : reportFile(given.refused, needed);
  const choice = {
    round: round.id,
    file: resolve(given.input),
    sheet: given.sheet ?? null,
    columns,
    source: given.source ?? null,
  };
  const { intake } = terminal.client;
  // The report comes first: what cannot be reported must not be stored.
  const reported = async (work: () => Promise<ImportReport>): Promise<ImportReport> => {
    if (refusedRows === null) return work();
    try {
      await intake.saveRefused({ choice, file: refusedRows.temporary });
      const report = await work();
      refusedRows.keep();
      return report;
    } finally {
      refusedRows.drop();
    }
  };
  const report = given['dry-run']
    ? await reported(async () => follow(terminal, await intake.preview(choice)))
    : await asAdviser(terminal, given.adviser ?? mapping.creator, () =>
        reported(async () => follow(terminal, await intake.run(choice))),
      );
  return done(report);
};
