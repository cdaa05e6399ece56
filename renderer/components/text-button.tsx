import type { ReactNode } from 'react';
import classes from './text-button.module.css';

type Props = {
  readonly onPress: () => void;
  /** What it is called where its words alone do not say of what; they stand in it. */
  readonly label?: string | undefined;
  /** Of one that shows and hides something. */
  readonly expanded?: boolean;
  readonly children: ReactNode;
};

/** A button that reads as a link. */
export function TextButton({ onPress, label, expanded, children }: Props) {
  return (
    <button
      type="button"
      className={classes['button']}
      aria-label={label}
      aria-expanded={expanded}
      onClick={onPress}
    >
      {children}
    </button>
  );
}
