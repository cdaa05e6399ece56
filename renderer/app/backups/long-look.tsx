import { useTranslation } from 'react-i18next';
import type { BackupProgress } from '../../../shared/contract/backup-views.ts';
import { integerText } from '../../../shared/lib/norwegian-format.ts';
import { ProgressBar } from '../../components/progress-bar.tsx';
import { TextButton } from '../../components/text-button.tsx';
import classes from './long-look.module.css';

type Props = {
  /** What it is all for, said until more is known. */
  readonly words: string;
  readonly step: BackupProgress | null;
  readonly onCancel: () => void;
};

/** Whole files being read and proven: what is done now, how far it has come, and the way out. */
export function LongLook({ words, step, onCancel }: Props) {
  const { t } = useTranslation('backups');
  const stage = step === null ? words : t(($) => $.stages[step.stage]);
  const [done, total] = [step?.done ?? 0, step?.total ?? null];
  return (
    <div className={classes['look']}>
      <div className={classes['words']}>
        <p>{stage}</p>
        {total !== null && total > 0 && (
          <p className={classes['count']}>
            {t(($) => $.far, { done: integerText(done), total: integerText(total) })}
          </p>
        )}
      </div>
      <ProgressBar label={stage} done={done} total={total} />
      <div>
        <TextButton onPress={onCancel}>{t(($) => $.cancel)}</TextButton>
      </div>
    </div>
  );
}
