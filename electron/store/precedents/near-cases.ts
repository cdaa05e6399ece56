import type { Codebook } from '../../../shared/codebook/codebook.ts';
import type { Profile } from '../../../shared/codebook/profile.ts';
import type { CriterionId } from '../../../shared/lib/ids.ts';
import {
  commonWordsOf,
  wordsToAsk,
  type AskedWord,
} from '../../../shared/precedent/asked-words.ts';
import { criterionWeights } from '../../../shared/precedent/criterion-weights.ts';
import { nearestCases, nearnessBy, sameDoubt } from '../../../shared/precedent/nearness.ts';
import type { CasePlace, PrecedentCase } from '../../../shared/precedent/precedent-case.ts';
import { compareProfiles, type Compared } from '../../../shared/precedent/profile-distance.ts';
import { stemsIn } from '../../../shared/precedent/stems.ts';
import type { WhyShown } from '../../../shared/precedent/why-shown.ts';
import type { CaseShelf } from './case-shelf.ts';

/** What earlier cases are held against. */
export type Question = CasePlace & {
  readonly codebook: Codebook;
  readonly answers: Profile;
  /** The criteria in doubt. */
  readonly doubts: ReadonlySet<CriterionId>;
  readonly words: string;
};

/** An earlier case that is like the one asked about, how, and why it is shown. */
export type NearCase = {
  readonly one: PrecedentCase;
  readonly score: number;
  readonly compared: Compared;
  readonly why: readonly WhyShown[];
};

function whyOf(
  { doubts }: Question,
  one: PrecedentCase,
  { compared, same }: Compared,
  asked: readonly AskedWord[],
): readonly WhyShown[] {
  const words = commonWordsOf(asked, one.words);
  return [
    ...(one.mark !== null && sameDoubt(one, doubts)
      ? [{ kind: 'samme-tvil', criterion: one.mark.criterion } as const]
      : []),
    ...(same > 0 ? [{ kind: 'like-svar', same, compared } as const] : []),
    ...(words.length > 0 ? [{ kind: 'felles-ord', words } as const] : []),
  ];
}

/**
 * Finds the earlier cases most like one. In: the shelf, brought to the state asked about; the case; how many are wanted;
 * which may be shown. Out: them, the most like first, always in the same order.
 */
export function nearCases(
  shelf: CaseShelf,
  question: Question,
  limit: number,
  mayBeShown: (one: PrecedentCase) => boolean,
): readonly NearCase[] {
  const { words, coder } = shelf;
  const self = shelf.find(question.round, question.unit);
  const own = new Set(self === undefined ? [] : stemsIn(self.one.words));
  const asked = wordsToAsk(
    question.words,
    words.size(),
    (stem) => words.casesWith(stem) - (own.has(stem) ? 1 : 0),
  );
  const byWords = words.nearest(asked);
  const weights = criterionWeights(question.codebook);
  const nearness = coder.nearnessTo(question.answers, weights);
  const nearnessOf = nearnessBy({
    doubt: question.doubts.size > 0,
    profile: Object.keys(question.answers).length > 0,
    words: asked.length > 0,
  });
  const nearest = nearestCases(limit, mayBeShown);
  shelf.forEach((shelved) => {
    if (shelved === self) return;
    const { id, one, coded } = shelved;
    const doubt = sameDoubt(one, question.doubts);
    nearest.take(one, nearnessOf(doubt, nearness(coded), byWords.get(id) ?? 0));
  });
  return nearest.nearest().map(({ one, score }) => {
    const compared = compareProfiles(question.answers, one.answers, weights);
    return { one, score, compared, why: whyOf(question, one, compared, asked) };
  });
}
