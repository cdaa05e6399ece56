import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Kbd } from '../../components/kbd.tsx';
import { Panel } from '../../components/panel.tsx';
import { ProgressBar } from '../../components/progress-bar.tsx';
import type { Progress } from './desk-state.ts';
import classes from './intake.module.css';
import { useStageWords } from './use-stage-words.ts';

type Props = {
  readonly file: string;
  readonly step: Progress | null;
  readonly onCancel: () => void;
};

/** An import under way. The focus goes to the way out, since the button that started it is gone. */
export function RunningPanel({ file, step, onCancel }: Props) {
  const { t } = useTranslation('intake');
  const inWords = useStageWords();
  const cancel = useRef<HTMLButtonElement>(null);
  useEffect(() => cancel.current?.focus(), []);
  const title = t(($) => $.running, { file });
  const words = step === null ? title : inWords(step);
  return (
    <Panel title={title} className={classes['account'] ?? ''}>
      <p className={classes['stage']}>{words}</p>
      <ProgressBar label={words} done={step?.done ?? 0} total={step?.total ?? null} />
      <Button
        ref={cancel}
        variant="default"
        fullWidth
        justify="space-between"
        aria-keyshortcuts="Escape"
        rightSection={<Kbd of="Escape" plain />}
        onClick={onCancel}
      >
        {t(($) => $.cancel)}
      </Button>
    </Panel>
  );
}
