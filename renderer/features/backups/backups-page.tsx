import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { AwaitingPage } from '../../app/awaiting/awaiting-page.tsx';
import { useNotices } from '../../app/notices/notices.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { countInWords } from '../../components/in-words.ts';
import { PageHeading } from '../../components/page-heading.tsx';
import { Page } from '../../components/page.tsx';
import { Panel } from '../../components/panel.tsx';
import { RefusalNote } from '../../components/refusal-note.tsx';
import { makeBackup } from '../../data/backup-actions.ts';
import { useBackups } from '../../data/backup-queries.ts';
import { useStore } from '../../data/store.tsx';
import { useDoing } from '../../data/use-doing.ts';
import { BackupItem } from './backup-item.tsx';
import classes from './backups.module.css';
import { WhereAndWhen } from './where-and-when.tsx';

/** The backups of the open mapping: what there is, one more, and what would be lost with each. */
export function BackupsPage() {
  const { t } = useTranslation('backups');
  const store = useStore();
  const { tell } = useNotices();
  const asked = useBackups();
  const [making, start] = useDoing<true>();
  if (asked.data === undefined)
    return <AwaitingPage title={t(($) => $.title)} questions={[asked]} />;
  const { backups, trouble } = asked.data;
  const make = async (): Promise<true> => {
    const { events } = await makeBackup(store);
    tell({ tone: 'done', text: t(($) => $.made, { events: countInWords(events) }) });
    return true;
  };
  const refusal = making.kind === 'refused' ? making.refusal : trouble;
  return (
    <Page>
      <PageHeading
        title={t(($) => $.title)}
        lead={backups.length === 0 ? t(($) => $.none) : t(($) => $.lead, { count: backups.length })}
      >
        <Button aria-disabled={making.kind === 'doing'} onClick={() => void start(make)}>
          {making.kind === 'doing' ? t(($) => $.making) : t(($) => $.make)}
        </Button>
      </PageHeading>
      <div className={classes['stack']}>
        {refusal !== null && (
          <RefusalNote title={t(($) => $.troubleTitle)} text={refusal.message} />
        )}
        {backups.length === 0 ? (
          <EmptyState title={t(($) => $.none)} text={t(($) => $.where.text)} />
        ) : (
          <Panel title={t(($) => $.list)}>
            <ul className={classes['list']}>
              {backups.map((one) => (
                <BackupItem key={one.backup} backup={one} />
              ))}
            </ul>
          </Panel>
        )}
        <WhereAndWhen view={asked.data} />
      </div>
    </Page>
  );
}
