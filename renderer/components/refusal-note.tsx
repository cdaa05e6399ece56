import { IconAlertTriangle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './refusal-note.module.css';

type Props = {
  readonly title?: string;
  /** What happened and what is safe. */
  readonly text: string;
  /** What to do: a sentence, a button. */
  readonly children?: ReactNode;
};

/** A no with its reason, where it belongs on the page. Read out at once. */
export function RefusalNote({ title, text, children }: Props) {
  return (
    <div className={classes['note']} role="alert">
      <IconAlertTriangle size={18} aria-hidden />
      <div className={classes['words']}>
        {title !== undefined && <p className={classes['title']}>{title}</p>}
        <p>{text}</p>
        {children}
      </div>
    </div>
  );
}
