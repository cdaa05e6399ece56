import type { Criterion } from '../codebook/codebook.ts';
import { answersTo, sameAnswers } from '../codebook/profile.ts';
import type { Round } from '../events/round.ts';
import type { SourceKind } from '../events/statement.ts';
import type { AnswerId, CriterionId, StatementId } from '../lib/ids.ts';
import type { EntryState, JudgementState, StatementState } from './entry-state.ts';
import { once } from '../register/once.ts';
import { isFollowed, settledBy, type SettledBy } from './settled-conflict.ts';

/** Two sources that answer one criterion differently: a state that a rule or a person settles, never anything silently. */
export type SourceConflict = {
  readonly criterion: CriterionId;
  readonly sides: readonly {
    readonly statement: StatementId;
    readonly answers: readonly AnswerId[];
  }[];
  /** What it was settled by; null while nobody has said which answer holds. */
  readonly by: SettledBy | null;
  /** Settled, and no judgement that stands answers otherwise without saying why. */
  readonly settled: boolean;
};

/** Statements are of one source where they say who, where or when, and the same. Unsaid is not the same. */
const sourceKey = ({ id, source, informant, link, date }: StatementState): string =>
  informant === null && link === null && date === null
    ? id
    : JSON.stringify([source, informant, link, date]);

/** A statement that answers a criterion. */
type Side = {
  readonly statement: StatementState;
  readonly answers: string;
  readonly source: string;
};

/** Who gives one answer: the kinds of source, and of each kind the sources themselves, judges' readings aside. */
type Givers = {
  readonly kinds: Set<SourceKind>;
  readonly sources: Map<SourceKind, Set<string>>;
};

/**
 * In: the statements that answer a criterion. Out: for each, whether another source answers differently. A judge's
 * reading of a kind of source is of that very source: where it differs, people differ, not the sources.
 */
function contradicted(sides: readonly Side[]): (side: Side) => boolean {
  const byAnswer = new Map<string, Givers>();
  for (const { statement, answers, source } of sides) {
    const givers = byAnswer.get(answers) ?? { kinds: new Set(), sources: new Map() };
    byAnswer.set(answers, givers);
    givers.kinds.add(statement.source);
    if (statement.readByJudge) continue;
    const known = givers.sources.get(statement.source) ?? new Set<string>();
    givers.sources.set(statement.source, known.add(source));
  }
  const other = <T>(all: ReadonlySet<T>, one: T): boolean => all.size > (all.has(one) ? 1 : 0);
  return ({ statement, answers, source }) =>
    [...byAnswer].some(([given, { kinds, sources }]) => {
      if (given === answers) return false;
      if (other(kinds, statement.source)) return true;
      return !statement.readByJudge && other(sources.get(statement.source) ?? new Set(), source);
    });
}

function sidesOf(
  criterion: Criterion,
  sources: ReadonlyMap<StatementState, string>,
): readonly Side[] {
  return [...sources].flatMap(([statement, source]) => {
    const answers = answersTo(statement.answers, criterion.id);
    return answers.length === 0
      ? []
      : [{ statement, answers: [...answers].sort().join(';'), source }];
  });
}

/** Whether all who answer a criterion answer alike, as nearly always: then nobody need ask who they are. */
function allAgree(criterion: Criterion, statements: readonly StatementState[]): boolean {
  let first: readonly AnswerId[] | null = null;
  for (const one of statements) {
    const answers = answersTo(one.answers, criterion.id);
    if (answers.length === 0) continue;
    if (first !== null && !sameAnswers(first, answers)) return false;
    first = answers;
  }
  return true;
}

/**
 * Finds the criteria that an entry's sources answer differently. Criteria with several answers are left out: two
 * pages that each name a theme complete each other. In: round, entry, its current votes. Out: conflicts, in the
 * codebook's order, each with all its sides.
 */
export function sourceConflicts(
  round: Pick<Round, 'codebook' | 'precedence'>,
  entry: EntryState,
  votes: readonly JudgementState[],
): readonly SourceConflict[] {
  const statements = entry.statements.filter((one) => one.withdrawn === null);
  const sourcesOf = once(() => new Map(statements.map((one) => [one, sourceKey(one)])));
  return round.codebook.criteria.flatMap((criterion) => {
    if (criterion.multiple || allAgree(criterion, statements)) return [];
    const answering = sidesOf(criterion, sourcesOf());
    const sides = answering.filter(contradicted(answering)).map((one) => one.statement);
    if (sides.length === 0) return [];
    const by = settledBy(round, criterion.id, entry, votes, sides);
    return [
      {
        criterion: criterion.id,
        sides: sides.map((one) => ({
          statement: one.id,
          answers: answersTo(one.answers, criterion.id),
        })),
        by,
        settled: by !== null && isFollowed(criterion.id, by, votes),
      },
    ];
  });
}
