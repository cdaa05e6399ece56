import { answersTo, sameAnswers } from '../codebook/profile.ts';
import type { Round } from '../events/round.ts';
import type { SourceKind } from '../events/statement.ts';
import type { AnswerId, CriterionId } from '../lib/ids.ts';
import type { EntryState, JudgementState, SettlementState, StatementState } from './entry-state.ts';

/** What a conflict between sources was settled by, and the answer that holds. */
export type SettledBy =
  /** A person who said which answer holds, and why. */
  | {
      readonly kind: 'person';
      /** Whose stream in the log, and when. */
      readonly by: string;
      readonly time: string;
      readonly rationale: string;
      readonly answers: readonly AnswerId[];
    }
  /** A later judgement that answers the criterion and gives a rationale. */
  | { readonly kind: 'judgement'; readonly answers: readonly AnswerId[] }
  /** The round's order between kinds of source. */
  | { readonly kind: 'rule'; readonly source: SourceKind; readonly answers: readonly AnswerId[] };

function byPerson(
  criterion: CriterionId,
  { settlements }: EntryState,
  sides: readonly StatementState[],
): SettlementState | undefined {
  return settlements.findLast(
    (one) => one.criterion === criterion && sides.every((side) => one.statements.includes(side.id)),
  );
}

function byJudgement(
  criterion: CriterionId,
  votes: readonly JudgementState[],
  sides: readonly StatementState[],
): JudgementState | undefined {
  return votes.findLast(
    (vote) =>
      vote.rationale !== null &&
      answersTo(vote.answers, criterion).length > 0 &&
      sides.every((side) => vote.at >= side.at),
  );
}

/** The first kind in order that answers at all decides, if it speaks with one voice; a divided one settles nothing. */
function byRule(
  criterion: CriterionId,
  precedence: Round['precedence'],
  sides: readonly StatementState[],
): SettledBy | null {
  const source = precedence?.find((kind) => sides.some((side) => side.source === kind));
  if (source === undefined) return null;
  const voices = sides
    .filter((side) => side.source === source)
    .map((side) => answersTo(side.answers, criterion));
  const [first] = voices;
  if (first === undefined || !voices.every((one) => sameAnswers(one, first))) return null;
  return { kind: 'rule', source, answers: first };
}

/**
 * What settles a conflict: the last word of a person or of a judgement with a rationale, else the round's order
 * between kinds of source. Sources that came later than the word open the conflict again.
 * In: round, criterion, entry, its current votes and the statements that stand against each other. Out: null if open.
 */
export function settledBy(
  round: Pick<Round, 'precedence'>,
  criterion: CriterionId,
  entry: EntryState,
  votes: readonly JudgementState[],
  sides: readonly StatementState[],
): SettledBy | null {
  const person = byPerson(criterion, entry, sides);
  const judgement = byJudgement(criterion, votes, sides);
  if (person !== undefined && person.at >= (judgement?.at ?? 0)) {
    const { by, time, rationale, answers } = person;
    return { kind: 'person', by, time, rationale, answers };
  }
  if (judgement !== undefined)
    return { kind: 'judgement', answers: answersTo(judgement.answers, criterion) };
  return byRule(criterion, round.precedence, sides);
}

/**
 * Whether the judgements go by what a person or the order settled: none answers otherwise without saying why.
 * In: the criterion, what it was settled by, and the current votes.
 */
export function isFollowed(
  criterion: CriterionId,
  { kind, answers }: SettledBy,
  votes: readonly JudgementState[],
): boolean {
  if (kind === 'judgement') return true;
  return votes.every((vote) => {
    const given = answersTo(vote.answers, criterion);
    return given.length === 0 || vote.rationale !== null || sameAnswers(given, answers);
  });
}
