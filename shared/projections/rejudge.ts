import { describeEffect } from '../codebook/describe-effect.ts';
import { effectOn, weightOf, type Effect, type EffectWeight } from '../codebook/effect.ts';
import type { Codebook } from '../codebook/codebook.ts';
import type { Round } from '../events/round.ts';
import type { RoundId, UnitNumber } from '../lib/ids.ts';
import { codebookAt } from './codebook-at.ts';
import type { EntryReading } from './entry-reading.ts';
import type { JudgementState } from './entry-state.ts';
import type { MappingState } from './mapping-state.ts';
import { asJudgement } from './standing-resolution.ts';

/** A change of the codebook that an entry's judgement may not stand. */
export type CodebookReason = {
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

/** Somebody has overruled the entry as a precedent, and nobody has judged it anew. */
export type PrecedentReason = {
  readonly kind: 'precedent';
  readonly weigher: string;
  readonly time: string;
  /** The entry in which it was overruled. */
  readonly in: { readonly round: RoundId; readonly unit: UnitNumber; readonly name: string };
  readonly weight: 'could';
  /** The reason in bokmål. */
  readonly sentence: string;
};

/** Why an entry is on the list «vurderes på nytt». */
export type RejudgeReason = CodebookReason | PrecedentReason;

/**
 * Why an entry has to be judged anew after its round's codebook changed. Once somebody has judged or resolved it under
 * the version that holds, the older judgements of it give a reason only where they rest on what is gone, since then
 * the entry is undecided; so the list empties as people judge.
 * In: the state of the file, the round, and the entry's reading. Out: the reasons, those that must be met first.
 */
export function rejudgeReasons(
  mapping: Pick<MappingState, 'codebooks'>,
  round: Pick<Round, 'id' | 'codebook'>,
  { votes, resolution }: Pick<EntryReading, 'votes' | 'resolution'>,
): readonly CodebookReason[] {
  const under = (one: JudgementState): Codebook => codebookAt(mapping, round.id, one.at).codebook;
  const isNew = (one: JudgementState): boolean => under(one).version === round.codebook.version;
  const resolved = resolution === null ? null : asJudgement(resolution);
  const anew = votes.some(isNew) || (resolved !== null && isNew(resolved));
  if (anew && (resolved !== null || votes.every(isNew))) return [];
  const standing = resolved === null ? votes.filter((one) => !isNew(one)) : [resolved];
  const reasons = standing.flatMap((judged) => reasonsFor(under(judged), round.codebook, judged));
  return reasons
    .filter(({ effect }) => !anew || effect.kind === 'gone')
    .toSorted((one, other) => rank[one.weight] - rank[other.weight]);
}

const rank: Readonly<Record<EffectWeight, number>> = { must: 0, could: 1 };

function reasonsFor(
  before: Codebook,
  after: Codebook,
  judged: JudgementState,
): readonly CodebookReason[] {
  return effectOn(before, after, judged).map((effect) => ({
    kind: 'codebook',
    judge: judged.judge,
    version: before.version,
    effect,
    weight: weightOf(effect),
    sentence: describeEffect(before, after, effect),
  }));
}
