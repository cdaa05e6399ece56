import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { RescueView } from '../../../shared/contract/backup-views.ts';
import { LossAccount } from '../../app/backups/loss-account.tsx';
import { useNotices } from '../../app/notices/notices.tsx';
import { countInWords, timeInWords } from '../../components/in-words.ts';
import { RefusalNote } from '../../components/refusal-note.tsx';
import { restoreDamaged, salvageDamaged } from '../../data/backup-actions.ts';
import { useRescue } from '../../data/backup-queries.ts';
import { refusalOf } from '../../data/refusal-of.ts';
import { useStore } from '../../data/store.tsx';
import { useDoing } from '../../data/use-doing.ts';
import { RescueWay } from './rescue-way.tsx';
import classes from './rescue.module.css';
import { SalvageAccount } from './salvage-account.tsx';

function Ways({ view }: { readonly view: RescueView }) {
  const { t } = useTranslation('backups');
  const store = useStore();
  const { tell } = useNotices();
  const [doing, start] = useDoing<true>();
  const { file, newest, salvage, proposed } = view;
  const busy = doing.kind === 'doing';
  const restore = (backup: string) => async (): Promise<true> => {
    const { kept } = await restoreDamaged(store, file, backup);
    tell({ tone: 'done', text: t(($) => $.restored, { kept: kept ?? '' }) });
    return true;
  };
  const save = async (): Promise<true | null> => {
    const saved = await salvageDamaged(store, file);
    if (saved === null) return null;
    const events = countInWords(saved.events);
    tell({ tone: 'done', text: t(($) => $.rescue.saved, { events }) });
    return true;
  };
  return (
    <>
      {newest === null ? (
        <p className={classes['soft']}>{t(($) => $.rescue.noBackup)}</p>
      ) : (
        <RescueWay
          name={t(($) => $.rescue.backup, { time: timeInWords(newest.backup.time) })}
          proposed={proposed === 'backup'}
        >
          <p className={classes['soft']}>
            {t(($) => $.rescue.backupText, {
              count: newest.backup.events,
              shown: countInWords(newest.backup.events),
            })}
          </p>
          <LossAccount view={newest} />
          <Button
            variant={proposed === 'backup' ? 'filled' : 'default'}
            aria-disabled={busy}
            onClick={() => void start(restore(newest.backup.backup))}
          >
            {busy ? t(($) => $.restoring) : t(($) => $.rescue.restore)}
          </Button>
        </RescueWay>
      )}
      <RescueWay name={t(($) => $.rescue.salvage)} proposed={proposed === 'salvage'}>
        <SalvageAccount salvage={salvage} />
        {salvage.events > 0 && (
          <Button
            variant={proposed === 'salvage' ? 'filled' : 'default'}
            aria-disabled={busy}
            onClick={() => void start(save)}
          >
            {busy ? t(($) => $.rescue.saving) : t(($) => $.rescue.save)}
          </Button>
        )}
      </RescueWay>
      {doing.kind === 'refused' && <RefusalNote text={doing.refusal.message} />}
    </>
  );
}

/** What can be done with a file that cannot be opened, and what would be lost with each. */
export function Rescue({ file }: { readonly file: string }) {
  const { t } = useTranslation('backups');
  const asked = useRescue(file);
  return (
    <section className={classes['rescue']} aria-labelledby="rescue" aria-live="polite">
      <div>
        <h2 id="rescue" className={classes['name']}>
          {t(($) => $.rescue.title)}
        </h2>
        <p className={classes['soft']}>{t(($) => $.rescue.safe)}</p>
      </div>
      {asked.error !== null && <RefusalNote text={refusalOf(asked.error).message} />}
      {asked.error === null && asked.data === undefined && (
        <p className={classes['soft']}>{t(($) => $.rescue.working)}</p>
      )}
      {asked.data !== undefined && <Ways view={asked.data} />}
    </section>
  );
}
