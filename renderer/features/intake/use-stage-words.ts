import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { countInWords } from '../../components/in-words.ts';
import type { Progress } from './desk-state.ts';

/** Out: how far an import has come, in words. */
export function useStageWords(): (step: Progress) => string {
  const { t } = useTranslation('intake');
  return useCallback(
    ({ stage, done, total }) => {
      const words = { stage: t(($) => $.stages[stage]), done: countInWords(done) };
      return total === null
        ? t(($) => $.stages.soFar, words)
        : t(($) => $.stages.ofTotal, { ...words, total: countInWords(total) });
    },
    [t],
  );
}
