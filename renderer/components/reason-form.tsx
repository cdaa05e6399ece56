import { Button, TextInput } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import type { Refusal } from '../../shared/lib/refusal.ts';
import classes from './form-box.module.css';
import { RefusalNote } from './refusal-note.tsx';

type Props = {
  /** What is done: of the form, and on its button. */
  readonly label: string;
  readonly reasonLabel: string;
  readonly cancel: string;
  /** Why it was not done the last time; null where it was not tried. */
  readonly refusal: Refusal | null;
  readonly onSend: (reason: string) => void;
  readonly onCancel: () => void;
};

/** Asks why something is taken back. It takes the place of the button that had the focus, and gets it. */
export function ReasonForm({ label, reasonLabel, cancel, refusal, onSend, onCancel }: Props) {
  const [reason, setReason] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  return (
    <form
      className={classes['form']}
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault();
        onSend(reason);
      }}
    >
      <TextInput
        ref={field}
        label={reasonLabel}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      {refusal !== null && <RefusalNote text={refusal.message} />}
      <div className={classes['buttons']}>
        <Button type="submit" size="compact-sm">
          {label}
        </Button>
        <Button size="compact-sm" variant="subtle" onClick={onCancel}>
          {cancel}
        </Button>
      </div>
    </form>
  );
}
