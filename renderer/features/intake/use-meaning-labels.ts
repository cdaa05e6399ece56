import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useCurrentRound } from '../../app/round/current-round.tsx';
import { useRoundView } from '../../data/queries.ts';
import { fixedMeaning } from './meaning-groups.ts';

/** Out: what a meaning is called: the program's words, or the criterion's label in the round's codebook. */
export function useMeaningLabels(): (meaning: string) => string {
  const { t } = useTranslation('intake');
  const { round } = useCurrentRound();
  const view = useRoundView(round.id);
  const criteria = view.data?.codebookContent.criteria;
  return useMemo(() => {
    const labels = new Map<string, string>(criteria?.map(({ id, label }) => [id, label]));
    return (meaning) => {
      const fixed = fixedMeaning(meaning);
      return fixed === null ? (labels.get(meaning) ?? meaning) : t(($) => $.meanings[fixed]);
    };
  }, [criteria, t]);
}
