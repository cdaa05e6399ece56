import type { ReactNode } from 'react';
import classes from './text-button.module.css';

type Props = { readonly onPress: () => void; readonly children: ReactNode };

/** A button that reads as a link. */
export function TextButton({ onPress, children }: Props) {
  return (
    <button type="button" className={classes['button']} onClick={onPress}>
      {children}
    </button>
  );
}
