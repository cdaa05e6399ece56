import type { ReactNode } from 'react';
import classes from './empty-state.module.css';

type Props = {
  readonly title: string;
  readonly text: string;
  /** What to do first: one button. */
  readonly children?: ReactNode;
};

/** A page with nothing on it yet says what to do first. */
export function EmptyState({ title, text, children }: Props) {
  return (
    <div className={classes['empty']}>
      <h2 className={classes['title']}>{title}</h2>
      <p className={classes['text']}>{text}</p>
      {children}
    </div>
  );
}
