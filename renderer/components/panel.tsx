import type { ReactNode } from 'react';
import classes from './panel.module.css';

type Props = {
  readonly title?: string;
  /** How deep the title stands in the page's outline. */
  readonly level?: 2 | 3;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
  readonly className?: string;
};

/** A white sheet with a thin line around. */
export function Panel({ title, level = 2, aside, children, className }: Props) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section className={[classes['panel'], className].filter(Boolean).join(' ')}>
      {(title !== undefined || aside !== undefined) && (
        <div className={classes['top']}>
          {title !== undefined && <Heading className={classes['title']}>{title}</Heading>}
          {aside}
        </div>
      )}
      {children}
    </section>
  );
}
