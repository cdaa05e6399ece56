import { TextInput } from '@mantine/core';
import { useState, type Ref } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReleaseView } from '../../../shared/contract/release-views.ts';
import { releaseNumber, type ReleaseNumber } from '../../../shared/lib/ids.ts';
import { IntoView } from '../../components/into-view.tsx';
import { MainButton } from '../../components/main-button.tsx';
import { ProgressBar } from '../../components/progress-bar.tsx';
import { RefusalNote } from '../../components/refusal-note.tsx';
import type { Doing } from '../../data/use-doing.ts';
import classes from './release.module.css';

type Props = {
  readonly proposed: ReleaseNumber;
  /** What was frozen before something changed. */
  readonly outdated: ReleaseView | null;
  readonly freezing: Doing<unknown>;
  readonly onFreeze: (number: ReleaseNumber) => void;
  readonly buttonRef: Ref<HTMLButtonElement>;
};

/** Freezes what stands now under a number. It takes seconds, because the PDF is made as well. */
export function FreezeForm({ proposed, outdated, freezing, onFreeze, buttonRef }: Props) {
  const { t } = useTranslation('release');
  const [number, setNumber] = useState<string>(proposed);
  const read = releaseNumber.safeParse(number.trim());
  const busy = freezing.kind === 'doing';
  if (busy) {
    return (
      <div className={classes['working']} role="status">
        <p>{t(($) => $.look.freezing)}</p>
        <ProgressBar label={t(($) => $.look.freezing)} done={0} total={null} />
        <p className={classes['small']}>{t(($) => $.look.freezingNote)}</p>
      </div>
    );
  }
  return (
    <div className={classes['form']}>
      {outdated !== null && (
        <p className={classes['changed']}>
          {t(($) => $.look.changed, { number: outdated.number })}
        </p>
      )}
      {freezing.kind === 'refused' && (
        <IntoView>
          <RefusalNote text={freezing.refusal.message} />
        </IntoView>
      )}
      <div className={classes['freeze']}>
        <TextInput
          label={t(($) => $.look.number)}
          description={t(($) => $.look.numberHint)}
          value={number}
          error={read.success ? undefined : t(($) => $.look.numberWrong)}
          onChange={(event) => setNumber(event.currentTarget.value)}
        />
        <div className={classes['main']}>
          <MainButton
            ref={buttonRef}
            label={
              outdated === null
                ? t(($) => $.look.freeze, { number: number.trim() })
                : t(($) => $.look.freezeAnew, { number: number.trim() })
            }
            keys="f"
            disabled={!read.success}
            onPress={() => read.success && onFreeze(read.data)}
          />
        </div>
      </div>
    </div>
  );
}
