import { compareRounds } from '../../../shared/compare/compare-rounds.ts';
import { comparisonReport } from '../../../shared/compare/comparison-report.ts';
import { comparisonView } from '../../../shared/compare/comparison-view.ts';
import type { Comparison } from '../../../shared/compare/comparison.ts';
import type {
  ComparedVersion,
  ComparisonAsked,
  ComparisonChoices,
} from '../../../shared/contract/compare-contract.ts';
import type { Round } from '../../../shared/events/round.ts';
import { refuse, RefusedError } from '../../../shared/lib/refusal.ts';
import { valueOf } from '../../../shared/lib/value-of.ts';
import { isFinal } from '../../../shared/projections/mapping-state.ts';
import { correctedBy, releasesOf } from '../../../shared/projections/release-order.ts';
import { periodStarts } from '../../../shared/register/register-period.ts';
import type { FrozenContent } from '../../../shared/release/frozen-content.ts';
import { askerAs } from '../asker-as.ts';
import { writeTables } from '../export-folder.ts';
import { releaseNumbered } from '../release-state.ts';
import { contentFor } from '../release-tables.ts';
import type { Workspace } from '../workspace.ts';
import { door } from './implementer.ts';

/** What prints is large, and seldom needed: it is fetched when it is. */
const printing = () => import('../comparison-files.ts');

/** In: the workspace. Out: the procedures about rounds held against each other. */
export function compareProcedures(workspace: Workspace) {
  const mapping = () => workspace.file().memory().mapping;

  /** A release is of the round it is asked of, or it is refused. */
  const contentOf = (
    { round, release }: ComparedVersion,
    as: string | undefined,
  ): FrozenContent => {
    const found = workspace.round(round);
    if (release !== null && releaseNumbered(mapping(), release).frozen.round !== round)
      throw new RefusedError(refuse('release-unknown', { release, round: found.name }));
    return contentFor(workspace.file(), found, release, askerAs(workspace, as));
  };
  const compared = ({ from, to, register, by, noted, as }: ComparisonAsked): Comparison =>
    valueOf(
      compareRounds({ from: contentOf(from, as), to: contentOf(to, as), register, by, noted }),
    );
  const versionsOf = ({ id, name, registerDate }: Round): ComparisonChoices['versions'] => {
    const releases = releasesOf(mapping(), id)
      .filter(isFinal)
      .map((one) => one.frozen.number);
    return [...releases, null].map((release) => ({
      round: id,
      roundName: name,
      release,
      correctedBy: release === null ? [] : correctedBy(mapping(), release),
      registerDate,
    }));
  };
  return {
    choices: door.compare.choices.handler(() => ({
      versions: mapping().rounds.flatMap(versionsOf),
      registers: periodStarts(),
    })),
    view: door.compare.view.handler(({ input }) => comparisonView(compared(input))),
    report: door.compare.report.handler(({ input }) => comparisonReport(compared(input))),
    export: door.compare.export.handler(async ({ input }) => {
      const { formats, digits, folder: given, ...asked } = input;
      const comparison = compared(asked);
      const folder =
        given ?? (await workspace.host.chooseFolder({ title: 'Velg mappe for sammenligningen' }));
      if (folder === null) return null;
      const { comparisonFiles } = await printing();
      return {
        folder,
        files: writeTables(folder, await comparisonFiles(comparison, formats, digits)),
      };
    }),
  };
}
