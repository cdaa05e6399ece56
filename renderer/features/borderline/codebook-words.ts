import type { Codebook, Outcome } from '../../../shared/codebook/codebook.ts';
import type { CriterionId, OutcomeId } from '../../../shared/lib/ids.ts';
import { withinSentence } from '../../../shared/lib/norwegian-format.ts';

/** What the codebook calls its criteria and outcomes. */
export type CodebookWords = {
  /** Within a sentence: «evaluert sammen». */
  readonly criterion: (id: string) => string;
  readonly outcome: (id: string) => Pick<Outcome, 'short' | 'tone'>;
};

/** In: a codebook. Out: its words by id; an id it does not know stands for itself. */
export function codebookWords(codebook: Pick<Codebook, 'criteria' | 'outcomes'>): CodebookWords {
  const criteria = new Map<string, string>(
    codebook.criteria.map((one): readonly [CriterionId, string] => [
      one.id,
      withinSentence(one.label),
    ]),
  );
  const outcomes = new Map<string, Outcome>(
    codebook.outcomes.map((one): readonly [OutcomeId, Outcome] => [one.id, one]),
  );
  return {
    criterion: (id) => criteria.get(id) ?? id,
    outcome: (id) => outcomes.get(id) ?? { short: id, tone: 'none' },
  };
}
