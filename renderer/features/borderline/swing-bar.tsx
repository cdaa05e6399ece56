import type { RangedNumber } from '../../../shared/contract/views.ts';
import { Hatch } from '../../components/hatch.tsx';
import classes from './swing-bar.module.css';

type Props = {
  /** How far the number could sink, and rise. */
  readonly down: number;
  readonly up: number;
  /** Where the scale ends, to both sides. */
  readonly end: number;
  /** The same in words, for those who do not see the bar. */
  readonly label: string;
};

/** In: numbers with their ranges. Out: the farthest that any of them could move, at least 1. */
export function farthestSwing(ranges: readonly RangedNumber[]): number {
  return Math.max(1, ...ranges.map(({ n, low, high }) => Math.max(n - low, high - n)));
}

const part = (of: number, end: number): string => `${(50 * of) / end}%`;

/** How far a number could move from what it is, which is the line in the middle. */
export function SwingBar({ down, up, end, label }: Props) {
  return (
    <div className={classes['bar']} role="img" aria-label={label}>
      {down + up > 0 && (
        <Hatch
          className={classes['open'] ?? ''}
          style={{ left: part(end - down, end), width: part(down + up, end) }}
        />
      )}
      <div className={classes['middle']} />
    </div>
  );
}
