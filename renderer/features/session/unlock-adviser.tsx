import { Button, NativeSelect, PasswordInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AdviserView } from '../../../shared/contract/views.ts';
import { RefusalNote } from '../../components/refusal-note.tsx';
import { unlockAdviser } from '../../data/session-actions.ts';
import { useStore } from '../../data/store.tsx';
import classes from './session.module.css';
import { useRunning } from './use-running.ts';

// With several, the name is typed first, then the passphrase; with one, the passphrase alone.
const focusOn = (field: HTMLElement | null): void => field?.focus();

type Props = {
  readonly advisers: readonly AdviserView[];
  readonly onOther: () => void;
  readonly onRecover: () => void;
};

/** Somebody who has a key here takes it into use. */
export function UnlockAdviser({ advisers, onOther, onRecover }: Props) {
  const { t } = useTranslation('session');
  const store = useStore();
  const { busy, refusal, run } = useRunning();
  const [chosen, setChosen] = useState<string | null>(null);
  const [passphrase, setPassphrase] = useState('');
  const adviser = advisers.find((one) => one.id === chosen) ?? advisers[0];
  if (adviser === undefined) return null;
  const typed = adviser.protection === 'passphrase';

  return (
    <form
      className={classes['form']}
      onSubmit={(event) => {
        event.preventDefault();
        void run(() => unlockAdviser(store, adviser, typed ? passphrase : null));
      }}
    >
      <div>
        <h1 className={classes['title']}>{t(($) => $.unlock.title)}</h1>
        <p className={classes['lead']}>{t(($) => $.unlock.lead)}</p>
      </div>
      {advisers.length > 1 && (
        <NativeSelect
          ref={focusOn}
          label={t(($) => $.unlock.who)}
          value={adviser.id}
          data={advisers.map((one) => ({
            value: one.id,
            label: one.title === '' ? one.name : `${one.name}, ${one.title}`,
          }))}
          onChange={(event) => {
            setChosen(event.currentTarget.value);
            setPassphrase('');
          }}
        />
      )}
      {typed && (
        <PasswordInput
          ref={advisers.length > 1 ? undefined : focusOn}
          label={t(($) => $.unlock.passphrase, { name: adviser.name })}
          value={passphrase}
          required
          autoComplete="current-password"
          onChange={(event) => setPassphrase(event.currentTarget.value)}
        />
      )}
      {refusal !== null && <RefusalNote text={refusal} />}
      <div className={classes['buttons']}>
        <Button variant="subtle" onClick={onRecover}>
          {t(($) => $.recover.button)}
        </Button>
        <Button variant="subtle" onClick={onOther}>
          {t(($) => $.unlock.other)}
        </Button>
        <Button type="submit" aria-disabled={busy}>
          {t(($) => $.unlock.button)}
        </Button>
      </div>
    </form>
  );
}
