import { useTranslation } from 'react-i18next';
import type { RoundId, UnitNumber } from '../../../shared/lib/ids.ts';
import { useNotices } from '../../app/notices/notices.tsx';
import { useSessionState } from '../../data/queries.ts';
import { refusalOf } from '../../data/refusal-of.ts';
import { useResolving } from '../../data/resolution-queries.ts';
import { forgetSaved, latestSaved } from './saved-here.ts';

/** Out: how to take back the latest resolution that was saved in this window; it then shows that entry. */
export function useUndoResolution(
  round: RoundId,
  goTo: (unit: UnitNumber) => void,
): () => Promise<void> {
  const { t } = useTranslation('resolution');
  const { tell } = useNotices();
  const { withdraw } = useResolving();
  const adviser = useSessionState().data?.adviser ?? null;
  return async () => {
    const latest = adviser === null ? undefined : latestSaved(adviser.id, round);
    if (latest === undefined) {
      tell({ tone: 'done', text: t(($) => $.undo.nothing) });
      return;
    }
    const { unit, resolution, name } = latest;
    try {
      await withdraw({ round, unit, resolution, reason: t(($) => $.undo.reason) });
      forgetSaved(resolution);
      goTo(unit);
      tell({ tone: 'done', text: t(($) => $.resolved.done, { name }) });
    } catch (error) {
      tell({ tone: 'refused', text: refusalOf(error).message });
    }
  };
}
