import { Button, PasswordInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RefusalNote } from '../../components/refusal-note.tsx';
import { restoreKey } from '../../data/session-actions.ts';
import { useStore } from '../../data/store.tsx';
import classes from './session.module.css';
import { useRunning } from './use-running.ts';

// The passphrase is all there is to type.
const focusOn = (field: HTMLElement | null): void => field?.focus();

/** A key that is gone from this machine, taken back from the file it was saved in. */
export function RecoverKey({ onBack }: { readonly onBack: () => void }) {
  const { t } = useTranslation('session');
  const store = useStore();
  const { busy, refusal, run } = useRunning();
  const [passphrase, setPassphrase] = useState('');
  return (
    <form
      className={classes['form']}
      onSubmit={(event) => {
        event.preventDefault();
        void run(() => restoreKey(store, passphrase));
      }}
    >
      <div>
        <h1 className={classes['title']}>{t(($) => $.recover.title)}</h1>
        <p className={classes['lead']}>{t(($) => $.recover.lead)}</p>
      </div>
      <PasswordInput
        ref={focusOn}
        label={t(($) => $.recover.passphrase)}
        value={passphrase}
        required
        autoComplete="off"
        onChange={(event) => setPassphrase(event.currentTarget.value)}
      />
      {refusal !== null && <RefusalNote text={refusal} />}
      <div className={classes['buttons']}>
        <Button variant="default" onClick={onBack}>
          {t(($) => $.create.back)}
        </Button>
        <Button type="submit" aria-disabled={busy}>
          {t(($) => $.recover.choose)}
        </Button>
      </div>
    </form>
  );
}
