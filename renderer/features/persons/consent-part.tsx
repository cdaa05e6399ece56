import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HeldRecord } from '../../../shared/contract/person-views.ts';
import { personFieldWords } from '../../../shared/personal/person-field-words.ts';
import { dateOf } from '../../components/norwegian.ts';
import { useStore } from '../../data/store.tsx';
import { ConsentForm } from './consent-form.tsx';
import classes from './persons.module.css';
import { ReasonForm } from './reason-form.tsx';

/** What the person has agreed to have published of what is held in one entry, and how that is recorded or taken back. */
export function ConsentPart({ record }: { readonly record: HeldRecord }) {
  const { t } = useTranslation('persons');
  const { client } = useStore();
  const [doing, setDoing] = useState<'record' | 'withdraw' | null>(null);
  const stop = (): void => setDoing(null);
  const now = record.consents.findLast((one) => one.withdrawn === null);
  const withdraw = t(($) => $.consent.withdraw);
  return (
    <div className={classes['consent']}>
      {now !== undefined && (
        <p>
          {t(($) => $.consent.holds, {
            fields: personFieldWords(now.fields),
            date: dateOf(now.date),
            how: now.how,
          })}
        </p>
      )}
      {doing === null && (
        <p className={classes['top']}>
          {record.blocked === null && (
            <button type="button" className={classes['link']} onClick={() => setDoing('record')}>
              {t(($) => $.consent.record)}
            </button>
          )}
          {now !== undefined && (
            <button type="button" className={classes['link']} onClick={() => setDoing('withdraw')}>
              {withdraw}
            </button>
          )}
        </p>
      )}
      {doing === 'record' && <ConsentForm record={record} onDone={stop} />}
      {doing === 'withdraw' && (
        <ReasonForm
          title={withdraw}
          button={withdraw}
          onDone={stop}
          run={(reason) => client.person.withdrawConsent({ key: record.key, reason })}
        >
          <p className={classes['soft']}>{t(($) => $.consent.withdrawLead)}</p>
        </ReasonForm>
      )}
    </div>
  );
}
