import { Button, Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { BackupsView } from '../../../shared/contract/backup-views.ts';
import { Panel } from '../../components/panel.tsx';
import { RefusalNote } from '../../components/refusal-note.tsx';
import { moveBackups, needBackup } from '../../data/backup-actions.ts';
import { useStore } from '../../data/store.tsx';
import { useDoing } from '../../data/use-doing.ts';
import classes from './backups.module.css';

/** Where backups are made, when, and whether the work may go on without one. */
export function WhereAndWhen({ view }: { readonly view: BackupsView }) {
  const { t } = useTranslation('backups');
  const store = useStore();
  const [doing, start] = useDoing<true>();
  const run = (work: () => Promise<void>): void => {
    void start(async () => {
      await work();
      return true;
    });
  };
  return (
    <Panel title={t(($) => $.where.title)}>
      <div className={classes['where']}>
        <p>{t(($) => $.where.text)}</p>
        <div>
          <p className={classes['place']}>{t(($) => $.where.folder)}</p>
          <p className={classes['folder']}>{view.folder}</p>
        </div>
        <div className={classes['buttons']}>
          <Button variant="default" onClick={() => run(() => moveBackups(store, false))}>
            {t(($) => $.where.choose)}
          </Button>
          {view.chosen && (
            <Button variant="default" onClick={() => run(() => moveBackups(store, true))}>
              {t(($) => $.where.own)}
            </Button>
          )}
        </div>
        <Checkbox
          label={t(($) => $.where.needed)}
          description={t(($) => $.where.neededHint)}
          checked={view.needed}
          onChange={(event) => {
            const { checked } = event.currentTarget;
            run(() => needBackup(store, checked));
          }}
        />
        {doing.kind === 'refused' && <RefusalNote text={doing.refusal.message} />}
      </div>
    </Panel>
  );
}
