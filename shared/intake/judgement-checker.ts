import type { Codebook } from '../codebook/codebook.ts';
import type { Profile } from '../codebook/profile.ts';
import { accept, type Result } from '../lib/result.ts';
import {
  checkJudgement,
  type CheckedJudgement,
  type GivenJudgement,
} from '../rules/check-judgement.ts';

/** What a row gives to be checked; the rationale of a mark is the row's own. */
export type RowJudgement = Omit<GivenJudgement, 'mark'> & {
  readonly mark:
    | 'unsaid'
    | 'no'
    | Pick<Exclude<GivenJudgement['mark'], string>, 'criterion' | 'alternative'>;
};

/**
 * `checkJudgement` with a memory: what holds does not depend on the words of a rationale, only on whether there are
 * any. In: the codebook. Out: the same check; rows with the very same answers, outcome and mark share the result, each
 * with its own rationale, which must be trimmed, NFC and not empty.
 */
export function judgementChecker(
  codebook: Codebook,
): (given: RowJudgement) => Result<CheckedJudgement> {
  const known = new WeakMap<Profile, ByOutcome>();
  return ({ answers, outcome, mark, rationale }) => {
    const byOutcome: ByOutcome = known.get(answers) ?? new Map();
    known.set(answers, byOutcome);
    const byRest: ByRest = byOutcome.get(outcome) ?? new Map();
    byOutcome.set(outcome, byRest);
    const rest = restOf(mark, rationale !== null);
    const before = byRest.get(rest);
    if (before !== undefined) return withRationale(before, rationale);
    const checked = checkJudgement(codebook, {
      answers,
      outcome,
      mark: typeof mark === 'string' ? mark : { ...mark, rationale, reasons: [] },
      rationale,
    });
    byRest.set(rest, checked);
    return checked;
  };
}

type ByRest = Map<string, Result<CheckedJudgement>>;
type ByOutcome = Map<RowJudgement['outcome'], ByRest>;

/** Of most rows it is the same few texts, none of them made anew. */
function restOf(mark: RowJudgement['mark'], reasoned: boolean): string {
  if (mark === 'unsaid') return reasoned ? 'usagt, med' : 'usagt, uten';
  if (mark === 'no') return reasoned ? 'nei, med' : 'nei, uten';
  return `${mark.criterion ?? ''} ${mark.alternative ?? ''};${reasoned ? 'med' : 'uten'}`;
}

function withRationale(
  checked: Result<CheckedJudgement>,
  rationale: string | null,
): Result<CheckedJudgement> {
  if (!checked.ok || rationale === null) return checked;
  const { borderline } = checked.value;
  return accept({
    ...checked.value,
    rationale,
    borderline: borderline === null ? null : { ...borderline, rationale },
  });
}
