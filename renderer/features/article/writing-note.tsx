import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Kbd } from '../../components/kbd.tsx';
import { ProgressBar } from '../../components/progress-bar.tsx';
import type { ArticleProgress } from '../../data/use-article-export.ts';
import classes from './article.module.css';

type Props = {
  /** Null: it has not been told yet. */
  readonly step: ArticleProgress | null;
  readonly onCancel: () => void;
};

/** The article set while it is being written: how far it has come, and the way out. */
export function WritingNote({ step, onCancel }: Props) {
  const { t } = useTranslation('article');
  const words =
    step === null
      ? t(($) => $.exporting)
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
