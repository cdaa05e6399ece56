import { Checkbox } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HeldRecord } from '../../../shared/contract/person-views.ts';
import { Awaiting } from '../../app/awaiting/awaiting.tsx';
import { useNotices } from '../../app/notices/notices.tsx';
import { useBeforeErasing } from '../../data/person-queries.ts';
import { useStore } from '../../data/store.tsx';
import classes from './persons.module.css';
import { ReasonForm } from './reason-form.tsx';

type Props = {
  readonly called: string;
  readonly records: readonly HeldRecord[];
  readonly onDone: () => void;
};

/** Erases a person for good, once it is said what goes and what stays; the button says who. */
export function EraseForm({ called, records, onDone }: Props) {
  const { t } = useTranslation('persons');
  const { client } = useStore();
  const { tell } = useNotices();
  const keys = records.map((one) => one.key);
  const before = useBeforeErasing(keys);
  const [renewing, setRenewing] = useState(true);
  if (before.data === undefined) return <Awaiting questions={[before]} lines={4} />;
  const { drafts, inLog, backups, releases } = before.data;
  return (
    <ReasonForm
      title={t(($) => $.eraseTitle, { name: called })}
      button={t(($) => $.eraseForGood, { name: called })}
      onDone={onDone}
      run={async (reason) => {
        const renewBackups = renewing && backups > 0;
        const done = await client.person.erase({ keys, reason, renewBackups });
        const failed = done.backups === 'failed';
        tell({
          tone: failed ? 'refused' : 'done',
          text: failed ? t(($) => $.eraseDoneButBackups) : t(($) => $.eraseDone),
        });
      }}
    >
      <h3 className={classes['what']}>{t(($) => $.goes)}</h3>
      <ul className={classes['lines']}>
        <li>{t(($) => $.goesRecords, { count: records.length })}</li>
        {drafts > 0 && <li>{t(($) => $.goesDrafts, { count: drafts })}</li>}
      </ul>
      <h3 className={classes['what']}>{t(($) => $.stays)}</h3>
      <ul className={classes['lines']}>
        <li>{t(($) => $.staysKey)}</li>
        {inLog.map(({ unitName: name, place, found }) => (
          <li key={`${name} ${place} ${found}`}>
            {t(($) => $.staysText, { name: name || t(($) => $.wholeMapping), place, found })}
          </li>
        ))}
        {releases.length > 0 && (
          <li>{t(($) => $.staysRelease, { releases: releases.join(', ') })}</li>
        )}
        <li>{t(($) => $.staysCopies)}</li>
      </ul>
      {backups > 0 && (
        <Checkbox
          label={t(($) => $.backups, { count: backups })}
          checked={renewing}
          onChange={(event) => setRenewing(event.currentTarget.checked)}
        />
      )}
    </ReasonForm>
  );
}
