import type { ReactNode } from 'react';
import classes from './page-heading.module.css';

type Props = {
  readonly title: string;
  /** One line under the title. */
  readonly lead?: ReactNode;
  /** Buttons at the right. */
  readonly children?: ReactNode;
};

/** What a page is about, in serif, with one line of facts. */
export function PageHeading({ title, lead, children }: Props) {
  return (
    <header className={classes['heading']}>
      <div>
        <h1 className={classes['title']}>{title}</h1>
        {lead !== undefined && <p className={classes['lead']}>{lead}</p>}
      </div>
      {children !== undefined && <div className={classes['actions']}>{children}</div>}
    </header>
  );
}
