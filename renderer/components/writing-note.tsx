import { Button } from '@mantine/core';
import { Kbd } from './kbd.tsx';
import { ProgressBar } from './progress-bar.tsx';
import classes from './writing-note.module.css';

type Props = {
  /** What is being done now. */
  readonly words: string;
  /** How far it has come; null: it has not been told yet. */
  readonly step: { readonly done: number; readonly total: number } | null;
  readonly cancel: string;
  readonly onCancel: () => void;
};

/** Files while they are being written: how far it has come, and the way out. */
export function WritingNote({ words, step, cancel, onCancel }: Props) {
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
        {cancel}
      </Button>
    </div>
  );
}
