import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { integerText, percentText } from '../../../shared/lib/norwegian-format.ts';
import type { Progress } from './desk-state.ts';

/** Out: how far an import has come, in words. Reading goes by the file's size, the rest by its rows. */
export function useStageWords(): (step: Progress) => string {
  const { t } = useTranslation('intake');
  return useCallback(
    ({ stage, done, total }) => {
      if (stage === 'leser') {
        return total === null
          ? t(($) => $.stages.reading)
          : t(($) => $.stages.readingShare, { share: percentText(done, total, 0) });
      }
      return total === null
        ? t(($) => $.stages[`${stage}SoFar`], { done: integerText(done) })
        : t(($) => $.stages[stage], { done: integerText(done), total: integerText(total) });
    },
    [t],
  );
}
