import { agreementOf } from '../../shared/agreement/agreement-of.ts';
import type { Rating } from '../../shared/agreement/ratings.ts';
import { answersTo } from '../../shared/codebook/profile.ts';
import type { AgreementView } from '../../shared/contract/views.ts';
import type { Round } from '../../shared/events/round.ts';
import type { JudgementState } from '../../shared/projections/entry-state.ts';
import { firstVotes, judgeKey } from '../../shared/projections/votes.ts';
import type { ReadUnit } from './readings.ts';

/** In: the first votes of each unit, and what is compared. Out: one rating a vote; undefined where it is not answered. */
function ratingsOf(
  units: readonly ReadUnit[],
  valueOf: (vote: JudgementState) => string | undefined,
): readonly Rating[] {
  return units.flatMap(({ unit, entry }) =>
    firstVotes(entry).map((vote) => ({
      unit: unit.number,
      rater: judgeKey(vote.judge),
      value: valueOf(vote),
    })),
  );
}

/** In: a round and its units as read. Out: agreement of first votes on outcome, borderline mark and each criterion. */
export function agreementView(round: Round, units: readonly ReadUnit[]): AgreementView {
  const { criteria } = round.codebook;
  return {
    outcome: agreementOf(ratingsOf(units, (vote) => vote.outcome)),
    borderline: agreementOf(ratingsOf(units, (vote) => (vote.borderline === null ? 'nei' : 'ja'))),
    criteria: Object.fromEntries(
      criteria.map(({ id }) => [
        id,
        agreementOf(
          ratingsOf(units, (vote) => {
            const answers = answersTo(vote.answers, id);
            return answers.length === 0 ? undefined : [...answers].sort().join(';');
          }),
        ),
      ]),
    ),
  };
}
