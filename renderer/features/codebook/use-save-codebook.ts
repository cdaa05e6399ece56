import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { RoundId } from '../../../shared/lib/ids.ts';
import { useNotices } from '../../app/notices/notices.tsx';
import { useCodebookDoings } from '../../data/codebook-queries.ts';
import { refusalOf } from '../../data/refusal-of.ts';

/** In: the round. Out: how to write a version (null: the one that holds) as a file; what came of it is told. */
export function useSaveCodebook(round: RoundId): (version: number | null) => Promise<void> {
  const { t } = useTranslation('codebook');
  const { tell } = useNotices();
  const { save } = useCodebookDoings(round);
  return useCallback(
    async (version) => {
      try {
        const saved = await save(version);
        if (saved !== null) tell({ text: t(($) => $.saved, { file: saved.file }), tone: 'done' });
      } catch (error) {
        tell({ text: refusalOf(error).message, tone: 'refused' });
      }
    },
    [save, tell, t],
  );
}
