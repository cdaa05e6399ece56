import type { ReactNode } from 'react';
import classes from './side-by-side.module.css';

type Props = {
  readonly heading: string;
  /** How it is said that the columns part here; left out where they do not. */
  readonly differs?: string | undefined;
  readonly children: ReactNode;
};

/** One line of things side by side. Where they part, its heading says so. */
export function ComparedRow({ heading, differs, children }: Props) {
  return (
    <tr>
      <th scope="row">
        <span className={classes['line']}>
          {heading}
          {differs !== undefined && (
            <span className={classes['differs']} role="img" aria-label={differs} title={differs}>
              ≠
            </span>
          )}
        </span>
      </th>
      {children}
    </tr>
  );
}
