import type { Codebook } from '../../../shared/codebook/codebook.ts';
import { deriveOutcome, proposeMark, ruleMark } from '../../../shared/codebook/derive-outcome.ts';
import { answersTo, sameAnswers, type Profile } from '../../../shared/codebook/profile.ts';
import type { DraftView, JudgementView } from '../../../shared/contract/views.ts';
import { assertNever } from '../../../shared/lib/assert-never.ts';
import type { AnswerId, CriterionId, OutcomeId } from '../../../shared/lib/ids.ts';
import { differencesAmong } from '../../../shared/projections/differences.ts';

export type Mark = NonNullable<DraftView['mark']>;

/** One side: what a judge has said. */
export type Side = Pick<JudgementView, 'id' | 'judge' | 'answers' | 'outcome' | 'derived'> & {
  readonly borderline: JudgementView['borderline'];
  readonly rationale: JudgementView['rationale'];
};

/** What is being decided. A criterion that the sides answer differently has no key until somebody chose. */
export type Choice = {
  /** An empty list: it is to stand unanswered. */
  readonly answers: Profile;
  /** Another outcome than the one that follows from the answers; null: the one that follows. */
  readonly outcome: OutcomeId | null;
  /** `open`: the sides differ, and nobody has said whether it is borderline. */
  readonly mark: Mark | 'open' | null;
  readonly rationale: string;
};

const sameMark = (one: Mark | null, other: Mark | null): boolean =>
  one === null || other === null
    ? one === other
    : one.criterion === other.criterion &&
      one.alternative === other.alternative &&
      one.rationale === other.rationale;

/** What all who answered a criterion agree on; undefined where they differ or nobody answered. */
function agreedAnswer(
  sides: readonly Side[],
  criterion: CriterionId,
): readonly AnswerId[] | undefined {
  const [first, ...rest] = sides
    .map((one) => answersTo(one.answers, criterion))
    .filter((answers) => answers.length > 0);
  if (first === undefined) return undefined;
  return rest.every((one) => sameAnswers(one, first)) ? first : undefined;
}

/** The outcome that all sides gave against the rules; null where they differ or one of them went by the rules. */
function sharedDeviation(sides: readonly Side[]): OutcomeId | null {
  const [first] = sides;
  if (first === undefined) return null;
  const shared = sides.every((one) => one.outcome === first.outcome && one.outcome !== one.derived);
  return shared ? first.outcome : null;
}

/** In: codebook and the sides. Out: what they agree on, with everything they differ in still to be chosen. */
export function startChoice(codebook: Codebook, sides: readonly Side[]): Choice {
  const answers: Record<CriterionId, readonly AnswerId[]> = {};
  for (const { id } of codebook.criteria) {
    const agreed = agreedAnswer(sides, id);
    if (agreed !== undefined) answers[id] = agreed;
  }
  const mark = sides[0]?.borderline ?? null;
  return {
    answers,
    outcome: sharedDeviation(sides),
    mark: sides.every((one) => sameMark(one.borderline, mark)) ? mark : 'open',
    rationale: '',
  };
}

/** In: codebook, sides and choice. Out: what the sides differ in that nobody has chosen yet. */
export function stillOpen(
  codebook: Codebook,
  sides: readonly Side[],
  choice: Choice,
): { readonly criteria: readonly CriterionId[]; readonly mark: boolean } {
  const { criteria } = differencesAmong(codebook, sides);
  return {
    criteria: criteria.filter((id) => choice.answers[id] === undefined),
    mark: choice.mark === 'open',
  };
}

/** In: a choice. Out: the answers as they are saved, without those that are to stand unanswered. */
export function givenAnswers({ answers }: Choice): Profile {
  return Object.fromEntries(Object.entries(answers).filter(([, given]) => given.length > 0));
}

/** In: codebook and choice. Out: the outcome that follows from the answers. */
export function derivedFrom(codebook: Codebook, choice: Choice): OutcomeId {
  return deriveOutcome(codebook, givenAnswers(choice));
}

