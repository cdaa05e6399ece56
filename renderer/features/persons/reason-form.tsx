import { Button, Textarea } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { RefusalNote } from '../../components/refusal-note.tsx';
import { useDoing } from '../../data/use-doing.ts';
import classes from './persons.module.css';

type Props = {
  readonly title: string;
  readonly button: string;
  /** Does it. In: the reason. What it throws is shown in its place. */
  readonly run: (reason: string) => Promise<unknown>;
  readonly onDone: () => void;
  /** What will happen. */
  readonly children: ReactNode;
};

// The button that was pressed stays where it was; what it asks is here.
const focusOn = (field: HTMLTextAreaElement | null): void => field?.focus();

/** Something that is done about personal data, with a reason: what it means, why, and one button that says it. */
export function ReasonForm({ title, button, run, onDone, children }: Props) {
  const { t } = useTranslation('persons');
  const [reason, setReason] = useState('');
  const [doing, start] = useDoing<true>();
  const send = async (): Promise<void> => {
    const end = await start(async () => {
      await run(reason);
      return true;
    });
    if (end.kind === 'done') onDone();
  };
  return (
    <form
      className={classes['form']}
      aria-label={title}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      {children}
      <Textarea
        ref={focusOn}
        label={t(($) => $.reason)}
        rows={2}
        value={reason}
        maxLength={2000}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      {doing.kind === 'refused' && <RefusalNote text={doing.refusal.message} />}
      <div className={classes['buttons']}>
        <Button variant="default" onClick={onDone}>
          {t(($) => $.cancel)}
        </Button>
        <Button type="submit" aria-disabled={doing.kind === 'doing'}>
          {button}
        </Button>
      </div>
    </form>
  );
}
