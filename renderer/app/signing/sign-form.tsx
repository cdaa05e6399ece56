import { Button, PasswordInput, Textarea, TextInput } from '@mantine/core';
import { useState, type FormEvent, type Ref } from 'react';
import { useTranslation } from 'react-i18next';
import type { AdviserView } from '../../../shared/contract/views.ts';
import { IntoView } from '../../components/into-view.tsx';
import { Kbd } from '../../components/kbd.tsx';
import { RefusalNote } from '../../components/refusal-note.tsx';
import type { RequiredRole } from '../../../shared/events/signing-rule.ts';
import type { Doing } from '../../data/use-doing.ts';
import { MeaningSuggestions } from './meaning-suggestions.tsx';
import classes from './signing.module.css';
import { toldRoles } from './written-roles.ts';

/** What a signer gives. */
export type SignatureWish = {
  readonly role: string;
  readonly meaning: string;
  readonly authentication: string;
};

type Props = {
  /** The number of what is signed. */
  readonly number: string;
  /** Roles that are still to sign, or, where nobody knows who has signed, all that are asked for; others may be written too. */
  readonly roles: readonly RequiredRole[];
  readonly rolesAre: 'missing' | 'asked';
  readonly adviser: AdviserView;
  readonly signing: Doing<unknown>;
  readonly onSign: (wish: SignatureWish) => Promise<boolean>;
  readonly formRef: Ref<HTMLFormElement>;
};

/** Role, meaning, and the proof that it is oneself who signs. */
export function SignForm({ number, roles, adviser, signing, onSign, formRef, rolesAre }: Props) {
  const { t } = useTranslation('release');
  const [role, setRole] = useState(roles.length === 1 ? (roles[0]?.role ?? '') : adviser.title);
  const [meaning, setMeaning] = useState('');
  const [authentication, setAuthentication] = useState('');
  const [tried, setTried] = useState(false);
  const byPassphrase = adviser.protection === 'passphrase';
  const complete = role.trim() !== '' && meaning.trim() !== '' && authentication !== '';
  const busy = signing.kind === 'doing';
  const refusal = signing.kind === 'refused' ? signing.refusal : null;
  const wrong = ((): string | undefined => {
    if (refusal?.code !== 'wrong-passphrase') return undefined;
    return byPassphrase ? refusal.message : t(($) => $.sign.wrongName, { name: adviser.name });
  })();

  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    setTried(true);
    if (busy) return;
    if (!complete) {
      const fields = event.currentTarget.querySelectorAll<HTMLInputElement>('input, textarea');
      [...fields].find((field) => field.value.trim() === '')?.focus();
      return;
    }
    await onSign({ role, meaning, authentication });
    setAuthentication('');
    setTried(false);
  };
  const ifBlank = (value: string, words: string): string | undefined =>
    tried && value.trim() === '' ? words : undefined;
  return (
    <form
      ref={formRef}
      className={classes['form']}
      noValidate
      onSubmit={(event) => void submit(event)}
    >
      <p className={classes['soft']}>{t(($) => $.sign.intro)}</p>
      <p>
        {t(($) => $.sign.who)} <strong>{adviser.name}</strong>
      </p>
      <TextInput
        label={t(($) => $.sign.role)}
        description={
          roles.length === 0
            ? t(($) => $.sign.roleHint)
            : t(($) => $.sign.roleWanted[rolesAre], { roles: toldRoles(roles) })
        }
        value={role}
        maxLength={200}
        required
        error={ifBlank(
          role,
          t(($) => $.sign.roleMissing),
        )}
        onChange={(event) => setRole(event.currentTarget.value)}
      />
      <div className={classes['meaning']}>
        <Textarea
          label={t(($) => $.sign.meaning)}
          value={meaning}
          maxLength={500}
          rows={2}
          required
          error={ifBlank(
            meaning,
            t(($) => $.sign.meaningMissing),
          )}
          onChange={(event) => setMeaning(event.currentTarget.value)}
        />
        <MeaningSuggestions chosen={meaning} onChoose={setMeaning} />
      </div>
      {byPassphrase ? (
        <PasswordInput
          label={t(($) => $.sign.passphrase)}
          description={t(($) => $.sign.passphraseHint)}
          value={authentication}
          autoComplete="off"
          required
          error={
            wrong ??
            ifBlank(
              authentication,
              t(($) => $.sign.passphraseMissing),
            )
          }
          onChange={(event) => setAuthentication(event.currentTarget.value)}
        />
      ) : (
        <TextInput
          label={t(($) => $.sign.fullName)}
          description={t(($) => $.sign.fullNameHint, { name: adviser.name })}
          value={authentication}
          autoComplete="off"
          required
          error={
            wrong ??
            ifBlank(
              authentication,
              t(($) => $.sign.nameMissing),
            )
          }
          onChange={(event) => setAuthentication(event.currentTarget.value)}
        />
      )}
      {refusal !== null && wrong === undefined && (
        <IntoView>
          <RefusalNote text={refusal.message} />
        </IntoView>
      )}
      <Button
        type="submit"
        fullWidth
        justify="space-between"
        aria-disabled={busy}
        aria-keyshortcuts="Control+Enter"
        rightSection={<Kbd of="Ctrl+Enter" plain />}
      >
        {busy ? t(($) => $.sign.running) : t(($) => $.sign.run, { number })}
      </Button>
    </form>
  );
}
