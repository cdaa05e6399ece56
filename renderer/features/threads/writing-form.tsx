import { Button } from '@mantine/core';
import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Kbd } from '../../components/kbd.tsx';
import { RefusalNote } from '../../components/refusal-note.tsx';
import { useDoing } from '../../data/use-doing.ts';
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
  const [doing, start] = useDoing<true>();
  const submit = async (): Promise<void> => {
    const end = await start(async () => {
      await send();
      return true;
    });
    if (end.kind === 'done') onSent();
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
  // One that was opened by a button takes the focus from it, as the button is gone.
  const opened = onCancel !== undefined;
  useEffect(() => {
    if (opened) form.current?.querySelector<HTMLElement>('input, textarea, select')?.focus();
  }, [opened]);
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
      {doing.kind === 'refused' && <RefusalNote text={doing.refusal.message} />}
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
