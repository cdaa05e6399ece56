import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Kbd } from '../../components/kbd.tsx';
import { ProgressBar } from '../../components/progress-bar.tsx';
import type { SiteProgress } from '../../data/use-site-export.ts';
import classes from './site.module.css';

type Props = {
  /** Null: it has not been told yet. */
  readonly step: SiteProgress | null;
  readonly onCancel: () => void;
};

/** The site while it is being written: how far it has come, and the way out. */
export function WritingSite({ step, onCancel }: Props) {
  const { t } = useTranslation('site');
  const words =
    step === null
      ? t(($) => $.saving)
      : t(($) => $.stages[step.stage], { at: step.done + 1, of: step.total });
  return (
    <div className={classes['writing']}>
      <div className={classes['stage']}>
        <p>{words}</p>
        <ProgressBar label={words} done={step?.done ?? 0} total={step?.total ?? null} />
      </div>
      <Button
        variant="default"
        aria-keyshortcuts="Escape"
        rightSection={<Kbd of="Escape" plain />}
        onClick={onCancel}
      >
        {t(($) => $.cancel)}
      </Button>
    </div>
  );
}
