import { assertNever } from '../lib/assert-never.ts';
import { canonicalJson } from '../lib/canonical-json.ts';
import type { AnswerId, CriterionId, OutcomeId } from '../lib/ids.ts';
import type { Codebook, Criterion } from './codebook.ts';
import { deriveOutcome, proposeMark, ruleMark } from './derive-outcome.ts';
import { goneFrom, type Gone, type Judged } from './judgement-fits.ts';
import { criteriaInRules } from './possible-answers.ts';
import { answersTo } from './profile.ts';
import { reachableOutcomes } from './reachable-outcomes.ts';

/** One thing that a new version of the codebook does to a judgement that was made under an earlier one. */
export type Effect =
  /** It rests on something that is no longer there, and cannot stand. */
  | { readonly kind: 'gone'; readonly gone: Gone }
  /** The same answers give another outcome. */
  | { readonly kind: 'changes'; readonly from: OutcomeId; readonly to: OutcomeId }
  /** What was not asked, or had other answers, can give another outcome when it is asked now. */
  | {
      readonly kind: 'could-change';
      readonly to: readonly OutcomeId[];
      readonly criteria: readonly CriterionId[];
    }
  /** A doubt that made no difference now does; or, required, the outcome is now always borderline. */
  | {
      readonly kind: 'new-mark';
      readonly criterion: CriterionId;
      readonly alternative: OutcomeId;
      readonly required: boolean;
    }
  /** It was decided by the old wording of a criterion that makes the difference. */
  | {
      readonly kind: 'old-wording';
      readonly criterion: CriterionId;
      readonly why: 'decides' | 'in-doubt';
    };

const wordingOf = ({ label, question, explanation, example, counterExample }: Criterion) => ({
  label,
  question,
  explanation,
  example,
  counterExample,
});

const answerIds = ({ answers }: Criterion): readonly AnswerId[] => answers.map((one) => one.id);

/** In: two versions of a criterion. Out: whether what is asked, explained or offered is worded differently. */
function wordingChanged(before: Criterion, after: Criterion): boolean {
  if (canonicalJson(wordingOf(before)) !== canonicalJson(wordingOf(after))) return true;
  return before.answers.some(({ id, label }) => {
    const same = after.answers.find((one) => one.id === id);
    return same !== undefined && same.label !== label;
  });
}

/** In: two versions of a criterion. Out: whether it can be answered in a way it could not before. */
function answersWidened(before: Criterion, after: Criterion): boolean {
  const known = answerIds(before);
  return (after.multiple && !before.multiple) || answerIds(after).some((id) => !known.includes(id));
}

/** The criteria whose answer is open: never asked under the rules before, or asked with fewer answers. */
function openTo(before: Codebook, after: Codebook, { answers }: Judged): readonly CriterionId[] {
  const lookedAt = criteriaInRules(before);
  return after.criteria.flatMap((criterion) => {
    const earlier = before.criteria.find((one) => one.id === criterion.id);
    const unasked =
      answersTo(answers, criterion.id).length === 0 &&
      (earlier === undefined || !lookedAt.has(criterion.id));
    const widened = earlier !== undefined && answersWidened(earlier, criterion);
    return unasked || widened ? [criterion.id] : [];
  });
}

function couldChange(before: Codebook, after: Codebook, judged: Judged): readonly Effect[] {
  const open = openTo(before, after, judged);
  if (open.length === 0) return [];
  const now = deriveOutcome(after, judged.answers);
  const others = [...reachableOutcomes(after, judged.answers, open)].filter(
    ([outcome]) => outcome !== now && outcome !== judged.outcome,
  );
  if (others.length === 0) return [];
  const criteria = open.filter((id) => others.some(([, by]) => by.has(id)));
  const to = after.outcomes.map((one) => one.id).filter((id) => others.some(([one]) => one === id));
  return [{ kind: 'could-change', to, criteria }];
}

function newMark(before: Codebook, after: Codebook, judged: Judged): readonly Effect[] {
  if (judged.borderline !== null) return [];
  const always = ruleMark(after, judged.outcome);
  if (always !== undefined) return [{ kind: 'new-mark', ...always, required: true }];
  if (deriveOutcome(after, judged.answers) !== judged.outcome) return [];
  const proposed = proposeMark(after, judged.answers);
  const earlier = proposeMark(before, judged.answers);
  if (proposed === undefined || earlier !== undefined) return [];
  return [{ kind: 'new-mark', ...proposed, required: false }];
}

function oldWording(before: Codebook, after: Codebook, judged: Judged): readonly Effect[] {
  const now = deriveOutcome(after, judged.answers);
  return after.criteria.flatMap((criterion): readonly Effect[] => {
    const earlier = before.criteria.find((one) => one.id === criterion.id);
    if (earlier === undefined || !wordingChanged(earlier, criterion)) return [];
    const { id } = criterion;
    if (judged.borderline?.criterion === id)
      return [{ kind: 'old-wording', criterion: id, why: 'in-doubt' }];
    const others = [...reachableOutcomes(after, judged.answers, [id]).keys()];
    return others.some((outcome) => outcome !== now)
      ? [{ kind: 'old-wording', criterion: id, why: 'decides' }]
      : [];
  });
}

/**
 * What a later version of a codebook does to a judgement made under an earlier one. Nothing is decided anew: the list
 * says what a person has to look at.
 * In: the version it was made under, the later version, the judgement. Out: the effects, the gravest first; none where
 * the judgement would have been the same.
 */
export function effectOn(before: Codebook, after: Codebook, judged: Judged): readonly Effect[] {
  const gone = goneFrom(after, judged).map((one): Effect => ({ kind: 'gone', gone: one }));
  const was = deriveOutcome(before, judged.answers);
  const to = deriveOutcome(after, judged.answers);
  const changes: readonly Effect[] =
    to !== was && to !== judged.outcome ? [{ kind: 'changes', from: judged.outcome, to }] : [];
  return [
    ...gone,
    ...changes,
    ...couldChange(before, after, judged),
    ...newMark(before, after, judged),
    ...oldWording(before, after, judged),
  ];
}

/** How much an effect asks: the judgement cannot be published as it is, or somebody should look at it again. */
export type EffectWeight = 'must' | 'could';

/** In: an effect. Out: its weight. */
export function weightOf(effect: Effect): EffectWeight {
  switch (effect.kind) {
    case 'gone':
    case 'changes':
      return 'must';
    case 'new-mark':
      return effect.required ? 'must' : 'could';
    case 'could-change':
    case 'old-wording':
      return 'could';
    default:
      return assertNever(effect);
  }
}
