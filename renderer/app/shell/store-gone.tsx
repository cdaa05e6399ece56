import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useConnectionState } from '../../data/store.tsx';
import { useNotices } from '../notices/notices.tsx';
import classes from './store-gone.module.css';

/** As long as the style sheet keeps the line back; who has seen nothing is told nothing. Milliseconds. */
const unnoticedMs = 400;

/** Says that the store is away while it is, and that it is back. A start that takes no time is not told of. */
export function StoreGone() {
  const { t } = useTranslation('app');
  const { tell } = useNotices();
  const gone = useConnectionState() === 'gone';
  const back = t(($) => $.store.back);
  useEffect(() => {
    if (!gone) return undefined;
    const since = performance.now();
    return () => {
      if (performance.now() - since > unnoticedMs) tell({ tone: 'done', text: back });
    };
  }, [gone, tell, back]);
  if (!gone) return null;
  return (
    <p className={classes['gone']} role="status">
      {t(($) => $.store.gone)}
    </p>
  );
}
