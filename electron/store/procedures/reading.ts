import type { RoundId, UnitNumber } from '../../../shared/lib/ids.ts';
import { refuse, RefusedError } from '../../../shared/lib/refusal.ts';
import { codebookVersions } from '../../../shared/projections/codebook-at.ts';
import { askerAs } from '../asker-as.ts';
import { draftedUnits, drafts } from '../draft-table.ts';
import { entryOf } from '../memory.ts';
import { overruledUnits } from '../precedents/overruled.ts';
import { ownKeys } from '../own-keys.ts';
import { readingOf, type ReadUnit } from '../readings.ts';
import { blocksOf, consulted, readForBlocks } from '../obstacles.ts';
import { seenRound, type SeenUnit } from '../seen.ts';
import { tablesView } from '../release-tables.ts';
import { agreementView } from '../views-agreement.ts';
import { entryView } from '../views-entry.ts';
import { borderlineView, frontUnits, frontView } from '../views-front.ts';
import { historyView } from '../views-history.ts';
import { queueView } from '../views-queue.ts';
import type { Workspace } from '../workspace.ts';
import { door } from './implementer.ts';
import { roundSummary } from './views.ts';

/** In: the workspace. Out: the procedures that only read. */
export function readingProcedures(workspace: Workspace) {
  const seenBy = (id: RoundId): readonly SeenUnit[] =>
    seenRound(workspace.file().memory(), workspace.round(id), workspace.asker());
  const unitOf = (id: RoundId, number: UnitNumber): ReadUnit => {
    const round = workspace.round(id);
    const unit = round.units.find((one) => one.number === number);
    if (unit === undefined) throw new RefusedError(refuse('entry-unknown', { unit: number }));
    const entry = entryOf(workspace.file().memory(), id, number);
    return { unit, entry, reading: readingOf(round, entry) };
  };
  return {
    round: door.reading.round.handler(({ input }) => {
      const round = workspace.round(input.round);
      const { codebook, counties, second, signatures } = round;
      const versions = codebookVersions(workspace.file().memory().mapping, round.id);
      const earlierCodebooks = versions.slice(0, -1).map((one) => one.codebook);
      return {
        ...roundSummary(round),
        codebookContent: codebook,
        earlierCodebooks,
        counties,
        second,
        signatures,
      };
    }),
    queue: door.reading.queue.handler(({ input }) => {
      const who = workspace.signer();
      const drafted =
        who === null
          ? new Set<string>()
          : draftedUnits(workspace.file().handle, input.round, ownKeys(workspace, who));
      const memory = workspace.file().memory();
      const asker = workspace.asker();
      return queueView(
        memory,
        workspace.round(input.round),
        { drafted, overruled: overruledUnits(memory, asker, input.round) },
        asker,
      );
    }),
    entry: door.reading.entry.handler(({ input }) => {
      const file = workspace.file();
      const who = workspace.signer();
      const draft =
        who === null ? null : drafts.read(file.handle, { ...input, ...ownKeys(workspace, who) });
      const unit = unitOf(input.round, input.unit);
      const asker = askerAs(workspace, input.as);
      return entryView(
        file.memory().mapping,
        workspace.round(input.round),
        unit,
        draft,
        asker,
        overruledUnits(file.memory(), asker, input.round).get(input.unit),
      );
    }),
    history: door.reading.history.handler(({ input }) => {
      unitOf(input.round, input.unit);
      return historyView(
        workspace.file(),
        workspace.round(input.round),
        input.unit,
        askerAs(workspace, input.as),
      );
    }),
    front: door.reading.front.handler(async ({ input }) => {
      const round = workspace.round(input.round);
      await readForBlocks(workspace, round);
      const file = workspace.file();
      const asker = workspace.asker();
      const blocks = blocksOf(consulted(file), round, asker);
      return frontView(round, frontUnits(file.memory(), round, asker), blocks);
    }),
    borderline: door.reading.borderline.handler(({ input }) =>
      borderlineView(
        workspace.file().memory().mapping,
        workspace.round(input.round),
        seenBy(input.round),
      ),
    ),
    agreement: door.reading.agreement.handler(({ input }) =>
      agreementView(workspace.round(input.round), seenBy(input.round)),
    ),
    tables: door.reading.tables.handler(({ input }) =>
      tablesView(workspace.file(), workspace.round(input.round), input, workspace.asker()),
    ),
  };
}
