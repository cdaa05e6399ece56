import { Button, PasswordInput, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RefusalNote } from '../../components/refusal-note.tsx';
import { createAdviser } from '../../data/session-actions.ts';
import { useStore } from '../../data/store.tsx';
import classes from './session.module.css';
import { useRunning } from './use-running.ts';

type Props = {
  readonly keyStore: boolean;
  readonly onBack: (() => void) | null;
  readonly onRecover: () => void;
};

/** The first start: name, title, and a key that only this person can use. */
export function CreateAdviser({ keyStore, onBack, onRecover }: Props) {
  const { t } = useTranslation('session');
  const store = useStore();
  const { busy, refusal, run } = useRunning();
  const [name, setName] = useState('');
  const [title, setTitle] = useState('');
  const [passphrase, setPassphrase] = useState('');
  const [repeated, setRepeated] = useState('');
  const different = repeated !== '' && repeated !== passphrase;

  return (
    <form
      className={classes['form']}
      onSubmit={(event) => {
        event.preventDefault();
        if (!keyStore && repeated !== passphrase) return;
        void run(() =>
          createAdviser(store, { name, title, passphrase: keyStore ? null : passphrase }),
        );
      }}
    >
      <div>
        <h1 className={classes['title']}>{t(($) => $.create.title)}</h1>
        <p className={classes['lead']}>{t(($) => $.create.lead)}</p>
      </div>
      <TextInput
        data-autofocus
        label={t(($) => $.create.name)}
        value={name}
        maxLength={200}
        required
        autoComplete="name"
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <TextInput
        label={t(($) => $.create.adviserTitle)}
        placeholder={t(($) => $.create.titleHint)}
        value={title}
        maxLength={200}
        onChange={(event) => setTitle(event.currentTarget.value)}
      />
      {keyStore ? (
        <p className={classes['lead']}>{t(($) => $.create.keyStore)}</p>
      ) : (
        <>
          <PasswordInput
            label={t(($) => $.create.passphrase)}
            description={t(($) => $.create.passphraseHint)}
            value={passphrase}
            required
            autoComplete="new-password"
            onChange={(event) => setPassphrase(event.currentTarget.value)}
          />
          <PasswordInput
            label={t(($) => $.create.repeat)}
            value={repeated}
            required
            autoComplete="new-password"
            error={different ? t(($) => $.create.different) : undefined}
            onChange={(event) => setRepeated(event.currentTarget.value)}
          />
        </>
      )}
      {refusal !== null && <RefusalNote text={refusal} />}
      <div className={classes['buttons']}>
        <Button variant="subtle" onClick={onRecover}>
          {t(($) => $.recover.button)}
        </Button>
        {onBack !== null && (
          <Button variant="default" onClick={onBack}>
            {t(($) => $.create.back)}
          </Button>
        )}
        <Button type="submit" aria-disabled={busy}>
          {t(($) => $.create.button)}
        </Button>
      </div>
    </form>
  );
}
