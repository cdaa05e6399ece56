import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { VerificationView } from '../../../shared/contract/release-views.ts';
import { IntoView } from '../../components/into-view.tsx';
import { Kbd } from '../../components/kbd.tsx';
import { ProgressBar } from '../../components/progress-bar.tsx';
import { RefusalNote } from '../../components/refusal-note.tsx';
import type { Doing } from '../../data/use-doing.ts';
import classes from './release.module.css';
import { Step } from './step.tsx';
import { Verification } from './verification.tsx';

type Props = {
  readonly verifying: Doing<VerificationView>;
  readonly onChoose: () => void;
  readonly onCurrent: () => void;
};

/** The check that anyone can make: of a release folder, or of the file that is open. */
export function VerifyStep({ verifying, onChoose, onCurrent }: Props) {
  const { t } = useTranslation('release');
  const busy = verifying.kind === 'doing';
  return (
    <Step number={5} title={t(($) => $.steps.verify)}>
      <p className={classes['soft']}>{t(($) => $.verify.intro)}</p>
      <div className={classes['buttons']}>
        <Button
          variant="default"
          aria-disabled={busy}
          aria-keyshortcuts="k"
          rightSection={<Kbd of="k" />}
          onClick={onChoose}
        >
          {t(($) => $.verify.choose)}
        </Button>
        <Button variant="default" aria-disabled={busy} onClick={onCurrent}>
          {t(($) => $.verify.current)}
        </Button>
      </div>
      {busy && (
        <div className={classes['working']} role="status">
          <p>{t(($) => $.verify.running)}</p>
          <ProgressBar label={t(($) => $.verify.running)} done={0} total={null} />
        </div>
      )}
      {verifying.kind === 'refused' && (
        <IntoView>
          <RefusalNote text={verifying.refusal.message} />
        </IntoView>
      )}
      {verifying.kind === 'done' && (
        <IntoView>
          <Verification result={verifying.value} />
        </IntoView>
      )}
    </Step>
  );
}
