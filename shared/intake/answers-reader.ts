import type { Codebook, Criterion } from '../codebook/codebook.ts';
import { notAskedTexts } from '../codebook/not-asked.ts';
import type { Profile } from '../codebook/profile.ts';
import type { AnswerId, CriterionId } from '../lib/ids.ts';
import { answerChoices } from './choices.ts';
import { fold } from './fold.ts';
import { rememberingAll } from '../lib/remember.ts';
import type { RowCells } from './row-cells.ts';
import { problem, type RowProblem } from './row-problem.ts';
import { valuesIn } from './values-in.ts';

/** The answers of a row, criteria in the order in which the log writes them, and which of its cells are no answers. */
export type AnswersReading = {
  readonly answers: Profile;
  /** Criteria whose cell says that nobody was asked, in the order of the codebook. */
  readonly notAsked: readonly CriterionId[];
  readonly problems: readonly RowProblem[];
};

type Answers =
  | { readonly ok: true; readonly answers: readonly AnswerId[] | 'not-asked' }
  | { readonly ok: false; readonly problem: RowProblem };

const notAskedWords = new Set(notAskedTexts.map(fold));

/**
 * In: a codebook. Out: what reads a row's answers to all its criteria. Rows that answer alike get the very same
 * reading: a hundred thousand rows hold a few hundred different ones.
 */
export function answersReader(codebook: Codebook): (cells: RowCells) => AnswersReading {
  const criteria = codebook.criteria.map((criterion) => ({
    id: criterion.id,
    read: criterionReader(criterion),
  }));
  const readAll = rememberingAll((texts): AnswersReading => {
    const given: [CriterionId, readonly AnswerId[]][] = [];
    const notAsked: CriterionId[] = [];
    const problems: RowProblem[] = [];
    criteria.forEach((criterion, at) => {
      const text = texts[at] ?? null;
      if (text === null) return;
      const read = criterion.read(text);
      if (!read.ok) problems.push(read.problem);
      else if (read.answers === 'not-asked') notAsked.push(criterion.id);
      else if (read.answers.length > 0) given.push([criterion.id, read.answers]);
    });
    const answers = Object.fromEntries(given.sort(([one], [other]) => (one < other ? -1 : 1)));
    return { answers, notAsked, problems };
  });
  return (cells) => readAll(criteria.map(({ id }) => cells.text(id)));
}

function criterionReader(criterion: Criterion): (text: string) => Answers {
  const choose = answerChoices(criterion);
  const order = criterion.answers.map((one) => one.id);
  return (text) => {
    const values = valuesIn(text);
    const chosen = values.map(choose);
    const unknown = values.find((_, at) => chosen[at] === undefined);
    const answers = order.filter((answer) => chosen.includes(answer));
    if (values.length === 1 && unknown !== undefined && notAskedWords.has(fold(unknown)))
      return { ok: true, answers: 'not-asked' };
    if (unknown === undefined && (criterion.multiple || answers.length <= 1))
      return { ok: true, answers };
    return {
      ok: false,
      problem: problem(criterion.id, 'unknown-answer', {
        value: unknown ?? text,
        criterion: criterion.id,
        answers: order,
      }),
    };
  };
}
