import { Button, TextInput } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReplyRow } from '../../../shared/contract/reply-contract.ts';
import type { RoundId } from '../../../shared/lib/ids.ts';
import { dateOf } from '../../components/norwegian.ts';
import { RefusalNote } from '../../components/refusal-note.tsx';
import { useStore } from '../../data/store.tsx';
import { useDoing } from '../../data/use-doing.ts';
import classes from './replies.module.css';

type Props = { readonly round: RoundId; readonly row: ReplyRow };

/** When the sheet was sent, if it was, and the way to say that it was not. */
export function SentNote({ round, row: { unit, sent, overdue } }: Props) {
  const { t } = useTranslation(['replies', 'app']);
  const { client } = useStore();
  const [taking, setTaking] = useState(false);
  const [reason, setReason] = useState('');
  const [doing, start] = useDoing<true>();
  const field = useRef<HTMLInputElement>(null);
  // It takes the place of the button that had the focus.
  useEffect(() => {
    if (taking) field.current?.focus();
  }, [taking]);
  if (sent === null) return <p className={classes['facts']}>{t(($) => $.unsent)}</p>;
  const withdraw = async (): Promise<void> => {
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
        <form
          className={classes['form']}
          aria-label={t(($) => $.withdrawSent)}
          onSubmit={(event) => {
            event.preventDefault();
            void withdraw();
          }}
        >
          <TextInput
            ref={field}
            label={t(($) => $.withdrawReason)}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          {doing.kind === 'refused' && <RefusalNote text={doing.refusal.message} />}
          <div className={classes['buttons']}>
            <Button type="submit" size="compact-sm">
              {t(($) => $.withdrawSent)}
            </Button>
            <Button size="compact-sm" variant="subtle" onClick={() => setTaking(false)}>
              {t(($) => $.cancel, { ns: 'app' })}
            </Button>
          </div>
        </form>
      )}
    </>
  );
}
