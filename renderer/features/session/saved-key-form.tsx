import { Button, PasswordInput } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SavedKey } from '../../../shared/contract/key-contract.ts';
import { RefusalNote } from '../../components/refusal-note.tsx';
import { restoreKey } from '../../data/session-actions.ts';
import { useStore } from '../../data/store.tsx';
import { useDoing } from '../../data/use-doing.ts';
import classes from './session.module.css';

type Props = {
  readonly saved: SavedKey;
  readonly onBack: () => void;
  readonly onAnother: () => void;
};

/** Whose key the file has, and its passphrase; a wrong one is said at the field, and the file stays chosen. */
export function SavedKeyForm({ saved, onBack, onAnother }: Props) {
  const { t } = useTranslation('session');
  const store = useStore();
  const [restoring, restore] = useDoing<true>();
  const [passphrase, setPassphrase] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const { file, name, title } = saved;
  const refusal = restoring.kind === 'refused' ? restoring.refusal : null;
  const wrong = refusal?.code === 'wrong-passphrase';
  const busy = restoring.kind === 'doing';
  const run = async (): Promise<void> => {
    const end = await restore(async () => {
      await restoreKey(store, file, passphrase);
      return true;
    });
    if (end.kind === 'refused') field.current?.select();
  };
  return (
    <form
      className={classes['form']}
      onSubmit={(event) => {
        event.preventDefault();
        void run();
      }}
    >
      <div>
        <p className={classes['file-name']}>
          {title === ''
            ? t(($) => $.recover.of, { name })
            : t(($) => $.recover.ofTitled, { name, title })}
        </p>
        <p className={classes['whole-path']}>{file}</p>
      </div>
      <PasswordInput
        ref={field}
        label={t(($) => $.recover.passphrase)}
        value={passphrase}
        required
        autoComplete="off"
        error={wrong ? t(($) => $.recover.wrong) : undefined}
        onChange={(event) => setPassphrase(event.currentTarget.value)}
      />
      {refusal !== null && !wrong && <RefusalNote text={refusal.message} />}
      <div className={classes['buttons']}>
        <Button variant="subtle" onClick={onAnother}>
          {t(($) => $.recover.another)}
        </Button>
        <Button variant="default" onClick={onBack}>
          {t(($) => $.create.back)}
        </Button>
        <Button type="submit" aria-disabled={busy}>
          {busy ? t(($) => $.recover.running) : t(($) => $.recover.run)}
        </Button>
      </div>
    </form>
  );
}
