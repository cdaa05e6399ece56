import { Button } from '@mantine/core';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Kbd } from '../../components/kbd.tsx';
import { RefusalNote } from '../../components/refusal-note.tsx';
import { refusalOf } from '../../data/refusal-of.ts';
import classes from './threads.module.css';

type Props = {
  readonly label: string;
  readonly button: string;
  readonly send: () => Promise<unknown>;
  readonly onSent: () => void;
  readonly onCancel?: () => void;
  readonly children: ReactNode;
};

/** Fields, the refusal in its place, and the button; Ctrl+Enter sends from any of the fields. */
export function WritingForm({ label, button, send, onSent, onCancel, children }: Props) {
  const { t } = useTranslation('app');
  const [refusal, setRefusal] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const submit = async (): Promise<void> => {
    if (busy) return;
    setBusy(true);
    try {
      await send();
      setRefusal(null);
      onSent();
    } catch (error) {
      setRefusal(refusalOf(error).message);
    } finally {
      setBusy(false);
    }
  };
  // Several of these can stand in one drawer; the key sends the one it is pressed in.
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const here = form.current;
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      here?.requestSubmit();
    };
    here?.addEventListener('keydown', onKey);
    return () => here?.removeEventListener('keydown', onKey);
  }, []);
  return (
    <form
      ref={form}
      aria-label={label}
      className={classes['form']}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <div className={classes['fields']}>{children}</div>
      {refusal !== null && <RefusalNote text={refusal} />}
      <div className={classes['buttons']}>
        <Button type="submit" size="compact-sm" rightSection={<Kbd of="Ctrl+Enter" plain />}>
          {button}
        </Button>
        {onCancel !== undefined && (
          <Button size="compact-sm" variant="subtle" onClick={onCancel}>
            {t(($) => $.cancel)}
          </Button>
        )}
      </div>
    </form>
  );
}
