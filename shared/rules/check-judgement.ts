import type { Codebook } from '../codebook/codebook.ts';
import {
  deriveOutcome,
  proposeMark,
  ruleMark,
  type ProposedMark,
} from '../codebook/derive-outcome.ts';
import type { Profile } from '../codebook/profile.ts';
import type { BorderlineMark, ReasonCode } from '../events/judgement.ts';
import type { CriterionId, OutcomeId } from '../lib/ids.ts';
import { refuse } from '../lib/refusal.ts';
import { accept, reject, type Result } from '../lib/result.ts';
import { checkAnswers } from './check-answers.ts';

/** A borderline mark as somebody gives it; what is missing is filled in only where the profile leaves no choice. */
export type GivenMark = {
  readonly criterion: CriterionId | null;
  readonly alternative: OutcomeId | null;
  readonly rationale: string | null;
  readonly reasons: readonly ReasonCode[];
};

/** A judgement as somebody gives it, from the form or from a row. `unsaid`: the file has nothing about borderline. */
export type GivenJudgement = {
  readonly answers: Profile;
  /** Null: the outcome that follows from the answers. */
  readonly outcome: OutcomeId | null;
  readonly mark: 'unsaid' | 'no' | GivenMark;
  readonly rationale: string | null;
};

/** A judgement that holds under the codebook. */
export type CheckedJudgement = {
  readonly answers: Profile;
  readonly outcome: OutcomeId;
  readonly derived: OutcomeId;
  readonly borderline: BorderlineMark | null;
  readonly rationale: string | null;
};

const words = (text: string | null): string | null => {
  const trimmed = text?.normalize('NFC').trim() ?? '';
  return trimmed === '' ? null : trimmed;
};

function labelOf(codebook: Codebook, outcome: OutcomeId): string {
  return codebook.outcomes.find((one) => one.id === outcome)?.label ?? outcome;
}

function checkMark(
  codebook: Codebook,
  outcome: OutcomeId,
  given: GivenMark,
  proposed: ProposedMark | undefined,
  rationale: string | null,
): Result<BorderlineMark> {
  const criterion = given.criterion ?? proposed?.criterion;
  const alternative = given.alternative ?? proposed?.alternative;
  if (criterion === undefined)
    return reject(refuse('borderline-incomplete', { missing: 'kriterium i tvil' }));
  if (alternative === undefined)
    return reject(refuse('borderline-incomplete', { missing: 'alternativt utfall' }));
  if (!codebook.criteria.some((one) => one.id === criterion)) {
    return reject(
      refuse('borderline-incomplete', { missing: `kjent kriterium (fikk «${criterion}»)` }),
    );
  }
  if (!codebook.outcomes.some((one) => one.id === alternative)) {
    return reject(
      refuse('unknown-outcome', {
        value: alternative,
        outcomes: codebook.outcomes.map((one) => one.id),
      }),
    );
  }
  if (alternative === outcome)
    return reject(refuse('borderline-same-outcome', { outcome: labelOf(codebook, outcome) }));
  const why = words(given.rationale) ?? rationale;
  if (why === null) return reject(refuse('borderline-without-rationale', {}));
  return accept({ criterion, alternative, rationale: why, reasons: [...given.reasons] });
}

/**
 * Checks a judgement against the codebook; the same for the form, the terminal and an imported row.
 * In: codebook and what was given. Out: the judgement with its derived outcome and mark, or a refusal:
 * `unknown-answer`, `unknown-outcome`, `deviation-without-rationale`, `borderline-without-rationale`,
 * `borderline-incomplete`, `borderline-required`, `borderline-same-outcome`.
 * A mark that is not said is added only where the outcome always carries one (rule 4 of `tjenester-2015`).
 */
export function checkJudgement(
  codebook: Codebook,
  given: GivenJudgement,
): Result<CheckedJudgement> {
  const answers = checkAnswers(codebook, given.answers);
  if (!answers.ok) return answers;
  const derived = deriveOutcome(codebook, answers.value);
  const outcome = given.outcome ?? derived;
  if (!codebook.outcomes.some((one) => one.id === outcome)) {
    return reject(
      refuse('unknown-outcome', {
        value: outcome,
        outcomes: codebook.outcomes.map((one) => one.id),
      }),
    );
  }
  const rationale = words(given.rationale);
  if (outcome !== derived && rationale === null) {
    return reject(
      refuse('deviation-without-rationale', {
        derived: labelOf(codebook, derived),
        outcome: labelOf(codebook, outcome),
      }),
    );
  }
  const always = ruleMark(codebook, outcome);
  if (given.mark === 'no' && always !== undefined) {
    return reject(refuse('borderline-required', { outcome: labelOf(codebook, outcome) }));
  }
  const unsaid: GivenMark | null =
    always === undefined ? null : { ...always, rationale: null, reasons: [] };
  const mark = given.mark === 'no' ? null : given.mark === 'unsaid' ? unsaid : given.mark;
  if (mark === null)
    return accept({ answers: answers.value, outcome, derived, borderline: null, rationale });
  const proposed = outcome === derived ? proposeMark(codebook, answers.value) : always;
  const checked = checkMark(codebook, outcome, mark, proposed, rationale);
  if (!checked.ok) return checked;
  return accept({ answers: answers.value, outcome, derived, borderline: checked.value, rationale });
}
