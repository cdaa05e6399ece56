import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BackupProgress, RescueView } from '../../../shared/contract/backup-views.ts';
import { LongLook } from '../../app/backups/long-look.tsx';
import { LossAccount } from '../../app/backups/loss-account.tsx';
import { useNotices } from '../../app/notices/notices.tsx';
import { countInWords, timeInWords } from '../../components/in-words.ts';
import { RefusalNote } from '../../components/refusal-note.tsx';
import { useKeptFocus } from '../../components/use-kept-focus.ts';
import { restoreDamaged, salvageDamaged } from '../../data/backup-actions.ts';
import { useStore } from '../../data/store.tsx';
import { useFollowed } from '../../data/use-followed.ts';
import { RescueWay } from './rescue-way.tsx';
import classes from './rescue.module.css';
import { SalvageAccount } from './salvage-account.tsx';

/** The ways out that a damaged file has, each with what it keeps and how far it has come once it is taken. */
export function RescueWays({ view }: { readonly view: RescueView }) {
  const { t } = useTranslation('backups');
  const store = useStore();
  const { tell } = useNotices();
  const { doing, step, cancelled, start, cancel } = useFollowed<BackupProgress, true>();
  const [taken, setTaken] = useState<'backup' | 'salvage'>('backup');
  const { file, newest, salvage, proposed } = view;
  const busy = doing.kind === 'doing';
  const place = useKeptFocus(doing.kind, false);
  const restore = (backup: string): void => {
    setTaken('backup');
    start(async (...follow) => {
      const { kept } = await restoreDamaged(store, file, backup, ...follow);
      tell({ tone: 'done', text: t(($) => $.restored, { kept: kept ?? '' }) });
      return true;
    });
  };
  const save = (): void => {
    setTaken('salvage');
    start(async (...follow) => {
      const saved = await salvageDamaged(store, file, ...follow);
      if (saved === null) return null;
      const events = countInWords(saved.events);
      tell({ tone: 'done', text: t(($) => $.rescue.saved, { events }) });
      return true;
    });
  };
  const howFar = (words: string) => (
    <>
      {busy && <LongLook words={words} step={step} onCancel={cancel} />}
      {cancelled && <p role="status">{t(($) => $.cancelled)}</p>}
      {doing.kind === 'refused' && <RefusalNote text={doing.refusal.message} />}
    </>
  );
  return (
    <div ref={place} className={classes['rescue']} tabIndex={-1}>
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
            onClick={() => restore(newest.backup.backup)}
          >
            {t(($) => $.rescue.restore)}
          </Button>
          {taken === 'backup' && howFar(t(($) => $.restoring))}
        </RescueWay>
      )}
      <RescueWay name={t(($) => $.rescue.salvage)} proposed={proposed === 'salvage'}>
        <SalvageAccount salvage={salvage} />
        {salvage.events > 0 && (
          <Button
            variant={proposed === 'salvage' ? 'filled' : 'default'}
            aria-disabled={busy}
            onClick={save}
          >
            {t(($) => $.rescue.save)}
          </Button>
        )}
        {taken === 'salvage' && howFar(t(($) => $.stages.writing))}
      </RescueWay>
    </div>
  );
}
