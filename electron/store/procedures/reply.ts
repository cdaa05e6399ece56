import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type {
  SheetChoice,
  SheetStep,
  WrittenSheets,
} from '../../../shared/contract/reply-contract.ts';
import { contestId, statementId } from '../../../shared/lib/ids.ts';
import { norwegianDay } from '../../../shared/lib/norwegian-day.ts';
import { refuse, RefusedError } from '../../../shared/lib/refusal.ts';
import { factSheets } from '../../../shared/release/fact-sheets/fact-sheet.ts';
import type { Between } from '../../exporters/between-files.ts';
import { act } from '../act.ts';
import { now } from '../clock.ts';
import { writeMany } from '../export-folder.ts';
import { contentFor } from '../release-tables.ts';
import { seenRound } from '../seen.ts';
import { stepsOf, type Following } from '../steps-of.ts';
import { repliesView } from '../views-replies.ts';
import type { Workspace } from '../workspace.ts';
import { door } from './implementer.ts';

type SheetProgress = Extract<SheetStep, { readonly kind: 'progress' }>;

/** In: the workspace. Out: the procedures about what municipalities are sent, what they answer, and what comes of it. */
export function replyProcedures(workspace: Workspace) {
  const written = async (input: SheetChoice, between?: Between): Promise<WrittenSheets | null> => {
    const round = workspace.round(input.round);
    const unknown = input.units?.find((unit) => round.units.every((one) => one.number !== unit));
    if (unknown !== undefined) throw new RefusedError(refuse('entry-unknown', { unit: unknown }));
    const content = contentFor(workspace.file(), round, input.release, workspace.asker());
    const sheets = factSheets(content, input.units, input.due);
    if (sheets.length === 0) throw new RefusedError(refuse('no-fact-sheets', {}));
    const chosen =
      input.folder === null
        ? await workspace.host.chooseFolder({ title: 'Velg mappe for faktaarkene' })
        : null;
    const folder = input.folder ?? (chosen === null ? null : join(chosen, 'faktaark'));
    if (folder === null) return null;
    const { factSheetFiles } = await import('../../exporters/print-fact-sheets.ts');
    const files = await factSheetFiles(sheets, input.formats, between);
    const units = sheets.map((one) => one.unit);
    return { folder, files: await writeMany(folder, files), units };
  };
  const pausing =
    ({ signal, onStep }: Following<SheetProgress>): Between =>
    async (done, total) => {
      onStep({ kind: 'progress', stage: 'sheets', done, total });
      await setImmediate();
      signal?.throwIfAborted();
    };
  return {
    page: door.reply.page.handler(({ input }) => {
      const memory = workspace.file().memory();
      const units = seenRound(memory, workspace.round(input.round), workspace.asker());
      return repliesView(memory.mapping, units, norwegianDay(now()));
    }),
    write: door.reply.write.handler(({ input }) => written(input)),
    writeInSteps: door.reply.writeInSteps.handler(({ input, signal }) =>
      stepsOf(
        signal,
        async (following: Following<SheetProgress>): Promise<SheetStep> => ({
          kind: 'done',
          written: await written(input, pausing(following)),
        }),
      ),
    ),
    markSent: door.reply.markSent.handler(({ input }) => {
      const { round, units, due } = input;
      const date = input.date ?? norwegianDay(now());
      return act(workspace, { type: 'mark-sheets-sent', round, units, sheet: { date, due } });
    }),
    withdrawSent: door.reply.withdrawSent.handler(({ input }) =>
      act(workspace, { type: 'withdraw-sheet', ...input }),
    ),
    record: door.reply.record.handler(({ input }) => {
      const { contests, ...rest } = input;
      return act(workspace, {
        type: 'record-reply',
        ...rest,
        statement: statementId.parse(randomUUID()),
        contest: contests ? contestId.parse(randomUUID()) : null,
      });
    }),
  };
}
