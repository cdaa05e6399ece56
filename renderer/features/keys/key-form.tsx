import { Button, PasswordInput, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AdviserView } from '../../../shared/contract/views.ts';
import { useNotices } from '../../app/notices/notices.tsx';
import { RefusalNote } from '../../components/refusal-note.tsx';
import { useRenewKeys } from '../../data/key-queries.ts';
import { changeKey } from '../../data/session-actions.ts';
import { useStore } from '../../data/store.tsx';
import { useDoing } from '../../data/use-doing.ts';
import classes from './keys.module.css';

/** What can be done with one's own key that asks for its passphrase once more. */
export type KeyJob = 'passphrase' | 'backup' | 'change';

type Props = {
  readonly job: KeyJob;
  readonly adviser: AdviserView;
  readonly keyStore: boolean;
  readonly onClose: () => void;
};

const focusOn = (field: HTMLElement | null): void => field?.focus();

/** The passphrase of today, and that of the file or the key to come. */
export function KeyForm({ job, adviser, keyStore, onClose }: Props) {
  const { t } = useTranslation('keys');
  const store = useStore();
  const renew = useRenewKeys();
  const { tell } = useNotices();
  const [authentication, setAuthentication] = useState('');
  const [next, setNext] = useState('');
  const [repeated, setRepeated] = useState('');
  const [doing, start] = useDoing<string>();
  const byPassphrase = adviser.protection === 'passphrase';
  const asksNext = job !== 'change' || !keyStore;
  const different = repeated !== '' && repeated !== next;
  const work = async (): Promise<string | null> => {
    if (job === 'backup') {
      const passphrase = next;
      const saved = await store.client.key.backup({ authentication, passphrase, file: null });
      return saved === null ? null : t(($) => $.done.backup, { file: saved.file });
    }
    if (job === 'change') {
      await renew(changeKey(store, authentication, asksNext ? next : null));
      return t(($) => $.done.change);
    }
    await renew(store.client.key.changePassphrase({ authentication, passphrase: next }));
    return t(($) => $.done.passphrase);
  };
  const submit = async (): Promise<void> => {
    if (asksNext && repeated !== next) return;
    const end = await start(work);
    if (end.kind !== 'done') return;
    tell({ tone: 'done', text: end.value });
    onClose();
  };
  const leads = {
    passphrase: t(($) => $.form.passphraseLead),
    backup: t(($) => $.form.backupLead),
    change: t(($) => $.form.changeLead),
  };
  const Field = byPassphrase ? PasswordInput : TextInput;
  return (
    <form
      className={classes['form']}
      aria-label={t(($) => $.job[job])}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <p>{leads[job]}</p>
      <Field
        ref={focusOn}
        label={byPassphrase ? t(($) => $.form.current) : t(($) => $.form.fullName)}
        value={authentication}
        required
        autoComplete="off"
        onChange={(event) => setAuthentication(event.currentTarget.value)}
      />
      {asksNext && (
        <>
          <PasswordInput
            label={job === 'backup' ? t(($) => $.form.backup) : t(($) => $.form.next)}
            description={t(($) => $.form.backupHint)}
            value={next}
            required
            autoComplete="new-password"
            onChange={(event) => setNext(event.currentTarget.value)}
          />
          <PasswordInput
            label={t(($) => $.form.repeat)}
            value={repeated}
            required
            autoComplete="new-password"
            error={different ? t(($) => $.form.different) : undefined}
            onChange={(event) => setRepeated(event.currentTarget.value)}
          />
        </>
      )}
      {doing.kind === 'refused' && <RefusalNote text={doing.refusal.message} />}
      <div className={classes['buttons']}>
        <Button variant="default" onClick={onClose}>
          {t(($) => $.job.cancel)}
        </Button>
        <Button type="submit" aria-disabled={doing.kind === 'doing'}>
          {t(($) => $.job[job])}
        </Button>
      </div>
    </form>
  );
}
