import type { ReactNode } from 'react';
import classes from './page.module.css';

/** The ground of an ordinary page: room around, and scrolling of its own. */
export function Page({ children }: { readonly children: ReactNode }) {
  return (
    <div className={classes['page']}>
      <div className={classes['content']}>{children}</div>
    </div>
  );
}
