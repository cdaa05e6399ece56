import type { ReactNode } from 'react';
import classes from './page.module.css';

type Props = {
  readonly children: ReactNode;
  /** For a page with a map or with columns beside each other: uses the whole window. */
  readonly wide?: boolean;
  /** For a page whose parts scroll by themselves: as high as the window, and no higher. */
  readonly filling?: boolean;
};

/** The ground of an ordinary page: room around, and scrolling of its own. */
export function Page({ children, wide = false, filling = false }: Props) {
  return (
    <div className={classes['page']}>
      <div
        className={classes['content']}
        data-wide={wide || undefined}
        data-filling={filling || undefined}
      >
        {children}
      </div>
    </div>
  );
}
