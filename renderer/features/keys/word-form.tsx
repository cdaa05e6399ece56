import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { revocationReason, type RevocationReason } from '../../../shared/events/key.ts';
import { readDate } from '../../../shared/intake/written-date.ts';
import { useNotices } from '../../app/notices/notices.tsx';
import { RefusalNote } from '../../components/refusal-note.tsx';
import { useRenewKeys } from '../../data/key-queries.ts';
import { useStore } from '../../data/store.tsx';
import { useDoing } from '../../data/use-doing.ts';
import { Fingerprint } from './fingerprint.tsx';
import classes from './keys.module.css';

/** A key that something is to be said of. */
export type ToldKey = { readonly name: string; readonly key: string; readonly adviser: string };

type Props = {
  readonly kind: 'vouch' | 'revoke';
  readonly told: ToldKey;
  readonly own: boolean;
  readonly onClose: () => void;
};

const focusOn = (field: HTMLElement | null): void => field?.focus();

/** One's word for a key, or against it. */
export function WordForm({ kind, told, own, onClose }: Props) {
  const { t } = useTranslation('keys');
  const { client } = useStore();
  const renew = useRenewKeys();
  const { tell } = useNotices();
  const [words, setWords] = useState('');
  const [reason, setReason] = useState<RevocationReason>('tapt');
  const [from, setFrom] = useState('');
  const [doing, start] = useDoing<unknown>();
  const { name, key, adviser } = told;
  const reasons = revocationReason.options.filter((one) => own || one !== 'ute-av-bruk');
  const submit = async (): Promise<void> => {
    const read = readDate(from, 1900);
    const day = read.ok ? read.date : null;
    const end = await start(() =>
      renew(
        kind === 'vouch'
          ? client.key.vouch({ key, name, words })
          : client.key.revoke({ key, reason, words, from: day }),
      ),
    );
    if (end.kind !== 'done') return;
    tell({ tone: 'done', text: t(($) => $.done[kind], { name }) });
    onClose();
  };
  const title =
    kind === 'vouch'
      ? t(($) => $.list.vouchTitle, { name })
      : t(($) => $.list.revokeTitle, { name });
  return (
    <form
      className={classes['form']}
      aria-label={title}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <h3>{title}</h3>
      <p>
        <Fingerprint of={adviser} />
      </p>
      {kind === 'revoke' && (
        <>
          <NativeSelect
            ref={focusOn}
            label={t(($) => $.form.reason)}
            value={reason}
            data={reasons.map((one) => ({ value: one, label: t(($) => $.form.reasons[one]) }))}
            onChange={(event) => {
              const { value } = event.currentTarget;
              setReason(reasons.find((one) => one === value) ?? reason);
            }}
          />
          <TextInput
            label={t(($) => $.form.from)}
            description={t(($) => $.form.fromHint)}
            value={from}
            onChange={(event) => setFrom(event.currentTarget.value)}
          />
        </>
      )}
      <TextInput
        ref={kind === 'vouch' ? focusOn : undefined}
        label={kind === 'vouch' ? t(($) => $.form.words) : t(($) => $.form.why)}
        description={kind === 'vouch' ? t(($) => $.form.wordsHint) : undefined}
        value={words}
        maxLength={500}
        required={kind === 'vouch' || !own}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      {doing.kind === 'refused' && <RefusalNote text={doing.refusal.message} />}
      <div className={classes['buttons']}>
        <Button variant="default" onClick={onClose}>
          {t(($) => $.job.cancel)}
        </Button>
        <Button type="submit" aria-disabled={doing.kind === 'doing'}>
          {t(($) => $.list[kind])}
        </Button>
      </div>
    </form>
  );
}
