import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { KeysPage } from '../../../shared/contract/key-contract.ts';
import { useNotices } from '../../app/notices/notices.tsx';
import { timeInWords } from '../../components/in-words.ts';
import { Panel } from '../../components/panel.tsx';
import { RefusalNote } from '../../components/refusal-note.tsx';
import { useRenewKeys } from '../../data/key-queries.ts';
import { useStore } from '../../data/store.tsx';
import { useDoing } from '../../data/use-doing.ts';
import { Fingerprint } from './fingerprint.tsx';
import { KeyForm, type KeyJob } from './key-form.tsx';
import classes from './keys.module.css';

type Props = { readonly own: NonNullable<KeysPage['own']>; readonly keyStore: boolean };

const jobs: readonly KeyJob[] = ['passphrase', 'backup', 'change'];

/** One's own key: what it is, how it is protected, and what can be done about it. */
export function OwnKey({ own, keyStore }: Props) {
  const { t } = useTranslation('keys');
  const { client } = useStore();
  const { tell } = useNotices();
  const renew = useRenewKeys();
  const [job, setJob] = useState<KeyJob | null>(null);
  const [joining, startJoining] = useDoing<unknown>();
  const { adviser, key, stored, standing, joined } = own;
  const join = async (): Promise<void> => {
    const end = await startJoining(() => renew(client.key.join()));
    if (end.kind === 'done') tell({ tone: 'done', text: t(($) => $.done.join) });
  };
  return (
    <Panel title={t(($) => $.own.title)}>
      <dl className={classes['facts']}>
        <dt>{t(($) => $.own.fingerprint)}</dt>
        <dd>
          <Fingerprint of={adviser.id} />
        </dd>
        <dt>{t(($) => $.own.public)}</dt>
        <dd>
          <samp className={classes['print']}>{key}</samp>
        </dd>
        <dt>{t(($) => $.own.protection)}</dt>
        <dd>{t(($) => $.own.protections[adviser.protection])}</dd>
        <dt>{t(($) => $.own.stored)}</dt>
        <dd>{timeInWords(stored)}</dd>
        {standing !== null && (
          <>
            <dt>{t(($) => $.own.standing)}</dt>
            <dd className={standing === 'active' ? undefined : classes['waiting']}>
              {joined || standing !== 'active'
                ? t(($) => $.own.standings[standing])
                : t(($) => $.own.notJoined)}
            </dd>
          </>
        )}
      </dl>
      <div className={classes['buttons']}>
        {jobs
          .filter((one) => one !== 'change' || (joined && standing === 'active'))
          .map((one) => (
            <Button
              key={one}
              variant="default"
              aria-expanded={job === one}
              onClick={() => setJob(job === one ? null : one)}
            >
              {t(($) => $.job[one])}
            </Button>
          ))}
        {!joined && standing === 'unvouched' && (
          <Button aria-disabled={joining.kind === 'doing'} onClick={() => void join()}>
            {t(($) => $.job.join)}
          </Button>
        )}
      </div>
      {joining.kind === 'refused' && <RefusalNote text={joining.refusal.message} />}
      {job !== null && (
        <KeyForm
          key={job}
          job={job}
          adviser={adviser}
          keyStore={keyStore}
          onClose={() => setJob(null)}
        />
      )}
    </Panel>
  );
}
