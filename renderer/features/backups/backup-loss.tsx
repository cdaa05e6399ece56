import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type {
  BackupProgress,
  BackupView,
  LossView,
} from '../../../shared/contract/backup-views.ts';
import { assertNever } from '../../../shared/lib/assert-never.ts';
import { CalledOff } from '../../app/backups/called-off.tsx';
import { LongLook } from '../../app/backups/long-look.tsx';
import { LossAccount } from '../../app/backups/loss-account.tsx';
import { useNotices } from '../../app/notices/notices.tsx';
import { RefusalNote } from '../../components/refusal-note.tsx';
import { useKeptFocus } from '../../components/use-kept-focus.ts';
import { restoreBackup } from '../../data/backup-actions.ts';
import { useLoss } from '../../data/backup-queries.ts';
import { useStore } from '../../data/store.tsx';
import { useFollowed } from '../../data/use-followed.ts';
import classes from './backups.module.css';

function Restoring({ view }: { readonly view: LossView }) {
  const { t } = useTranslation('backups');
  const store = useStore();
  const { tell } = useNotices();
  const { doing, step, cancelled, start, cancel } = useFollowed<BackupProgress, true>();
  const place = useKeptFocus(doing.kind, true);
  const { standing, backup } = view;
  const restore = (): void =>
    start(async (...follow) => {
      const { kept, personsLeftOut } = await restoreBackup(store, backup.backup, ...follow);
      const left = personsLeftOut === 0 ? '' : ` ${t(($) => $.leftOut, { count: personsLeftOut })}`;
      tell({ tone: 'done', text: t(($) => $.restored, { kept: kept ?? '' }) + left });
      return true;
    });
  // Nothing would come of it, or another mapping would stand where this one is looked for.
  if (standing === 'same' || standing === 'other-mapping') return null;
  return (
    <div ref={place} className={classes['restoring']} tabIndex={-1}>
      {doing.kind === 'doing' ? (
        <LongLook words={t(($) => $.restoring)} step={step} onCancel={cancel} />
      ) : (
        <>
          <Button variant="default" onClick={restore}>
            {t(($) => $.restore)}
          </Button>
          <p className={classes['hint']}>{t(($) => $.keeps)}</p>
          {cancelled && <p role="status">{t(($) => $.cancelled)}</p>}
          {doing.kind === 'refused' && <RefusalNote text={doing.refusal.message} />}
        </>
      )}
    </div>
  );
}

/** What would be lost with a backup, and the way to bring it back. */
export function BackupLoss({ backup }: { readonly backup: BackupView }) {
  const { t } = useTranslation('backups');
  const { asked, cancel, again } = useLoss(backup.backup);
  // What is answered is read before anything is done about it.
  const place = useKeptFocus(asked.kind, asked.kind === 'asking' || asked.kind === 'cancelled');
  const content = () => {
    switch (asked.kind) {
      case 'asking':
        return <LongLook words={t(($) => $.loss.working)} step={asked.step} onCancel={cancel} />;
      case 'answered':
        return (
          <>
            <LossAccount view={asked.answer} />
            <Restoring view={asked.answer} />
          </>
        );
      case 'refused':
        return <RefusalNote text={asked.refusal.message} />;
      case 'cancelled':
        return <CalledOff onAgain={again} />;
      default:
        return assertNever(asked);
    }
  };
  return (
    <div ref={place} className={classes['loss']} aria-live="polite" tabIndex={-1}>
      {content()}
    </div>
  );
}
