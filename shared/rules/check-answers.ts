import type { Codebook } from '../codebook/codebook.ts';
import { answersTo, type Profile } from '../codebook/profile.ts';
import type { AnswerId, CriterionId } from '../lib/ids.ts';
import { refuse } from '../lib/refusal.ts';
import { accept, reject, type Result } from '../lib/result.ts';

/**
 * Checks a profile against the codebook. In: codebook and profile. Out: the profile in the codebook's order of
 * criteria and answers, each answer once; or `unknown-answer` for a criterion or an answer the codebook does not
 * have, or for several answers to a criterion that takes one.
 */
export function checkAnswers(codebook: Codebook, given: Profile): Result<Profile> {
  for (const id of Object.keys(given)) {
    if (!codebook.criteria.some((one) => one.id === id)) {
      return reject(
        refuse('unknown-answer', {
          value: id,
          criterion: id,
          answers: codebook.criteria.map((one) => one.id),
        }),
      );
    }
  }
  const checked: Record<CriterionId, readonly AnswerId[]> = {};
  for (const criterion of codebook.criteria) {
    const answers = answersTo(given, criterion.id);
    if (answers.length === 0) continue;
    const known = criterion.answers.map((one) => one.id);
    const stranger = answers.find((answer) => !known.includes(answer));
    if (stranger !== undefined || (!criterion.multiple && new Set(answers).size > 1)) {
      return reject(
        refuse('unknown-answer', {
          value: stranger ?? answers.join(';'),
          criterion: criterion.id,
          answers: known,
        }),
      );
    }
    checked[criterion.id] = known.filter((answer) => answers.includes(answer));
  }
  return accept(checked);
}