/** In: codebook and choice. Out: the outcome it comes to. */
export function outcomeOf(codebook: Codebook, choice: Choice): OutcomeId {
  return choice.outcome ?? derivedFrom(codebook, choice);
}

/** The mark as it would be proposed: the one that the outcome always carries, or the one that the doubt gives. */
function proposed(codebook: Codebook, choice: Choice): Mark {
  const outcome = outcomeOf(codebook, choice);
  const found =
    ruleMark(codebook, outcome) ??
    (choice.outcome === null ? proposeMark(codebook, givenAnswers(choice)) : undefined);
  return {
    criterion: found?.criterion ?? null,
    alternative: found?.alternative ?? null,
    rationale: '',
    reasons: [],
  };
}

/** In: codebook and choice. Out: the mark as it is saved; one that the outcome always carries is there unasked. */
export function markOf(codebook: Codebook, choice: Choice): Mark | null {
  if (choice.mark !== null && choice.mark !== 'open') return choice.mark;
  return ruleMark(codebook, outcomeOf(codebook, choice)) === undefined
    ? null
    : proposed(codebook, choice);
}

/** One step of choosing. */
export type Step =
  | {
      readonly kind: 'answer';
      readonly criterion: CriterionId;
      readonly answers: readonly AnswerId[];
    }
  | { readonly kind: 'side'; readonly side: Side }
  | { readonly kind: 'outcome'; readonly outcome: OutcomeId }
  | { readonly kind: 'mark'; readonly mark: Mark | null }
  | { readonly kind: 'toggle-mark' }
  | { readonly kind: 'rationale'; readonly rationale: string };

/** A whole side: its answers over what was chosen, its outcome, also against the rules, and its mark. */
function takeSide(codebook: Codebook, sides: readonly Side[], choice: Choice, side: Side): Choice {
  const { criteria } = differencesAmong(codebook, sides);
  const silent = criteria.filter((id) => answersTo(side.answers, id).length === 0);
  const answers: Profile = {
    ...choice.answers,
    ...side.answers,
    ...Object.fromEntries(silent.map((id) => [id, []])),
  };
  const taken = { ...choice, answers, outcome: null, mark: side.borderline };
  return derivedFrom(codebook, taken) === side.outcome
    ? taken
    : { ...taken, outcome: side.outcome };
}

/** Pure. In: codebook, the sides, the choice, what was done. Out: the choice after it. */
export function stepChoice(
  codebook: Codebook,
  sides: readonly Side[],
  choice: Choice,
  step: Step,
): Choice {
  switch (step.kind) {
    case 'answer':
      return { ...choice, answers: { ...choice.answers, [step.criterion]: step.answers } };
    case 'side':
      return takeSide(codebook, sides, choice, step.side);
    case 'outcome': {
      const follows = derivedFrom(codebook, choice) === step.outcome;
      return { ...choice, outcome: follows ? null : step.outcome };
    }
    case 'mark':
      return { ...choice, mark: step.mark };
    case 'toggle-mark':
      return {
        ...choice,
        mark: choice.mark === null || choice.mark === 'open' ? proposed(codebook, choice) : null,
      };
    case 'rationale':
      return { ...choice, rationale: step.rationale };
    default:
      return assertNever(step);
  }
}

/** In: codebook, sides, choice, one side. Out: whether everything that differs is chosen as that side has it. */
export function isWholly(
  codebook: Codebook,
  sides: readonly Side[],
  choice: Choice,
  side: Side,
): boolean {
  const { criteria } = differencesAmong(codebook, sides);
  const mark = markOf(codebook, choice);
  return (
    choice.mark !== 'open' &&
    criteria.every((id) => {
      const chosen = choice.answers[id];
      return chosen !== undefined && sameAnswers(chosen, answersTo(side.answers, id));
    }) &&
    outcomeOf(codebook, choice) === side.outcome &&
    sameMark(mark, side.borderline)
  );
}
