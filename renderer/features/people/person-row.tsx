import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ColleagueView } from '../../../shared/contract/second-contract.ts';
import { RefusalNote } from '../../components/refusal-note.tsx';
import { useSecond } from '../../data/second-queries.ts';
import { useDoing } from '../../data/use-doing.ts';
import classes from './people.module.css';

// The button that was pressed is gone.
const focusOn = (field: HTMLTextAreaElement | null): void => field?.focus();

/** One adviser: what is asked of them, and how to take them out of the file or in again, with a reason. */
export function PersonRow({ person }: { readonly person: ColleagueView }) {
  const { t } = useTranslation('people');
  const { deactivate, reactivate } = useSecond();
  const [asking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  const [doing, start] = useDoing<unknown>();
  const { id, name, title, deactivated, open } = person;
  const out = deactivated !== null;

  const send = async (): Promise<void> => {
    if (id === null) return;
    const change = out ? reactivate : deactivate;
    const end = await start(() => change({ adviser: id, reason }));
    if (end.kind !== 'done') return;
    setAsking(false);
    setReason('');
  };
  const button = out ? t(($) => $.takeIn) : t(($) => $.takeOut);
  return (
    <li className={classes['person']}>
      <div className={classes['line']}>
        <div>
          <p className={classes['name']} data-out={out || undefined}>
            {name}
            {title !== '' && <span className={classes['soft']}>, {title}</span>}
          </p>
          <p className={classes['soft']}>
            {out
              ? t(($) => $.out, { reason: deactivated })
              : id === null
                ? t(($) => $.notInFile)
                : t(($) => $.open, { count: open })}
            {out && open > 0 && ` ${t(($) => $.takeOver, { count: open })}`}
          </p>
        </div>
        {id !== null && !asking && (
          <Button variant="default" size="xs" onClick={() => setAsking(true)}>
            {button}
            <span className={classes['hidden']}> {name}</span>
          </Button>
        )}
      </div>
      {asking && (
        <form
          className={classes['form']}
          onSubmit={(event) => {
            event.preventDefault();
            void send();
          }}
        >
          <p className={classes['soft']}>{out ? t(($) => $.whatIn) : t(($) => $.whatOut)}</p>
          <Textarea
            ref={focusOn}
            label={t(($) => $.reason)}
            rows={2}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          {doing.kind === 'refused' && <RefusalNote text={doing.refusal.message} />}
          <div className={classes['buttons']}>
            <Button variant="default" size="xs" onClick={() => setAsking(false)}>
              {t(($) => $.cancel)}
            </Button>
            <Button type="submit" size="xs" aria-disabled={doing.kind === 'doing'}>
              {button}
            </Button>
          </div>
        </form>
      )}
    </li>
  );
}
