import { Select, Textarea, TextInput } from '@mantine/core';
import { useState, type Ref } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReleaseView } from '../../../shared/contract/release-views.ts';
import { releaseNumber, type ReleaseNumber } from '../../../shared/lib/ids.ts';
import { IntoView } from '../../components/into-view.tsx';
import { MainButton } from '../../components/main-button.tsx';
import { RefusalNote } from '../../components/refusal-note.tsx';
import type { Doing } from '../../data/use-doing.ts';
import { FreezingNote } from './freezing-note.tsx';
import classes from './release.module.css';

/** Which earlier release is corrected, and what is said to those who have read it. */
export type CorrectionAsked = { readonly release: ReleaseNumber; readonly notice: string };

type Props = {
  readonly proposed: ReleaseNumber;
  /** What was frozen before something changed. */
  readonly outdated: ReleaseView | null;
  readonly freezing: Doing<unknown>;
  /** Those it could correct, the newest first. */
  readonly correctable: readonly ReleaseNumber[];
  readonly onFreeze: (number: ReleaseNumber, corrects: CorrectionAsked | null) => void;
  readonly buttonRef: Ref<HTMLButtonElement>;
};

/** Freezes what stands now under a number. It takes a moment, because every file of the release is made. */
export function FreezeForm(props: Props) {
  const { proposed, outdated, correctable, freezing, onFreeze, buttonRef } = props;
  const { t } = useTranslation('release');
  const [corrects, setCorrects] = useState<ReleaseNumber | null>(null);
  const [notice, setNotice] = useState('');
  const [number, setNumber] = useState<string>(proposed);
  const read = releaseNumber.safeParse(number.trim());
  const busy = freezing.kind === 'doing';
  if (busy) return <FreezingNote />;
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
      {correctable.length > 0 && (
        <Select
          label={t(($) => $.look.corrects)}
          data={[
            { value: '', label: t(($) => $.look.correctsNone) },
            ...correctable.map((one) => ({
              value: String(one),
              label: t(($) => $.list.release, { number: one }),
            })),
          ]}
          value={corrects ?? ''}
          allowDeselect={false}
          onChange={(value) => setCorrects(correctable.find((one) => one === value) ?? null)}
        />
      )}
      {corrects !== null && (
        <Textarea
          label={t(($) => $.look.notice)}
          description={t(($) => $.look.noticeHint, { number: corrects })}
          autosize
          minRows={2}
          maxLength={2000}
          value={notice}
          onChange={(event) => setNotice(event.currentTarget.value)}
        />
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
            disabled={!read.success || (corrects !== null && notice.trim() === '')}
            onPress={() =>
              read.success &&
              onFreeze(read.data, corrects === null ? null : { release: corrects, notice })
            }
          />
        </div>
      </div>
    </div>
  );
}
