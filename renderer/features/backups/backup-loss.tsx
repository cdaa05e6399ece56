import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { BackupView } from '../../../shared/contract/backup-views.ts';
import { LossAccount } from '../../app/backups/loss-account.tsx';
import { useNotices } from '../../app/notices/notices.tsx';
import { RefusalNote } from '../../components/refusal-note.tsx';
import { restoreBackup } from '../../data/backup-actions.ts';
import { useLoss } from '../../data/backup-queries.ts';
import { refusalOf } from '../../data/refusal-of.ts';
import { useStore } from '../../data/store.tsx';
import { useDoing } from '../../data/use-doing.ts';
import classes from './backups.module.css';

/** What would be lost with a backup, and the way to bring it back. */
export function BackupLoss({ backup }: { readonly backup: BackupView }) {
  const { t } = useTranslation('backups');
  const store = useStore();
  const { tell } = useNotices();
  const loss = useLoss(backup.backup);
  const [doing, start] = useDoing<true>();
  const restore = async (): Promise<true> => {
    const { kept, personsLeftOut } = await restoreBackup(store, backup.backup);
    const left = personsLeftOut === 0 ? '' : ` ${t(($) => $.leftOut, { count: personsLeftOut })}`;
    tell({ tone: 'done', text: t(($) => $.restored, { kept: kept ?? '' }) + left });
    return true;
  };
  if (loss.error !== null)
    return (
      <div className={classes['loss']}>
        <RefusalNote text={refusalOf(loss.error).message} />
      </div>
    );
  return (
    <div className={classes['loss']} aria-live="polite">
      {loss.data === undefined ? (
        <p className={classes['hint']}>{t(($) => $.loss.working)}</p>
      ) : (
        <>
          <LossAccount view={loss.data} />
          {loss.data.standing !== 'same' && (
            <>
              <Button
                variant="default"
                aria-disabled={doing.kind === 'doing'}
                onClick={() => void start(restore)}
              >
                {doing.kind === 'doing' ? t(($) => $.restoring) : t(($) => $.restore)}
              </Button>
              <p className={classes['hint']}>{t(($) => $.keeps)}</p>
            </>
          )}
          {doing.kind === 'refused' && <RefusalNote text={doing.refusal.message} />}
        </>
      )}
    </div>
  );
}
