import { compareCodebooks } from '../../shared/codebook/compare-codebooks.ts';
import type { Codebook } from '../../shared/codebook/codebook.ts';
import type { Effect } from '../../shared/codebook/effect.ts';
import type {
  CodebookEffectView,
  CodebookVersionView,
  RejudgeRow,
  RejudgeView,
} from '../../shared/contract/codebook-contract.ts';
import type { Round } from '../../shared/events/round.ts';
import { codebookAt, codebookVersions } from '../../shared/projections/codebook-at.ts';
import type { MappingState } from '../../shared/projections/mapping-state.ts';
import { rejudgeReasons } from '../../shared/projections/rejudge.ts';
import type { OverruledUnits } from './precedents/overruled.ts';
import type { ReadUnit } from './readings.ts';
import { heldBackOf, type SeenUnit } from './seen.ts';

/** In: the file's state, a round, all its units as read. Out: the versions of its codebook, in log order. */
export function versionsView(
  mapping: MappingState,
  round: Round,
  units: readonly ReadUnit[],
): readonly CodebookVersionView[] {
  const versions = codebookVersions(mapping, round.id);
  const votes = new Map<number, number>();
  for (const { reading } of units) {
    for (const { at } of reading.votes) {
      const { version } = codebookAt(mapping, round.id, at).codebook;
      votes.set(version, (votes.get(version) ?? 0) + 1);
    }
  }
  const names = new Map<string, string>(mapping.advisers.map((one) => [one.id, one.name]));
  return versions.map(({ codebook, by, time, hash, reason }, place) => {
    const before = versions[place - 1];
    return {
      version: codebook.version,
      current: place === versions.length - 1,
      by: names.get(by) ?? by,
      time,
      hash,
      reason,
      codebook,
      differences: before === undefined ? [] : compareCodebooks(before.codebook, codebook),
      judgements: votes.get(codebook.version) ?? 0,
    };
  });
}

function rejudgeRows(
  mapping: MappingState,
  round: Pick<Round, 'id' | 'codebook'>,
  units: readonly SeenUnit[],
  overruled: OverruledUnits,
): readonly RejudgeRow[] {
  return units.flatMap(({ unit, reading }) => {
    const reasons = [
      ...rejudgeReasons(mapping, round, reading),
      ...(overruled.get(unit.number) ?? []),
    ];
    return reasons.length === 0 ? [] : [{ unit: unit.number, name: unit.name, reasons }];
  });
}

/**
 * In: the file's state, a round, its units as the asker may see them, and which were overruled as precedents.
 * Out: which are to be judged anew, and why.
 */
export function rejudgeView(
  mapping: MappingState,
  round: Pick<Round, 'id' | 'codebook'>,
  units: readonly SeenUnit[],
  overruled: OverruledUnits,
): RejudgeView {
  const rows = rejudgeRows(mapping, round, units, overruled);
  return {
    version: round.codebook.version,
    rows,
    must: rows.filter((row) => row.reasons.some((one) => one.weight === 'must')).length,
    heldBack: heldBackOf(units),
  };
}

/** In: as `rejudgeView`, and a later version of the codebook. Out: what taking it into use would do. */
export function effectView(
  mapping: MappingState,
  round: Round,
  units: readonly SeenUnit[],
  codebook: Codebook,
): CodebookEffectView {
  // What was overruled waits for its own sake, whatever becomes of the codebook.
  const view = rejudgeView(mapping, { id: round.id, codebook }, units, new Map());
  const having = (...kinds: readonly Effect['kind'][]): number =>
    view.rows.filter((row) =>
      row.reasons.some((one) => one.kind === 'codebook' && kinds.includes(one.effect.kind)),
    ).length;
  return {
    ...view,
    from: round.codebook.version,
    differences: compareCodebooks(round.codebook, codebook),
    judged: units.filter((one) => one.reading.votes.length > 0).length,
    changes: having('gone', 'changes'),
    couldChange: having('could-change', 'new-mark'),
    oldWording: having('old-wording'),
  };
}
