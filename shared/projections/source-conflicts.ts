import type { Codebook, Criterion } from '../codebook/codebook.ts';
import { answersTo, sameAnswers } from '../codebook/profile.ts';
import type { AnswerId, CriterionId, StatementId } from '../lib/ids.ts';
import type { EntryState, JudgementState, StatementState } from './entry-state.ts';

/** Two sources that answer one criterion differently. Settled by a later judgement that answers it and says why. */
export type SourceConflict = {
  readonly criterion: CriterionId;
  readonly sides: readonly {
    readonly statement: StatementId;
    readonly answers: readonly AnswerId[];
  }[];
  readonly settled: boolean;
};

const sourceKey = (one: StatementState): string =>
  JSON.stringify([one.source, one.informant, one.link, one.date]);

/** A judge's reading of a kind of source is of that very source: where it differs, people differ, not the sources. */
const readingOfSame = (one: StatementState, other: StatementState): boolean =>
  (one.readByJudge || other.readByJudge) && one.source === other.source;

function differ(criterion: Criterion, one: StatementState, other: StatementState): boolean {
  const left = answersTo(one.answers, criterion.id);
  const right = answersTo(other.answers, criterion.id);
  return (
    left.length > 0 &&
    right.length > 0 &&
    sourceKey(one) !== sourceKey(other) &&
    !readingOfSame(one, other) &&
    !sameAnswers(left, right)
  );
}

function settles(
  vote: JudgementState,
  criterion: Criterion,
  sides: readonly StatementState[],
): boolean {
  return (
    vote.rationale !== null &&
    answersTo(vote.answers, criterion.id).length > 0 &&
    sides.every((side) => vote.at >= side.at)
  );
}

/**
 * Finds the criteria that an entry's sources answer differently. Criteria with several answers are left out: two
 * pages that each name a theme complete each other. In: codebook, entry, its current votes. Out: conflicts, in the
 * codebook's order, each with all its sides.
 */
export function sourceConflicts(
  codebook: Codebook,
  entry: EntryState,
  votes: readonly JudgementState[],
): readonly SourceConflict[] {
  const valid = entry.statements.filter((one) => one.withdrawn === null);
  return codebook.criteria.flatMap((criterion) => {
    if (criterion.multiple) return [];
    const sides = valid.filter((one) => valid.some((other) => differ(criterion, one, other)));
    if (sides.length === 0) return [];
    return [
      {
        criterion: criterion.id,
        sides: sides.map((one) => ({
          statement: one.id,
          answers: answersTo(one.answers, criterion.id),
        })),
        settled: votes.some((vote) => settles(vote, criterion, sides)),
      },
    ];
  });
}
