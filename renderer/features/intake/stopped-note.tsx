import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { RefusalNote } from '../../components/refusal-note.tsx';
import type { Stopped, Trial } from './desk-state.ts';
import classes from './intake.module.css';

type Props = { readonly stopped: Stopped; readonly trial: Trial };

/** Why the import did not end, and what the file holds now: the dry run after it has counted that. */
export function StoppedNote({ stopped, trial }: Props) {
  const { t } = useTranslation('intake');
  const note = useRef<HTMLParagraphElement>(null);
  useEffect(() => note.current?.focus(), []);
  if (stopped.kind === 'refused') return <RefusalNote text={stopped.refusal.message} />;
  const tooLate = trial.kind === 'done' && trial.report.alreadyStored > stopped.already;
  return (
    <p ref={note} tabIndex={-1} className={classes['stopped']} role="status">
      {trial.kind !== 'done'
        ? t(($) => $.cancelled.checking)
        : tooLate
          ? t(($) => $.cancelled.tooLate)
          : t(($) => $.cancelled.nothingStored)}
    </p>
  );
}
