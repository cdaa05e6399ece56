import type { Codebook, Criterion, Outcome } from '../../../../shared/codebook/codebook.ts';
import { declaredScale } from '../../../../shared/codebook/declared-scale.ts';
import type { Condition } from '../../../../shared/codebook/condition.ts';
import type { AnswerId, CriterionId, OutcomeId } from '../../../../shared/lib/ids.ts';
import { withScale } from './edit-scale.ts';
import { answerIdTyped, criterionIdTyped, freeId, outcomeIdTyped, slugOf } from './loose-ids.ts';

/** In: the version that holds. Out: where its next version begins; scales that went without saying are said in it. */
export function nextOf(book: Codebook): Codebook {
  return {
    ...book,
    version: book.version + 1,
    criteria: book.criteria.map((one) => withScale(one, declaredScale(book, one))),
  };
}

/** In: a codebook. Out: it with a criterion more, still without words. */
export function withNewCriterion(book: Codebook): Codebook {
  const id = freeId(
    'nytt-kriterium',
    book.criteria.map((one) => one.id),
  );
  const answers = ['ja', 'nei', ...(book.doubt === undefined ? [] : [book.doubt.answer])];
  const added: Criterion = {
    id: criterionIdTyped(id),
    label: '',
    question: '',
    explanation: '',
    example: '',
    counterExample: '',
    multiple: false,
    answers: [...new Set(answers)].map((one) => ({ id: answerIdTyped(one), label: one })),
  };
  return { ...book, criteria: [...book.criteria, added] };
}

/** In: a codebook. Out: it with an outcome more, still without words. */
export function withNewOutcome(book: Codebook): Codebook {
  const taken = [...book.outcomes, ...book.groups].map((one) => one.id);
  const id = outcomeIdTyped(freeId('nytt-utfall', taken));
  const added: Outcome = { id, label: '', short: '', definition: '', tone: 'none' };
  return { ...book, outcomes: [...book.outcomes, added] };
}

function renamedIn(test: Condition, from: CriterionId, to: CriterionId): Condition {
  if ('all' in test) return { all: test.all.map((part) => renamedIn(part, from, to)) };
  if ('any' in test) return { any: test.any.map((part) => renamedIn(part, from, to)) };
  if ('not' in test) return { not: renamedIn(test.not, from, to) };
  return test.criterion === from ? { ...test, criterion: to } : test;
}

/** In: a codebook, a criterion's id and a new one. Out: the codebook with the new id wherever the old one stood. */
export function withCriterionId(book: Codebook, from: CriterionId, to: CriterionId): Codebook {
  const { reported } = book;
  return {
    ...book,
    criteria: book.criteria.map((one) => (one.id === from ? { ...one, id: to } : one)),
    outcomes: book.outcomes.map((one) =>
      one.alwaysBorderline?.criterion === from
        ? { ...one, alwaysBorderline: { ...one.alwaysBorderline, criterion: to } }
        : one,
    ),
    rules: book.rules.map((rule) =>
      rule.when === undefined ? rule : { ...rule, when: renamedIn(rule.when, from, to) },
    ),
    ...(reported?.criterion === from ? { reported: { ...reported, criterion: to } } : {}),
  };
}

/** As `withCriterionId`, for an outcome. */
export function withOutcomeId(book: Codebook, from: OutcomeId, to: OutcomeId): Codebook {
  const named = (id: OutcomeId): OutcomeId => (id === from ? to : id);
  const { reported } = book;
  return {
    ...book,
    outcomes: book.outcomes.map((one) => ({
      ...one,
      id: named(one.id),
      ...(one.alwaysBorderline === undefined
        ? {}
        : {
            alwaysBorderline: {
              ...one.alwaysBorderline,
              alternative: named(one.alwaysBorderline.alternative),
            },
          }),
    })),
    groups: book.groups.map((one) => ({ ...one, outcomes: one.outcomes.map(named) })),
    rules: book.rules.map((rule) => ({ ...rule, outcome: named(rule.outcome) })),
    ...(reported === undefined
      ? {}
      : { reported: { ...reported, outcomes: reported.outcomes.map(named) } }),
  };
}

/**
 * The id that goes with a new label, for a part that is new in this version: it follows the label until somebody
 * writes one. In: id, label before and after, the ids that are taken. Out: the id.
 */
export function followingId(
  id: string,
  before: string,
  after: string,
  taken: readonly string[],
): string {
  const follows = id.startsWith('nytt-') || id === slugOf(before);
  const wish = slugOf(after);
  return follows && wish !== ''
    ? freeId(
        wish,
        taken.filter((one) => one !== id),
      )
    : id;
}

/** In: a list of answers and one of them. Out: the list with it, or without it where it was there. */
export function toggled<Id extends AnswerId | OutcomeId>(list: readonly Id[], id: Id): Id[] {
  return list.includes(id) ? list.filter((one) => one !== id) : [...list, id];
}
