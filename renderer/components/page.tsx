import type { ReactNode } from 'react';
import classes from './page.module.css';

type Props = {
  readonly children: ReactNode;
  /** For a page with a map or with columns beside each other: uses the whole window. */
  readonly wide?: boolean;
};

/** The ground of an ordinary page: room around, and scrolling of its own. */
export function Page({ children, wide = false }: Props) {
  return (
    <div className={classes['page']}>
      <div className={classes['content']} data-wide={wide || undefined}>
        {children}
      </div>
    </div>
  );
}
