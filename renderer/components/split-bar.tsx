import type { ReactNode } from 'react';
import { Hatch } from './hatch.tsx';
import classes from './split-bar.module.css';

type Props = {
  /** How long the solid part is, the hatched one after it, and the whole bar; in the same unit. */
  readonly solid: number;
  readonly open: number;
  readonly whole: number;
  /** The same in words, for those who do not see the bar. */
  readonly label: string;
  /** How high and how wide. */
  readonly className?: string | undefined;
  /** What stands on the bar. */
  readonly children?: ReactNode;
};

/** In: a part and the whole. Out: how far along the bar it comes. */
export function along(part: number, whole: number): string {
  return `${whole === 0 ? 0 : Math.min(100, (100 * part) / whole)}%`;
}

/** A bar with a solid part and, after it, a hatched one: what is certain and what stands in grenseland. */
export function SplitBar({ solid, open, whole, label, className, children }: Props) {
  return (
    <div
      className={[classes['bar'], className].filter(Boolean).join(' ')}
      role="img"
      aria-label={label}
    >
      <div className={classes['solid']} style={{ width: along(solid, whole) }} />
      {open > 0 && (
        <Hatch className={classes['open'] ?? ''} style={{ width: along(open, whole) }} />
      )}
      {children}
    </div>
  );
}
