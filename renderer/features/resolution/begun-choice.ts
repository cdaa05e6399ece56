import type { Codebook } from '../../../shared/codebook/codebook.ts';
import type { BegunChoice } from '../../../shared/contract/resolution-contract.ts';
import { markInput } from '../../data/keep-drafts.ts';
import type { Choice, Side } from './choice.ts';

/** In: a choice and the sides it is made between. Out: it as it is kept. */
export function choiceToKeep(choice: Choice, sides: readonly Side[]): BegunChoice {
  const { answers, outcome, mark, rationale } = choice;
  return {
    between: sides.map((one) => one.id),
    answers: Object.fromEntries(
      Object.entries(answers).map(([criterion, given]) => [criterion, [...given]]),
    ),
    outcome,
    mark: mark === null || mark === 'open' ? mark : markInput(mark),
    rationale,
  };
}

/**
 * In: the codebook, the sides as they stand, and what was kept. Out: the choice as it was left; null where there is none,
 * where other judgements stand by now, or where it rests on what the codebook no longer has.
 */
export function begunIn(
  codebook: Codebook,
  sides: readonly Side[],
  kept: BegunChoice | null,
): Choice | null {
  if (kept === null) return null;
  const { between, ...choice } = kept;
  const same = between.length === sides.length && sides.every((one) => between.includes(one.id));
  return same && fits(codebook, choice) ? choice : null;
}

function fits({ criteria, outcomes }: Codebook, { answers, outcome, mark }: Choice): boolean {
  const known = (id: string | null): boolean =>
    id === null || outcomes.some((one) => one.id === id);
  const asked = (id: string): boolean => criteria.some((one) => one.id === id);
  return (
    Object.entries(answers).every(([id, given]) => {
      const criterion = criteria.find((one) => one.id === id);
      if (criterion === undefined) return false;
      return given.every((answer) => criterion.answers.some((one) => one.id === answer));
    }) &&
    known(outcome) &&
    (mark === null ||
      mark === 'open' ||
      (known(mark.alternative) && (mark.criterion === null || asked(mark.criterion))))
  );
}
