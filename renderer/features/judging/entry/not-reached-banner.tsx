import { useTranslation } from 'react-i18next';
import type { EntryView } from '../../../../shared/contract/views.ts';
import { useNotices } from '../../../app/notices/notices.tsx';
import { dateOf } from '../../../components/norwegian.ts';
import { refusalOf } from '../../../data/refusal-of.ts';
import { useStore } from '../../../data/store.tsx';
import { useJudging } from '../judging-context.ts';
import classes from './entry.module.css';

/** Says that nobody was reached, why, and how to take the mark back. */
export function NotReachedBanner({ entry }: { readonly entry: EntryView }) {
  const { t } = useTranslation('judging');
  const { round } = useJudging();
  const { client } = useStore();
  const { tell } = useNotices();
  const { notReached, standing } = entry;
  if (notReached === null || standing !== 'not-reached') return null;

  const undo = async (): Promise<void> => {
    const reason = t(($) => $.notReached.undoReason);
    try {
      await client.entry.withdrawNotReached({ round: round.id, unit: entry.unit, reason });
      tell({ tone: 'done', text: t(($) => $.notReached.undone, { name: entry.name }) });
    } catch (error) {
      tell({ tone: 'refused', text: refusalOf(error).message });
    }
  };
  return (
    <div className={classes['banner']}>
      <p>
        {t(($) => $.notReached.banner, {
          reason: notReached.reason,
          by: notReached.by,
          date: dateOf(notReached.time),
        })}
      </p>
      <button type="button" className={classes['link']} onClick={() => void undo()}>
        {t(($) => $.notReached.undo)}
      </button>
    </div>
  );
}
