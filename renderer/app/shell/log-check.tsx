import { useTranslation } from 'react-i18next';
import { integerText } from '../../../shared/lib/norwegian-format.ts';
import { ProgressBar } from '../../components/progress-bar.tsx';
import { useLogCheck } from '../../data/use-log-check.ts';
import classes from './log-check.module.css';

/** Tells quietly how far the reading and the check of a long log have come; most of the program waits for neither. */
export function LogCheck() {
  const { t } = useTranslation('app');
  const checking = useLogCheck();
  if (checking === null) return null;
  const { stage, done, total } = checking;
  const reached = { done: integerText(done), total: integerText(total) };
  const reading = stage === 'reading';
  return (
    <span className={classes['check']}>
      <span aria-hidden>{t(($) => (reading ? $.header.reading : $.header.checking))}</span>
      <ProgressBar
        label={t(($) => (reading ? $.header.read : $.header.checked), reached)}
        done={done}
        total={total}
      />
    </span>
  );
}
