import { Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useActions } from '../../../app/actions/use-actions.tsx';
import { useNotices } from '../../../app/notices/notices.tsx';
import { Kbd } from '../../../components/kbd.tsx';
import { RefusalNote } from '../../../components/refusal-note.tsx';
import { refusalOf } from '../../../data/refusal-of.ts';
import classes from './adding-form.module.css';

type Props = {
  readonly save: () => Promise<unknown>;
  /** Said when it is saved. */
  readonly done: string;
  readonly button: string;
  /** Something in the fields cannot be sent as it stands; the field says what. */
  readonly faulty?: boolean;
  readonly onDone: () => void;
  readonly children: ReactNode;
};

/** The frame of every small form: fields, the refusal in its place, and one button. */
export function AddingForm({ save, done, button, faulty = false, onDone, children }: Props) {
  const { t } = useTranslation('app');
  const { tell } = useNotices();
  const [refusal, setRefusal] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  const send = async (): Promise<void> => {
    if (busy || faulty) return;
    setBusy(true);
    try {
      await save();
      tell({ tone: 'done', text: done });
      onDone();
    } catch (error) {
      setRefusal(refusalOf(error).message);
      setBusy(false);
    }
  };
  useActions({ save: () => void send() }, 'dialog');
  return (
    <form
      className={classes['form']}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      {children}
      {refusal !== null && <RefusalNote text={refusal} />}
      <div className={classes['buttons']}>
        <Button variant="default" onClick={onDone}>
          {t(($) => $.cancel)}
        </Button>
        <Button type="submit" rightSection={<Kbd of="Ctrl+Enter" plain />}>
          {button}
        </Button>
      </div>
    </form>
  );
}
