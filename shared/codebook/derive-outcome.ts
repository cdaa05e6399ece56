import { assertNever } from '../lib/assert-never.ts';
import type { AnswerId, CriterionId, OutcomeId } from '../lib/ids.ts';
import type { Codebook } from './codebook.ts';
import type { Condition } from './condition.ts';
import { answersTo, type Profile } from './profile.ts';

function holds(test: Condition, given: Profile): boolean {
  if ('all' in test) return test.all.every((part) => holds(part, given));
  if ('any' in test) return test.any.some((part) => holds(part, given));
  if ('not' in test) return !holds(test.not, given);
  if ('is' in test)
    return answersTo(given, test.criterion).some((answer) => test.is.includes(answer));
  if ('unanswered' in test) return answersTo(given, test.criterion).length === 0;
  return assertNever(test);
}

function firstThatFits(codebook: Codebook, given: Profile): OutcomeId {
  const fitting = codebook.rules.find((rule) => rule.when === undefined || holds(rule.when, given));
  if (fitting === undefined)
    throw new Error(`Codebook ${codebook.id} has no rule that always fits`);
  return fitting.outcome;
}

function treatDoubt(
  codebook: Codebook,
  given: Profile,
  as: 'countsAs' | 'couldBe',
  only?: CriterionId,
): Profile {
  const { doubt } = codebook;
  if (doubt === undefined) return given;
  const treated: Record<CriterionId, readonly AnswerId[]> = {};
  for (const { id } of codebook.criteria) {
    const answers = answersTo(given, id);
    if (answers.length === 0) continue;
    const target = only === undefined || only === id ? doubt[as] : doubt.countsAs;
    treated[id] = answers.map((answer) => (answer === doubt.answer ? target : answer));
  }
  return treated;
}

/**
 * The outcome that follows from the answers: the first rule that fits, doubt counted as the codebook says
 * (`uklart` as `nei`). In: codebook (checked by `readCodebook`) and profile. Out: an outcome of that codebook.
 */
export function deriveOutcome(codebook: Codebook, given: Profile): OutcomeId {
  return firstThatFits(codebook, treatDoubt(codebook, given, 'countsAs'));
}

/** A borderline mark that the program proposes: the criterion whose doubt decides, and the other outcome. */
export type ProposedMark = { readonly criterion: CriterionId; readonly alternative: OutcomeId };

/**
 * Proposes a borderline mark where reading an unclear answer the other way gives another outcome.
 * Each unclear criterion is tried alone first; where none decides alone, all together, named by the first.
 * An outcome that is always borderline proposes its own mark where no doubt decides.
 * In: codebook and profile. Out: the proposal, or undefined.
 */
export function proposeMark(codebook: Codebook, given: Profile): ProposedMark | undefined {
  const outcome = deriveOutcome(codebook, given);
  const { doubt } = codebook;
  const unclear =
    doubt === undefined
      ? []
      : codebook.criteria
          .map((one) => one.id)
          .filter((id) => answersTo(given, id).includes(doubt.answer));
  for (const criterion of unclear) {
    const alternative = firstThatFits(codebook, treatDoubt(codebook, given, 'couldBe', criterion));
    if (alternative !== outcome) return { criterion, alternative };
  }
  const [first] = unclear;
  if (first !== undefined) {
    const alternative = firstThatFits(codebook, treatDoubt(codebook, given, 'couldBe'));
    if (alternative !== outcome) return { criterion: first, alternative };
  }
  return ruleMark(codebook, outcome);
}

/** In: codebook and outcome. Out: the mark the outcome always carries, or undefined. */
export function ruleMark(codebook: Codebook, outcome: OutcomeId): ProposedMark | undefined {
  return codebook.outcomes.find((one) => one.id === outcome)?.alwaysBorderline;
}
