import type { ReactNode } from 'react';
import { Link } from 'wouter';
import classes from './method.module.css';

type Props = {
  readonly place: string;
  readonly chosen: string | null;
  /** The one that the tab key comes to where none is chosen. */
  readonly first: boolean;
  readonly children: ReactNode;
};

/** Something the appendix says: pressed, it shows what it rests on. Only one of them is on the way of the tab key. */
export function SaidLink({ place, chosen, first, children }: Props) {
  const isChosen = place === chosen;
  return (
    <Link
      href={`/metode/${place}`}
      replace
      className={classes['said']}
      data-place={place}
      tabIndex={isChosen || (chosen === null && first) ? 0 : -1}
      aria-current={isChosen || undefined}
    >
      {children}
    </Link>
  );
}
