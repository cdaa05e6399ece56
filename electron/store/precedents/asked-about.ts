import type { Profile } from '../../../shared/codebook/profile.ts';
import { answersTo, sameAnswers } from '../../../shared/codebook/profile.ts';
import type { Round } from '../../../shared/events/round.ts';
import type { AnswerId, CriterionId } from '../../../shared/lib/ids.ts';
import { statementWords } from '../../../shared/precedent/precedent-case.ts';
import type { EntryState } from '../../../shared/projections/entry-state.ts';
import { currentVotes, judgeKey } from '../../../shared/projections/votes.ts';
import { isWithheld, maskedEntry, type Asker } from '../../../shared/projections/withheld.ts';
import { readingOf } from '../readings.ts';
import type { Question } from './near-cases.ts';

/** The judgement as the form has it. */
export type AsForm = {
  readonly answers: Profile;
  readonly doubt: CriterionId | null;
  readonly words: string;
};

/** In: an entry. Out: the answers that all sources which give one agree on. */
function agreedBySources({ codebook }: Round, entry: EntryState): Profile {
  const agreed: Record<CriterionId, readonly AnswerId[]> = {};
  for (const { id } of codebook.criteria) {
    const given = entry.statements
      .filter((one) => one.withdrawn === null)
      .map((one) => answersTo(one.answers, id))
      .filter((answers) => answers.length > 0);
    const [first] = given;
    if (first !== undefined && given.every((one) => sameAnswers(one, first))) agreed[id] = first;
  }
  return agreed;
}

/** What is known of an entry before anybody fills in a form: the asker's own judgement, what stands, or the sources. */
function asItStands(round: Round, entry: EntryState, asker: Asker): AsForm {
  const votes = currentVotes(entry);
  const own =
    asker.kind === 'adviser'
      ? votes.find((one) => judgeKey(one.judge) === judgeKey(asker.name))
      : undefined;
  const { judgement, borderline } = readingOf(round, entry);
  const chosen = own ?? judgement;
  if (chosen === null) return { answers: agreedBySources(round, entry), doubt: null, words: '' };
  const mark = own === undefined ? borderline : own.borderline;
  const words = [mark?.rationale ?? '', chosen.rationale ?? ''].join('\n');
  return { answers: chosen.answers, doubt: mark?.criterion ?? null, words };
}

/** The criterion marked as in doubt, and those that are answered with doubt. */
function doubtsOf({ codebook }: Round, { answers, doubt }: AsForm): ReadonlySet<CriterionId> {
  const unsure = codebook.doubt?.answer;
  const doubtful = codebook.criteria
    .map((one) => one.id)
    .filter((id) => unsure !== undefined && answersTo(answers, id).includes(unsure));
  return new Set(doubt === null ? doubtful : [doubt, ...doubtful]);
}

/**
 * In: a round, an entry of it, who asks, and the form as it stands, if there is one. Out: what earlier cases are held
 * against. Where the entry's judgements are kept from the asker, nothing of them is in it.
 */
export function askedAbout(
  round: Round,
  entry: EntryState,
  asker: Asker,
  form: AsForm | null,
): Question {
  const seen = isWithheld(round, entry, asker) ? maskedEntry(entry) : entry;
  const given = form ?? asItStands(round, seen, asker);
  return {
    round: round.id,
    unit: entry.unit,
    codebook: round.codebook,
    answers: given.answers,
    doubts: doubtsOf(round, given),
    words: [given.words, ...statementWords(seen)].join('\n'),
  };
}
