import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReplyRow } from '../../../shared/contract/reply-contract.ts';
import type { RoundId } from '../../../shared/lib/ids.ts';
import { dateOf } from '../../components/norwegian.ts';
import { ReasonForm } from '../../components/reason-form.tsx';
import { useStore } from '../../data/store.tsx';
import { useDoing } from '../../data/use-doing.ts';
import classes from './replies.module.css';

type Props = { readonly round: RoundId; readonly row: ReplyRow };

/** When the sheet was sent, if it was, and the way to say that it was not. */
export function SentNote({ round, row: { unit, sent, overdue } }: Props) {
  const { t } = useTranslation(['replies', 'app']);
  const { client } = useStore();
  const [taking, setTaking] = useState(false);
  const [doing, start] = useDoing<true>();
  if (sent === null) return <p className={classes['facts']}>{t(($) => $.unsent)}</p>;
  const withdraw = async (reason: string): Promise<void> => {
    const end = await start(async () => {
      await client.reply.withdrawSent({ round, unit, reason });
      return true;
    });
    if (end.kind === 'done') setTaking(false);
  };
  return (
    <>
      <p className={classes['facts']}>
        {sent.due === null
          ? t(($) => $.sentAt, { date: dateOf(sent.date) })
          : t(($) => $.sentDue, { date: dateOf(sent.date), due: dateOf(sent.due) })}
        {overdue && <strong className={classes['late']}> · {t(($) => $.late)}</strong>}{' '}
        {!taking && (
          <button
            type="button"
            className={classes['text']}
            aria-describedby={`reply-${unit}`}
            onClick={() => setTaking(true)}
          >
            {t(($) => $.withdrawSent)}
          </button>
        )}
      </p>
      {taking && (
        <ReasonForm
          label={t(($) => $.withdrawSent)}
          reasonLabel={t(($) => $.withdrawReason)}
          cancel={t(($) => $.cancel, { ns: 'app' })}
          refusal={doing.kind === 'refused' ? doing.refusal : null}
          onSend={(reason) => void withdraw(reason)}
          onCancel={() => setTaking(false)}
        />
      )}
    </>
  );
}
