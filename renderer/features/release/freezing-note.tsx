import { useTranslation } from 'react-i18next';
import { integerText } from '../../../shared/lib/norwegian-format.ts';
import { ProgressBar } from '../../components/progress-bar.tsx';
import { useLogCheck } from '../../data/use-log-check.ts';
import classes from './release.module.css';

/** That a release is being made. It rests on all of the log: where that is still being read or checked, how far it has come. */
export function FreezingNote() {
  const { t } = useTranslation('release');
  const { t: app } = useTranslation('app');
  const checking = useLogCheck();
  if (checking === null)
    return (
      <div className={classes['working']} role="status">
        <p>{t(($) => $.look.freezing)}</p>
        <ProgressBar label={t(($) => $.look.freezing)} done={0} total={null} />
        <p className={classes['small']}>{t(($) => $.look.freezingNote)}</p>
      </div>
    );
  const { stage, done, total } = checking;
  const reached = { done: integerText(done), total: integerText(total) };
  const words = app(($) => (stage === 'reading' ? $.header.read : $.header.checked), reached);
  return (
    <div className={classes['working']}>
      <p>{words}</p>
      <ProgressBar label={words} done={done} total={total} />
      <p className={classes['small']}>{t(($) => $.look.checkedFirst)}</p>
    </div>
  );
}
