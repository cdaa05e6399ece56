import { describeEffect } from '../codebook/describe-effect.ts';
import { effectOn, weightOf, type Effect, type EffectWeight } from '../codebook/effect.ts';
import type { Judged } from '../codebook/judgement-fits.ts';
import type { Codebook } from '../codebook/codebook.ts';
import type { Round } from '../events/round.ts';
import { codebookAt } from './codebook-at.ts';
import type { EntryReading } from './entry-reading.ts';
import type { MappingState } from './mapping-state.ts';

/** Why an entry is on the list «vurderes på nytt». */
export type RejudgeReason = {
  readonly kind: 'codebook';
  /** Whose judgement it is about. */
  readonly judge: string;
  /** The version that judgement was made under. */
  readonly version: number;
  readonly effect: Effect;
  readonly weight: EffectWeight;
  /** The reason in bokmål. */
  readonly sentence: string;
};

/** What stands of an entry, by whom, and where in the log it was said. */
type Standing = Judged & { readonly judge: string; readonly at: number };

/** In: the reading of an entry. Out: what would have to be judged anew: everybody's current judgement. */
function standingOf({ votes }: Pick<EntryReading, 'votes'>): readonly Standing[] {
  return votes;
}

/**
 * Why an entry has to be judged anew after its round's codebook changed. A judgement given under the version that holds
 * gives no reason, so the list empties as people judge.
 * In: the state of the file, the round, and the entry's reading. Out: the reasons, those that must be met first.
 */
export function rejudgeReasons(
  mapping: Pick<MappingState, 'codebooks'>,
  round: Pick<Round, 'id' | 'codebook'>,
  reading: Pick<EntryReading, 'votes'>,
): readonly RejudgeReason[] {
  const reasons = standingOf(reading).flatMap((judged) => {
    const then = codebookAt(mapping, round.id, judged.at).codebook;
    return then.version === round.codebook.version
      ? []
      : reasonsFor(then, round.codebook, judged, judged.judge);
  });
  return reasons.toSorted((one, other) => rank[one.weight] - rank[other.weight]);
}

const rank: Readonly<Record<EffectWeight, number>> = { must: 0, could: 1 };

/** In: two versions, a judgement under the earlier, whose it is. Out: the reasons to judge anew. */
export function reasonsFor(
  before: Codebook,
  after: Codebook,
  judged: Judged,
  judge: string,
): readonly RejudgeReason[] {
  return effectOn(before, after, judged).map((effect) => ({
    kind: 'codebook',
    judge,
    version: before.version,
    effect,
    weight: weightOf(effect),
    sentence: describeEffect(before, after, effect),
  }));
}
