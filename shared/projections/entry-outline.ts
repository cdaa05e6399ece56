import type { EffectWeight } from '../codebook/effect.ts';
import type { Profile } from '../codebook/profile.ts';
import type { Assignee, Task } from '../events/assignment.ts';
import type { Round } from '../events/round.ts';
import { sourceKind, type Statement } from '../events/statement.ts';
import type { CriterionId, OutcomeId } from '../lib/ids.ts';
import { obstacleKinds } from '../release/obstacles/obstacle-kind.ts';
import { obstacleParts, type UnitObstacleKind } from '../release/obstacles/obstacle-parts.ts';
import { codebookAt, notAskedThen } from './codebook-at.ts';
import { readEntry, type EntryReading, type EntryStanding } from './entry-reading.ts';
import type { EntryState } from './entry-state.ts';
import type { MappingState } from './mapping-state.ts';
import { rejudgeReasons } from './rejudge.ts';
import { awaits, threadsOf } from './thread-reading.ts';
import { currentVotes, firstVotes, judgeKey } from './votes.ts';
import {
  isWithheldBy,
  maskedEntry,
  maskedReading,
  withholdingOf,
  type Asker,
  type Withholding,
} from './withheld.ts';

/** What stands in an entry's way by itself; that it does not go together with others is not seen in it alone. */
export type OutlinedObstacle = Exclude<UnitObstacleKind, 'inconsistent'>;

/** What an entry and its reading come to in a row of the queue, in the numbers of the round, and in its lists. */
export type OutlineReading = {
  readonly standing: EntryStanding;
  readonly outcome: OutcomeId | null;
  /** The criterion that the entry is borderline at, and the outcome it could as well have had. */
  readonly borderline: { readonly criterion: CriterionId; readonly alternative: OutcomeId } | null;
  readonly awaitingSecond: boolean;
  readonly toResolve: boolean;
  /** Whether sources contradict each other and nobody has settled it. */
  readonly conflict: boolean;
  /** Whether the codebook has changed so that the entry has to be judged anew, or could have to. */
  readonly rejudge: EffectWeight | null;
  readonly answers: Profile;
  /** Criteria of the codebook that the judgement which stands was not asked. */
  readonly notAsked: readonly CriterionId[];
  /** Whether the municipality objects and nobody has answered. */
  readonly contested: boolean;
  /** Those whom a thread waits for (`judgeKey`). */
  readonly awaited: readonly string[];
  /** What stands in the way of a release, part by part; kinds of which nothing does are left out. */
  readonly obstacles: Readonly<Partial<Record<OutlinedObstacle, readonly string[]>>>;
};

/**
 * All that the queue, the front page and the lists say of an entry, to whoever asks, without the entry itself: a long
 * log is opened with these, and the entries are read when somebody looks at them. Disposable, as the entry's state is.
 */
export type EntryOutline = {
  /** How many statements there are that have not been taken back. */
  readonly statements: number;
  /** Whose judgements stand, in the order in which they were given. */
  readonly judges: readonly string[];
  /** The names of all who have judged, also where it was taken back. */
  readonly everJudged: readonly string[];
  /** The kinds of source there are statements from. */
  readonly sources: readonly Statement['source'][];
  readonly assigned: Readonly<Partial<Record<Task, Assignee>>>;
  readonly withholding: Withholding;
  /** Whether earlier cases were weighed here. */
  readonly weighs: boolean;
  readonly reading: OutlineReading;
  /** As it may be seen by those from whom the judgements are kept; null where they are kept from nobody. */
  readonly masked: OutlineReading | null;
};

const outlined = obstacleKinds.filter(
  (kind): kind is OutlinedObstacle => kind !== 'nothing-decided' && kind !== 'inconsistent',
);

function obstaclesOf(
  mapping: Pick<MappingState, 'codebooks'>,
  round: Round,
  { entry, reading }: { readonly entry: EntryState; readonly reading: EntryReading },
): OutlineReading['obstacles'] {
  const world = { mapping, round, inconsistent: () => new Map<never, never>() };
  const read = { unit: { number: entry.unit }, entry, reading };
  return Object.fromEntries(
    outlined
      .map((kind) => [kind, obstacleParts(world, kind, read)] as const)
      .filter(([, parts]) => parts.length > 0),
  );
}

/** Nobody is waited for whom no comment is addressed to. */
function awaitedIn(entry: EntryState): readonly string[] {
  const threads = threadsOf(entry);
  const asked = entry.comments.flatMap(({ to }) => (to === null ? [] : [judgeKey(to)]));
  return [...new Set(asked)].filter((key) => threads.some((one) => awaits(one, key)));
}

function outlineReading(
  mapping: Pick<MappingState, 'codebooks'>,
  round: Round,
  entry: EntryState,
  reading: EntryReading,
): OutlineReading {
  const { standing, outcome, borderline, awaitingSecond, toResolve, conflicts, judgement } =
    reading;
  return {
    standing,
    outcome,
    borderline: borderline && {
      criterion: borderline.criterion,
      alternative: borderline.alternative,
    },
    awaitingSecond,
    toResolve,
    conflict: conflicts.some((one) => !one.settled),
    rejudge: rejudgeReasons(mapping, round, reading)[0]?.weight ?? null,
    answers: reading.answers,
    notAsked:
      judgement === null
        ? []
        : notAskedThen(
            round.codebook,
            codebookAt(mapping, round.id, judgement.at).codebook,
            judgement,
          ),
    contested: entry.contests.some((one) => one.answer === null),
    awaited: awaitedIn(entry),
    obstacles: obstaclesOf(mapping, round, { entry, reading }),
  };
}

/** In: the codebooks there have been, the round, an entry and its reading. Out: the entry's outline. */
export function entryOutline(
  mapping: Pick<MappingState, 'codebooks'>,
  round: Round,
  entry: EntryState,
  reading: EntryReading,
): EntryOutline {
  const withholding = withholdingOf(round, entry);
  const statements = entry.statements.filter((one) => one.withdrawn === null);
  const masked = withholding.keptBack ? maskedEntry(entry) : null;
  return {
    statements: statements.length,
    judges: currentVotes(entry).map((one) => one.judge),
    everJudged: firstVotes(entry).map((one) => one.judge),
    sources: sourceKind.options.filter((kind) => statements.some((one) => one.source === kind)),
    assigned: entry.assigned,
    withholding,
    weighs: entry.weighings.length > 0,
    reading: outlineReading(mapping, round, entry, reading),
    masked:
      masked === null
        ? null
        : outlineReading(mapping, round, masked, maskedReading(readEntry(round, masked), reading)),
  };
}

/** What an outline says to the one who asks; `withheld` where something is kept back from that one. */
export type SeenOutline = OutlineReading & { readonly withheld: boolean };

/** In: an outline and who asks. Out: what that one may see of it, and whether something is kept back. */
export function seenOutline(
  { withholding, masked, reading }: EntryOutline,
  asker: Asker,
): SeenOutline {
  const withheld = masked !== null && isWithheldBy(withholding, asker);
  return { ...(withheld ? masked : reading), withheld };
}

/**
 * Whether an entry awaits a second judgement that somebody could give: one that is asked of a named person is theirs
 * alone, any other is anybody's who has not judged. In: an outline, a name. Out: the answer.
 */
export function outlineAwaits({ reading, assigned, withholding }: EntryOutline, name: string) {
  if (!reading.awaitingSecond || withholding.judges.includes(judgeKey(name))) return false;
  const asked = assigned.andrevurdering;
  return asked?.kind !== 'person' || judgeKey(asked.name) === judgeKey(name);
}
