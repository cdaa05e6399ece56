import {
  differenceCounts,
  differenceSentences,
} from '../../../shared/changes/difference-summary.ts';
import type { ReleaseDifference } from '../../../shared/changes/release-difference.ts';
import type {
  DifferenceFormat,
  DifferenceView,
} from '../../../shared/contract/changes-contract.ts';
import { isFinal } from '../../../shared/projections/mapping-state.ts';
import {
  compareNumbers,
  correctedBy,
  releasesOf,
} from '../../../shared/projections/release-order.ts';
import { writeTables } from '../export-folder.ts';
import { contentHash, contentOf } from '../release-content.ts';
import { differenceInFile, differenceOfFolders } from '../release-differences.ts';
import type { Workspace } from '../workspace.ts';
import { door } from './implementer.ts';

/** What prints is large, and seldom needed: it is fetched when it is. */
const printing = () => import('../../exporters/print-difference.ts');

const viewOf = (difference: ReleaseDifference): DifferenceView => ({
  ...difference,
  counts: differenceCounts(difference),
  summary: differenceSentences(difference),
});

async function written(
  difference: ReleaseDifference,
  formats: readonly DifferenceFormat[],
  folder: string,
) {
  const { differenceFiles } = await printing();
  return { folder, files: writeTables(folder, await differenceFiles(difference, formats)) };
}

/** In: the workspace. Out: the procedures about releases held against each other. */
export function changesProcedures(workspace: Workspace) {
  const mapping = () => workspace.file().memory().mapping;
  return {
    choices: door.changes.choices.handler(({ input }) => {
      const round = workspace.round(input.round);
      const names = new Map(mapping().rounds.map((one) => [one.id, one.name]));
      const last = releasesOf(mapping(), round.id).findLast(isFinal);
      return {
        releases: mapping()
          .releases.filter(isFinal)
          .toSorted((one, other) => compareNumbers(one.frozen.number, other.frozen.number))
          .map(({ frozen }) => ({
            number: frozen.number,
            round: frozen.round,
            roundName: names.get(frozen.round) ?? '',
            correctedBy: correctedBy(mapping(), frozen.number),
          })),
        changedSince:
          last !== undefined &&
          last.frozen.content !== contentHash(contentOf(workspace.file(), round, null)),
      };
    }),
    view: door.changes.view.handler(({ input }) => viewOf(differenceInFile(workspace, input))),
    folders: door.changes.folders.handler(async ({ input }) =>
      viewOf(await differenceOfFolders(input.from, input.to)),
    ),
    export: door.changes.export.handler(async ({ input }) => {
      const { formats, folder: given, ...asked } = input;
      const difference = differenceInFile(workspace, asked);
      const folder =
        given ?? (await workspace.host.chooseFolder({ title: 'Velg mappe for endringene' }));
      return folder === null ? null : written(difference, formats, folder);
    }),
    exportFolders: door.changes.exportFolders.handler(async ({ input }) =>
      written(await differenceOfFolders(input.from, input.to), input.formats, input.folder),
    ),
  };
}
