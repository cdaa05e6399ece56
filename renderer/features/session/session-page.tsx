import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SessionView } from '../../../shared/contract/views.ts';
import type { RefusalCode } from '../../../shared/lib/refusal-code.ts';
import { RefusalNote } from '../../components/refusal-note.tsx';
import { CreateAdviser } from './create-adviser.tsx';
import { RecoverKey } from './recover-key.tsx';
import { Rescue } from './rescue.tsx';
import { RoundForm } from './round-form.tsx';
import { SignCandidate } from './sign-candidate.tsx';
import { StartMapping } from './start-mapping.tsx';
import { UnlockAdviser } from './unlock-adviser.tsx';
import { createMapping } from '../../data/session-actions.ts';
import { useStore } from '../../data/store.tsx';
import classes from './session.module.css';

/** Why a file cannot be opened, where there may be a way out. */
const damages: readonly RefusalCode[] = ['log-damaged', 'file-not-a-mapping'];

/** Before the workbench: who one is, then which mapping. */
export function SessionPage({ session }: { readonly session: SessionView }) {
  const { t } = useTranslation('session');
  const { t: tApp } = useTranslation('app');
  const store = useStore();
  const [creating, setCreating] = useState(false);
  const [making, setMaking] = useState(false);
  const [signing, setSigning] = useState(false);
  const [recovering, setRecovering] = useState(false);
  const { adviser, advisers, keyStore } = session;
  const notOpened = session.notOpened?.message ?? null;
  const isDamaged = session.notOpened !== null && damages.includes(session.notOpened.code);
  const damaged = isDamaged ? session.notOpenedPath : null;
  // Where a file can be chosen, what is wrong with the one given stands beside the choice.
  const choosing = adviser !== null && !making;

  const step = () => {
    if (adviser === null && recovering) return <RecoverKey onBack={() => setRecovering(false)} />;
    if (adviser === null && (creating || advisers.length === 0)) {
      const back = advisers.length === 0 ? null : () => setCreating(false);
      return (
        <CreateAdviser keyStore={keyStore} onBack={back} onRecover={() => setRecovering(true)} />
      );
    }
    if (adviser === null)
      return (
        <UnlockAdviser
          advisers={advisers}
          onOther={() => setCreating(true)}
          onRecover={() => setRecovering(true)}
        />
      );
    if (signing) return <SignCandidate adviser={adviser} onBack={() => setSigning(false)} />;
    if (making) {
      return (
        <RoundForm
          title={t(($) => $.round.newMapping)}
          button={t(($) => $.round.create)}
          save={(round) => createMapping(store, round)}
          onCancel={() => setMaking(false)}
        />
      );
    }
    return (
      <StartMapping
        adviser={adviser}
        recent={session.recent}
        notOpened={notOpened}
        damaged={damaged}
        onNew={() => setMaking(true)}
        onSign={() => setSigning(true)}
      />
    );
  };
  return (
    <main className={classes['ground']}>
      <div className={classes['sheet']} data-wide={(adviser !== null && signing) || undefined}>
        <header className={classes['brand']}>
          <p className={classes['name']}>{tApp(($) => $.name)}</p>
          <p className={classes['tagline']}>{t(($) => $.tagline)}</p>
        </header>
        {notOpened !== null && !choosing && <RefusalNote text={notOpened} />}
        {damaged !== null && !choosing && !making && <Rescue key={damaged} file={damaged} />}
        {step()}
      </div>
    </main>
  );
}
